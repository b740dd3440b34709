import type { View } from '@lowest-point/protocol';
import type { Connection, Outlet } from './connection.ts';

/** Sends a view to those of the connections that do not have exactly this one, and read what they are sent. */
export function showView(outlet: Outlet, connections: readonly Connection[], view: View): void {
  const text = JSON.stringify(view);
  const due = connections.filter(({ id, views }) => views.get(view.kind) !== text && !outlet.isBehind(id));
  for (const { views } of due) views.set(view.kind, text);
  if (due.length > 0) outlet.send(ids(due), { name: 'view', payload: view });
}

export function ids(connections: readonly Connection[]): string[] {
  return connections.map(({ id }) => id);
}
