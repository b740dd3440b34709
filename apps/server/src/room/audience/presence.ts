import type { Connection } from './connection.ts';

/** Who is here. Never logged: after a restart everybody is away until they come back. */
export interface Presence {
  all(): Iterable<Connection>;
  ids(): string[];
  players(): Connection[];
  /** A player's connections: one, and for a moment two, when it comes again before its old line has broken. */
  playersWith(tokenHash: string): readonly Connection[];
  staff(role: 'host' | 'screen'): Connection[];
  get(id: string): Connection | undefined;
  enter(connection: Connection): void;
  leave(id: string): void;
  /** When this seat's phone was here last, or when we began to look. */
  leftAt(seat: number): number;
}

export function createPresence(now: () => number): Presence {
  const here = new Map<string, Connection>();
  const byRole = {
    player: new Set<Connection>(),
    host: new Set<Connection>(),
    screen: new Set<Connection>(),
  };
  const byToken = new Map<string, readonly Connection[]>();
  const leftAt: number[] = [];
  const since = now();

  function playersWith(tokenHash: string): readonly Connection[] {
    return byToken.get(tokenHash) ?? [];
  }

  function setPlayersWith(
    { role, tokenHash }: Connection,
    change: (old: readonly Connection[]) => readonly Connection[],
  ): void {
    if (role !== 'player') return;
    const changed = change(playersWith(tokenHash));
    if (changed.length > 0) byToken.set(tokenHash, changed);
    else byToken.delete(tokenHash);
  }

  return {
    all: () => here.values(),
    ids: () => [...here.keys()],
    players: () => [...byRole.player],
    playersWith,
    staff: (role) => [...byRole[role]],
    get: (id) => here.get(id),
    enter(connection) {
      here.set(connection.id, connection);
      byRole[connection.role].add(connection);
      setPlayersWith(connection, (others) => [...others, connection]);
    },
    leave(id) {
      const gone = here.get(id);
      here.delete(id);
      if (gone !== undefined) {
        byRole[gone.role].delete(gone);
        setPlayersWith(gone, (others) => others.filter((other) => other !== gone));
      }
      const seat = gone?.seat ?? null;
      if (seat !== null) leftAt[seat] = now();
    },
    leftAt: (seat) => leftAt[seat] ?? since,
  };
}
