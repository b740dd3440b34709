import type { View } from '@lowest-point/protocol';
import type { Connection, Outlet } from './connection.ts';

/** Sends a view to those of the connections that do not have exactly this one. */
export function showView(outlet: Outlet, connections: readonly Connection[], view: View): void {
  const text = JSON.stringify(view);
  const due = connections.filter(({ views }) => views.get(view.kind) !== text);
  for (const { views } of due) views.set(view.kind, text);
  if (due.length > 0) outlet.send(ids(due), { name: 'view', payload: view });
}

export function ids(connections: readonly Connection[]): string[] {
  return connections.map(({ id }) => id);
}
