import { drawPseudonym, type Random, type RoomState } from '@lowest-point/game';
import type { Hello, HelloAnswer, HostRequestAnswer } from '@lowest-point/protocol';
import { isSameSecret, sha256 } from '../chance.ts';
import type { EventStore, RoomRow, Session } from '../store/eventStore.ts';
import type { Connection, Outlet } from './audience/connection.ts';
import type { Presence } from './audience/presence.ts';
import { ids } from './audience/showView.ts';
import { isNameTaken, type Ledger } from './ledger.ts';
import type { Pairing } from './pairing.ts';

/** A socket that says hello. */
export interface Visitor {
  readonly id: string;
  readonly origin: string | null;
  readonly hello: Hello;
}

export interface DoorOptions {
  readonly row: RoomRow;
  /** The name of the log as it is now: who saw another one begins anew. */
  readonly log: string;
  readonly store: EventStore;
  readonly presence: Presence;
  readonly pairing: Pairing;
  readonly outlet: Outlet;
  readonly sessions: readonly Session[];
  readonly now: () => number;
  readonly random: Random;
  readonly onFailure: (failure: unknown) => void;
  readonly state: () => RoomState;
  readonly ledger: () => Ledger;
  readonly onEntered: (connection: Connection) => void;
  readonly onWaiting: () => void;
}

/** Who comes in, as what, and who must go. */
export interface Door {
  greet(visitor: Visitor): Promise<HelloAnswer>;
  /** Lets in whoever shows this number. */
  pair(number: string): Promise<HostRequestAnswer>;
  /** Gives newcomers the seats that were recorded for them. */
  seatNewcomers(): void;
  /** Says goodbye to a player who was removed. */
  sendAway(seat: number): void;
}

export function createDoor(options: DoorOptions): Door {
  const { row, store, presence, pairing, outlet, state, ledger } = options;
  const known = new Set(options.sessions.filter(({ role }) => role !== 'player').map(staffKey));

  async function greet(visitor: Visitor): Promise<HelloAnswer> {
    const before = presence.get(visitor.id);
    const connection = connectionOf(visitor, options.log);
    presence.leave(visitor.id);
    pairing.leave(visitor.id);
    return connection.role === 'player'
      ? greetPlayer(connection, before)
      : greetStaff(connection, visitor.hello);
  }

  function greetPlayer(connection: Connection, before: Connection | undefined): HelloAnswer {
    const seat = ledger().seats.get(connection.tokenHash) ?? null;
    if (seat === null && state().phase.name === 'finished') return { ok: false, reason: 'roomUnknown' };
    if (seat !== null && state().seats[seat]?.isRemoved === true)
      return { ok: false, reason: 'playerRemoved' };
    connection.seat = seat;
    if (seat === null) connection.suggestion = suggest(before);
    const old = presence.playersWith(connection.tokenHash);
    // What a page has left, or gave up, is no other tab: if it lives after all, it comes again.
    const isSamePage = ({ tab }: Connection) => tab !== null && tab === connection.tab;
    hangUp(old.filter(isSamePage));
    dismiss(
      old.filter((other) => !isSamePage(other)),
      'elsewhere',
    );
    return enter(connection);
  }

  async function greetStaff(connection: Connection, { ticket }: Hello): Promise<HelloAnswer> {
    if (isKnown(connection)) return enter(connection);
    if (connection.role === 'screen' && ticket !== undefined && pairing.useTicket(ticket)) {
      await admit(connection);
      return enter(connection);
    }
    if (state().phase.name === 'finished') return { ok: false, reason: 'roomUnknown' };
    const number = pairing.wait(connection);
    options.onWaiting();
    return number === null ? { ok: false, reason: 'slowDown' } : welcome(connection, number);
  }

  function isKnown(connection: Connection): boolean {
    const isCreator = connection.role === 'host' && isSameSecret(connection.tokenHash, row.hostHash);
    return isCreator || known.has(staffKey(connection));
  }

  async function admit({ role, tokenHash }: Connection): Promise<void> {
    const session: Session = { role, tokenHash, seat: null };
    known.add(staffKey(session));
    // Who is let in while the disk is full or fails is in until the server starts again.
    await store.addSession(row.id, session).catch(options.onFailure);
  }

  function enter(connection: Connection): HelloAnswer {
    presence.enter(connection);
    options.onEntered(connection);
    return welcome(connection, null);
  }

  function welcome({ seat, suggestion }: Connection, number: string | null): HelloAnswer {
    return {
      ok: true,
      room: options.log,
      seq: state().seq,
      now: options.now(),
      seat,
      nextN: seat === null ? 1 : (state().seats[seat]?.n ?? 0) + 1,
      pairing: number,
      suggestion,
    };
  }

  /** A pseudonym that nobody has, nobody else who hesitates is shown, and that is not the one shown before. */
  function suggest(before: Connection | undefined): string {
    const { seats } = state();
    const others = presence.players();
    const isTaken = (name: string): boolean =>
      name === before?.suggestion ||
      seats.some((seat) => seat?.pseudonym === name) ||
      others.some(({ suggestion }) => suggestion === name) ||
      isNameTaken(ledger(), name, null);
    return drawPseudonym(state().language, isTaken, options.random);
  }

  function dismiss(connections: readonly Connection[], reason: 'elsewhere' | 'removed'): void {
    if (connections.length === 0) return;
    outlet.send(ids(connections), { name: 'bye', payload: reason });
    hangUp(connections);
  }

  function hangUp(connections: readonly Connection[]): void {
    for (const { id } of connections) presence.leave(id);
    outlet.cut(ids(connections));
  }

  return {
    greet,
    async pair(number) {
      const connection = pairing.admit(number);
      if (connection === null) return { ok: false, reason: 'pairingUnknown' };
      await admit(connection);
      enter(connection);
      return { ok: true };
    },
    seatNewcomers() {
      for (const connection of presence.players()) {
        if (connection.seat !== null) continue;
        connection.seat = ledger().seats.get(connection.tokenHash) ?? null;
        if (connection.seat !== null) connection.suggestion = null;
      }
    },
    sendAway(seat) {
      dismiss(
        presence.players().filter((connection) => connection.seat === seat),
        'removed',
      );
    },
  };
}

function connectionOf({ id, origin, hello }: Visitor, log: string): Connection {
  return {
    id,
    role: hello.role,
    tokenHash: sha256(hello.token),
    tab: hello.tab ?? null,
    origin,
    seat: null,
    sent: hello.room === log ? hello.after : 0,
    suggestion: null,
    views: new Map(),
  };
}

function staffKey({ role, tokenHash }: Pick<Session, 'role' | 'tokenHash'>): string {
  return `${role}:${tokenHash}`;
}
