import { commitmentText } from './commitment.ts';
import { dealtLate, outcomeOf } from './decidePlayer.ts';
import { openedAgain, scoresOf, standingsAgain } from './decideRound.ts';
import { differenceOf, type PartThatDiffers, type Tolerance } from './differenceOf.ts';
import type { EventData, RoomEvent } from './event.ts';
import { drawnFor, evolve } from './evolve.ts';
import { rulesFor, type RoundRegistry } from './roundRules.ts';
import type { RoomState } from './state.ts';

/** SHA-256 as 64 hexadecimal digits. A browser's own answers later. */
export type Sha256 = (text: string) => string | Promise<string>;

/** Where a recording is not what its rules give. */
export interface Difference extends PartThatDiffers {
  readonly seq: number;
  /**
   * `seq`: the numbers have a gap. `event`: it cannot follow. Else the part of the event's data, like
   * `data.outcome.loss`; empty: all of it.
   */
  readonly what: string;
}

export interface Verification {
  /** How many openings, moves and lists of standings were found to be right, up to the first difference. */
  readonly checked: { readonly rounds: number; readonly moves: number; readonly standings: number };
  readonly differs: Difference | null;
}

/** Engines may differ in the last digits of exp and tanh. */
const sameMeasure: Tolerance = { relative: 1e-9, absolute: 1e-12 };
const exactly: Tolerance = { relative: 0, absolute: 0 };

/**
 * Checks a recording as the server keeps it, hidden facts included: numbers, commitments, measurements and standings.
 * Names the first event that differs. [P1]
 *
 * What was drawn is taken as drawn, and what a reveal tells of the class is not looked at.
 */
export async function verifyRecording(
  events: readonly RoomEvent[],
  rounds: RoundRegistry,
  sha256: Sha256,
): Promise<Verification> {
  let state: RoomState | null = null;
  for (const [k, event] of events.entries()) {
    const commitment = await commitmentFor(state, event, sha256);
    const step = stepTo(state, event, k + 1, commitment, rounds);
    if ('differs' in step) return { checked: counted(events.slice(0, k)), differs: step.differs };
    state = step.after;
  }
  return { checked: counted(events), differs: null };
}

/** The hash that a round's opening must record; null where nothing was drawn for it, and for every other event. [P3] */
async function commitmentFor(
  state: RoomState | null,
  event: RoomEvent,
  sha256: Sha256,
): Promise<string | null> {
  if (state === null || event.type !== 'roundOpened') return null;
  const drawn = drawnFor(state, event.data.round);
  return drawn === null ? null : sha256(commitmentText(drawn.salt, drawn.config, drawn.facts));
}

/** The room after one more event, or what is wrong with that event. [P2] */
function stepTo(
  before: RoomState | null,
  event: RoomEvent,
  seq: number,
  commitment: string | null,
  rounds: RoundRegistry,
): { readonly after: RoomState } | { readonly differs: Difference } {
  if (event.seq !== seq) return { differs: { seq, what: 'seq', recorded: event.seq, computed: seq } };
  try {
    const after = evolve(before, event, rounds);
    const computed = before === null ? event.data : recomputed(before, event, commitment, rounds);
    const tolerance = event.type === 'roundRevealed' ? exactly : sameMeasure;
    const found = differenceOf(event.data, computed, tolerance);
    return found === null ? { after } : { differs: { seq, ...found } };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : 'it cannot follow';
    return { differs: { seq, what: 'event', recorded: event, computed: reason } };
  }
}

/** The event's data, with everything that the rules can compute anew computed anew. */
function recomputed(
  before: RoomState,
  event: RoomEvent,
  commitment: string | null,
  rounds: RoundRegistry,
): unknown {
  switch (event.type) {
    case 'roundOpened': {
      const { round, shown } = event.data;
      // From other ground than was committed to, other things would be shown.
      const isCommitted = event.data.commitment === commitment;
      return { ...event.data, commitment, shown: isCommitted ? shownFor(before, round, rounds) : shown };
    }
    case 'seatDealt': {
      const { round, seat } = event.data;
      const isMachine = before.seats[seat]?.machine != null;
      return { round, seat, data: dealtLate(before, seat, isMachine, { rounds })?.data.data ?? null };
    }
    case 'moveMade':
      return { ...event.data, data: decidedAgain(before, event.data, event.at, rounds) };
    case 'roundScored':
      return scoresOf(before, event.data.round, rounds);
    case 'classRevealed': {
      const round = before.rounds[event.data.round];
      return { ...event.data, machines: undefined, ...(round && standingsAgain(round)) };
    }
    case 'roundRevealed': {
      const round = before.rounds[event.data.round];
      const opened = round?.hidden && openedAgain(before, round.hidden, round.machineStandings);
      return { ...event.data, machines: undefined, ...opened };
    }
    case 'roomCreated':
    case 'lessonLoaded':
    case 'settingsChanged':
    case 'playerJoined':
    case 'playerRenamed':
    case 'playerRemoved':
    case 'playerRestored':
    case 'roundBriefed':
    case 'roundDrawn':
    case 'roundPaused':
    case 'roundResumed':
    case 'deadlineMoved':
    case 'roundClosed':
    case 'standingsShown':
    case 'podiumShown':
    case 'lessonFinished':
      return event.data;
  }
}

function shownFor(state: RoomState, index: number, rounds: RoundRegistry): unknown {
  const drawn = drawnFor(state, index);
  const outline = state.lesson.rounds[index];
  if (drawn === null || outline === undefined) return null;
  return rulesFor(rounds, outline.type).show(drawn.config, drawn.facts);
}

/** What comes of the move that was recorded, or the reason why it is none. [P4] */
function decidedAgain(
  state: RoomState,
  { round, seat, data }: EventData<'moveMade'>,
  at: number,
  rounds: RoundRegistry,
): unknown {
  const outline = state.lesson.rounds[round];
  if (outline === undefined) return 'unknownRound';
  const move = rulesFor(rounds, outline.type).moveOf(data);
  const outcome = outcomeOf(state, round, move, seat, { now: at, rounds });
  return outcome.ok ? outcome.value : outcome.rejection;
}

function counted(events: readonly RoomEvent[]): Verification['checked'] {
  const count = (type: RoomEvent['type']): number => events.filter((event) => event.type === type).length;
  return { rounds: count('roundOpened'), moves: count('moveMade'), standings: count('roundScored') };
}
