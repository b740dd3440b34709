import type { Connection } from './connection.ts';

/** Who is here. Never logged: after a restart everybody is away until they come back. */
export interface Presence {
  all(): Iterable<Connection>;
  ids(): string[];
  players(): Connection[];
  staff(role: 'host' | 'screen'): Connection[];
  get(id: string): Connection | undefined;
  enter(connection: Connection): void;
  leave(id: string): void;
  /** When this seat's phone was here last, or when we began to look. */
  leftAt(seat: number): number;
}

export function createPresence(now: () => number): Presence {
  const here = new Map<string, Connection>();
  const leftAt: number[] = [];
  const since = now();
  const withRole = (role: Connection['role']) =>
    [...here.values()].filter((connection) => connection.role === role);

  return {
    all: () => here.values(),
    ids: () => [...here.keys()],
    players: () => withRole('player'),
    staff: withRole,
    get: (id) => here.get(id),
    enter(connection) {
      here.set(connection.id, connection);
    },
    leave(id) {
      const seat = here.get(id)?.seat ?? null;
      here.delete(id);
      if (seat !== null) leftAt[seat] = now();
    },
    leftAt: (seat) => leftAt[seat] ?? since,
  };
}
