import {
  decide,
  evolve,
  type Cause,
  type Command,
  type Context,
  type Decision,
  type DraftEvent,
  type RoomEvent,
  type RoomState,
  type Sender,
} from '@lowest-point/game';
import type { CommandAnswer } from '@lowest-point/protocol';
import type { Session } from '../store/eventStore.ts';
import { isNameTaken, type Ledger } from './ledger.ts';
import { requirePlain } from './plain.ts';
import type { Step } from './readLog.ts';

/** The room as it will be once everything under way is committed. */
export interface Draft {
  readonly state: RoomState;
  readonly ledger: Ledger;
}

/** Somebody asks for something; who, is known from the session. */
export interface Asked {
  readonly by: Sender;
  readonly command: Command;
  /** A player's number for this command. */
  readonly n?: number | undefined;
  /** A newcomer's identity, and the pseudonym it was shown. */
  readonly tokenHash?: string;
  readonly suggestion?: string | undefined;
}

/** What the room's decisions need from outside. */
export type Surroundings = Omit<Context, 'by' | 'now' | 'names' | 'suggestion'> & {
  readonly isUnfit: (name: string) => boolean;
};

/** Answered before it comes to a decision: `repeat` is answered from the log, once what is under way is committed. */
export type Answered =
  | { readonly type: 'refused'; readonly answer: CommandAnswer & { readonly ok: false } }
  | { readonly type: 'repeat'; readonly seat: number; readonly n: number; readonly command: Command }
  | { readonly type: 'seated'; readonly seat: number };

/** Events decided, numbered and folded, ready to be recorded. */
export interface Decided {
  readonly type: 'decided';
  readonly steps: readonly Step[];
  readonly names: NonNullable<Decision['names']>;
  readonly session: Session | null;
}

/** What comes of a command on a draft. Changes nothing. */
export function decideOn(
  draft: Draft,
  asked: Asked,
  now: number,
  { isUnfit, ...rest }: Surroundings,
): Answered | Decided {
  const known = answeredAlready(draft, asked);
  if (known !== null) return known;
  const names = {
    isUnfit,
    isTaken: (name: string, except: number | null) => isNameTaken(draft.ledger, name, except),
  };
  const suggestion = asked.suggestion === undefined ? {} : { suggestion: asked.suggestion };
  const decision = decide(draft.state, asked.command, { ...rest, ...suggestion, by: asked.by, now, names });
  if (!decision.ok) return refused({ ok: false, reason: decision.rejection });
  const { events, names: changes = [] } = decision.value;
  const seat = seatTaken(events);
  const session: Session | null =
    seat !== null && asked.by.role === 'newcomer' && asked.tokenHash !== undefined
      ? { role: 'player', tokenHash: asked.tokenHash, seat }
      : null;
  return {
    type: 'decided',
    steps: fold(draft.state, events, causeOf(asked.by, seat), asked.n, now, rest.rounds),
    names: changes,
    session,
  };
}

/** Joining is known by its token, a player's command by its number: neither is ever decided twice. */
function answeredAlready({ state, ledger }: Draft, { by, command, n, tokenHash }: Asked): Answered | null {
  if (command.type === 'joinRoom' && tokenHash !== undefined) {
    const seat = ledger.seats.get(tokenHash);
    if (seat !== undefined) return { type: 'seated', seat };
  }
  const isNumbered = command.type === 'makeMove' || command.type === 'renameMyself';
  if (by.role !== 'player' || !isNumbered) return null;
  const last = state.seats[by.seat]?.n ?? 0;
  if (n === undefined) return refused({ ok: false, reason: 'malformed' });
  if (n <= last) return { type: 'repeat', seat: by.seat, n, command };
  return n > last + 1 ? refused({ ok: false, reason: 'gap', wanted: last + 1 }) : null;
}

function refused(answer: CommandAnswer & { readonly ok: false }): Answered {
  return { type: 'refused', answer };
}

function fold(
  state: RoomState,
  drafts: readonly DraftEvent[],
  by: Cause,
  n: number | undefined,
  at: number,
  rounds: Context['rounds'],
): Step[] {
  let before = state;
  return drafts.map((draft) => {
    requirePlain(draft.data);
    const number = n === undefined ? {} : { n };
    const event: RoomEvent = { seq: before.seq + 1, at, by, ...number, version: 1, ...draft };
    const after = evolve(before, event, rounds);
    const step = { before, event, after };
    before = after;
    return step;
  });
}

function seatTaken(events: readonly DraftEvent[]): number | null {
  const joined = events.find((event) => event.type === 'playerJoined');
  return joined?.data.seat ?? null;
}

function causeOf(by: Sender, seat: number | null): Cause {
  switch (by.role) {
    case 'player':
      return by.seat;
    case 'newcomer':
      return seat ?? 'server';
    case 'host':
    case 'clock':
    case 'server':
      return by.role;
  }
}
