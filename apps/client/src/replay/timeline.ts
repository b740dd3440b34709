import {
  asSeenBy,
  evolve,
  inBulk,
  playingSeats,
  type Recording,
  type RoomEvent,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';

/** A moment worth going to. */
export interface Mark {
  /** In ms since 1970, and how many events a screen had been shown by then. */
  readonly at: number;
  readonly count: number;
  readonly kind: 'opened' | 'improved' | 'diverged' | 'revealed' | 'standings' | 'podium';
  /** Null: it belongs to no round. */
  readonly round: number | null;
  /** Whose move it was, and the loss it came to; null, or not there: it was no move, or it came to none. */
  readonly seat?: number;
  readonly loss?: number | null;
}

/** A recorded lesson, to be looked at from any moment. */
export interface Timeline {
  readonly startsAt: number;
  readonly endsAt: number;
  /** The events as a screen was shown them. */
  readonly events: readonly RoomEvent[];
  /** When each of them happened, in ms since 1970; never before the one in front of it. */
  readonly times: readonly number[];
  readonly marks: readonly Mark[];
  readonly players: number;
  readonly lesson: string;
  /** The room after so many of the screen's events; null before the first. */
  stateAfter(count: number): RoomState | null;
  /** How many of them had happened at a time, in ms since 1970. */
  countAt(at: number): number;
}

/** From one of these states to the next it is at most so many events: that is what a jump costs. */
const stride = 64;

/**
 * Folds a whole recording once, as the server did, for what it hid from screens; and again as a screen saw it. Throws
 * where the events cannot follow each other.
 */
export function createTimeline({ events: whole }: Recording, rounds: RoundRegistry): Timeline {
  const events: RoomEvent[] = [];
  /** When each happened. A server's clock that was put back counts as if it had stood still. */
  const times: number[] = [];
  const marks: Mark[] = [];
  const kept: (RoomState | null)[] = [null];
  let full = null as RoomState | null;
  let seen: RoomState | null = null;
  let next = 0;
  // What is kept is not changed any more: each stretch from one kept state to the next is a fold of its own.
  while (next < whole.length) inBulk(foldStretch);

  function foldStretch(): void {
    while (next < whole.length) {
      const event = whole[next++] as RoomEvent;
      const visible = asSeenBy({ role: 'screen' }, full, event, rounds);
      full = evolve(full, event, rounds);
      if (visible === null) continue;
      seen = evolve(seen, visible, rounds);
      events.push(visible);
      times.push(Math.max(visible.at, times.at(-1) ?? 0));
      const kind = kindOf(event);
      if (kind !== null)
        marks.push({
          at: times.at(-1) ?? 0,
          count: events.length,
          kind,
          round: 'round' in event.data ? event.data.round : null,
        });
      if (events.length % stride !== 0) continue;
      kept.push(seen);
      return;
    }
  }
  if (full === null) throw new Error('The recording is empty.');

  return {
    startsAt: times[0] ?? 0,
    endsAt: times.at(-1) ?? 0,
    events,
    times,
    marks,
    players: playingSeats(full).length,
    lesson: full.lesson.id,
    stateAfter(count) {
      const from = Math.floor(Math.min(count, events.length) / stride);
      return inBulk(() =>
        events
          .slice(from * stride, count)
          .reduce<RoomState | null>((state, event) => evolve(state, event, rounds), kept[from] ?? null),
      );
    },
    countAt: (at) => firstAfter(times, at),
  };
}

function kindOf({ type }: RoomEvent): Exclude<Mark['kind'], 'improved' | 'diverged'> | null {
  switch (type) {
    case 'roundOpened':
      return 'opened';
    case 'roundRevealed':
      return 'revealed';
    case 'standingsShown':
      return 'standings';
    case 'podiumShown':
      return 'podium';
    default:
      return null;
  }
}

/** How many of these times, which only grow, lie no later than that one. */
function firstAfter(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
