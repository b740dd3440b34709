import { asSeenBy, audienceOf, type RoomEvent, type RoundRegistry } from '@lowest-point/game';
import type { Step } from './readLog.ts';

/**
 * What each class of viewer may see of a room, redacted once when it happens, so that catching up folds nothing and
 * costs a phone only its own events and the public ones.
 */
export interface History {
  add(step: Pick<Step, 'before' | 'event'>): void;
  /** Events after a number, for hosts or screens. */
  forStaff(role: 'host' | 'screen', after: number): readonly RoomEvent[];
  /** Events after a number that every phone may see. */
  forEveryone(after: number): readonly RoomEvent[];
  /** The public events after a number and this seat's own, in order. */
  forPlayer(seat: number | null, after: number): readonly RoomEvent[];
  /** What came of a player's command n, in order; empty: nothing was recorded. */
  cameOf(seat: number, n: number): readonly RoomEvent[];
}

export function createHistory(rounds: RoundRegistry): History {
  const staff = { host: new Array<RoomEvent>(), screen: new Array<RoomEvent>() };
  const everyone: RoomEvent[] = [];
  const own: RoomEvent[][] = [];
  /** By seat, what came of numbered commands: in order of the numbers as well. */
  const numbered: RoomEvent[][] = [];

  return {
    add({ before, event }) {
      if (typeof event.by === 'number' && event.n !== undefined) (numbered[event.by] ??= []).push(event);
      for (const role of ['host', 'screen'] as const) {
        const seen = asSeenBy({ role }, before, event, rounds);
        if (seen !== null) staff[role].push(seen);
      }
      const audience = audienceOf(event);
      if (audience.to === 'everyone') everyone.push(event);
      if (audience.to !== 'players') return;
      for (const seat of audience.seats) {
        const seen = asSeenBy({ role: 'player', seat }, before, event, rounds);
        if (seen !== null) (own[seat] ??= []).push(seen);
      }
    },
    forStaff: (role, after) => since(staff[role], after),
    forEveryone: (after) => since(everyone, after),
    forPlayer(seat, after) {
      const mine = seat === null ? [] : since(own[seat] ?? [], after);
      const shared = since(everyone, after);
      return mine.length === 0 ? shared : [...mine, ...shared].sort((a, b) => a.seq - b.seq);
    },
    cameOf(seat, n) {
      const events = numbered[seat] ?? [];
      return events.slice(placeAfter(events, n - 1, numberOf), placeAfter(events, n, numberOf));
    },
  };
}

/** The events after a number. */
function since(events: readonly RoomEvent[], after: number): readonly RoomEvent[] {
  return events.slice(placeAfter(events, after, ({ seq }) => seq));
}

function numberOf({ n = 0 }: RoomEvent): number {
  return n;
}

/** Where those begin that come after `last`; they are in order, so the place is found by halving. */
function placeAfter(events: readonly RoomEvent[], last: number, of: (event: RoomEvent) => number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event !== undefined && of(event) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
