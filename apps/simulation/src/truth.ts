import {
  asSeenBy,
  evolve,
  parseEvent,
  type RoomEvent,
  type RoomState,
  type Viewer,
} from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** A law of the house was broken. */
class Broken extends Error {}

export type Law = (holds: boolean, name: string, detail: () => string) => void;

/** Throws where a law does not hold. */
export const law: Law = (holds, name, detail) => {
  if (!holds) throw new Broken(`${name}: ${detail()}`);
};

interface Step {
  readonly before: RoomState | null;
  readonly event: RoomEvent;
}

/** Who was told what: kept beside a browser, and held against the disk at every message. */
export interface Told {
  readonly name: string;
  /** The number of the last event that it knows of. */
  seq: number;
}

/**
 * What the disk of one room holds, and what follows from it. It looks from outside, and knows no server. What breaks a law
 * is noted, as whoever brought it about must not stumble over it.
 */
export interface Truth {
  /** The first law that was broken. */
  breach(): Error | null;
  state(): RoomState | null;
  seq(): number;
  /** The seat of a browser, by the hash of its token. */
  seatOf(tokenHash: string): number | null;
  nameOf(seat: number): string;
  /** These are on the disk now. */
  recorded(
    events: readonly RoomEvent[],
    names: readonly { readonly seat: number; readonly name: string | null }[],
    sessions: readonly { readonly tokenHash: string; readonly seat: number | null }[],
  ): void;
  /** A browser was told that its command n is recorded at `seq`. */
  acknowledged(seat: number, n: number, seq: number): void;
  /** A browser received these, and was told that it has everything up to `seq`. */
  received(told: Told, viewer: Viewer, events: readonly RoomEvent[], seq: number): void;
  /** What a browser has not heard of and may see. */
  missedBy(seq: number, viewer: Viewer): readonly RoomEvent[];
  /** The room as a viewer who missed nothing knows it. */
  asKnownTo(viewer: Viewer): RoomState | null;
  acknowledgements(): number;
  /** How many of a seat's numbered commands are recorded. */
  recordedOf(seat: number): number;
  /** Of every event, but for the room's own random name. */
  digest(): string;
}

export function createTruth(): Truth {
  const steps: Step[] = [];
  const numbers = new Map<string, number>();
  const names = new Map<number, string | null>();
  const seats = new Map<string, number>();
  let state: RoomState | null = null;
  let acknowledgements = 0;
  let breach: Error | null = null;

  const law: Law = (holds, name, detail) => {
    if (!holds) breach ??= new Broken(`${name}: ${detail()}`);
  };
  const seen = (viewer: Viewer, { before, event }: Step) => asSeenBy(viewer, before, event, rounds);

  return {
    breach: () => breach,
    state: () => state,
    seq: () => steps.length,
    seatOf: (tokenHash) => seats.get(tokenHash) ?? null,
    nameOf: (seat) => names.get(seat) ?? state?.seats[seat]?.pseudonym ?? '',
    acknowledgements: () => acknowledgements,
    recordedOf: (seat) => steps.filter(({ event }) => event.by === seat && event.n !== undefined).length,
    recorded(events, newNames, sessions) {
      for (const decided of events) {
        const event = parseEvent(JSON.parse(JSON.stringify(decided)));
        law(event.seq === steps.length + 1, 'the log has no gaps', () => `event ${event.seq}`);
        if (event.n !== undefined) {
          const number = `${event.by}:${event.n}`;
          const first = numbers.get(number);
          law(first === undefined, 'a number is recorded once', () => {
            return `player:n ${number} at events ${first} and ${event.seq}`;
          });
          numbers.set(number, event.seq);
        }
        steps.push({ before: state, event });
        state = evolve(state, event, rounds);
      }
      for (const { seat, name } of newNames) names.set(seat, name);
      for (const { tokenHash, seat } of sessions) if (seat !== null) seats.set(tokenHash, seat);
    },
    acknowledged(seat, n, seq) {
      acknowledgements++;
      const event = steps[seq - 1]?.event;
      law(event?.by === seat && event.n === n, 'what was acknowledged is on the disk', () => {
        return `command ${n} of seat ${seat} at event ${seq}, where there is ${JSON.stringify(event ?? null)}`;
      });
    },
    received(told, viewer, events, seq) {
      law(seq <= steps.length, 'nobody hears of what is not on the disk', () => `${told.name}: event ${seq}`);
      law(seq >= told.seq, 'facts go forward', () => `${told.name}: from ${told.seq} to ${seq}`);
      const due = steps.slice(told.seq, seq).flatMap((step) => seen(viewer, step) ?? []);
      law(isDeepStrictEqual(events, due), 'everybody hears exactly what they may', () => {
        return `${told.name}, after ${told.seq} to ${seq}: ${describe(events)} instead of ${describe(due)}`;
      });
      told.seq = seq;
    },
    missedBy: (seq, viewer) => steps.slice(seq).flatMap((step) => seen(viewer, step) ?? []),
    digest() {
      const hash = createHash('sha256');
      for (const { event } of steps.slice(1)) hash.update(JSON.stringify(event));
      return hash.digest('hex');
    },
    asKnownTo(viewer) {
      return steps.reduce((before: RoomState | null, step) => {
        const event = seen(viewer, step);
        return event === null ? before : evolve(before, event, rounds);
      }, null);
    },
  };
}

export function describe(events: readonly RoomEvent[]): string {
  return `[${events.map(({ seq, type }) => `${seq} ${type}`).join(', ')}]`;
}
