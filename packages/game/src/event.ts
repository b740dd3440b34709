import * as v from 'valibot';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());

const outlineSchema = v.strictObject({
  id: v.string(),
  type: v.string(),
  isDark: v.boolean(),
  seconds: v.nullable(finite),
  moves: index,
});

const standingSchema = v.strictObject({
  seat: index,
  loss: v.nullable(finite),
  outcome: v.picklist(['measured', 'diverged', 'none']),
  moves: index,
  points: finite,
  place: index,
});

const machineResultSchema = v.strictObject({
  machine: v.string(),
  loss: v.nullable(finite),
  outcome: v.picklist(['measured', 'diverged', 'none']),
  points: finite,
});

/** The data of every event that a room can record. A shape that was ever recorded is never changed. [E2, E7] */
export const eventDataSchemas = {
  roomCreated: v.strictObject({
    room: v.string(),
    lesson: v.strictObject({ id: v.string(), rounds: v.array(outlineSchema) }),
    language: v.picklist(['en', 'de']),
    settings: settingsSchema,
  }),
  /** The configs of the lesson's rounds, in order. For the server only. */
  lessonLoaded: v.strictObject({ configs: v.array(v.unknown()) }),
  settingsChanged: v.strictObject({ settings: settingsChangeSchema }),

  playerJoined: v.strictObject({
    seat: index,
    pseudonym: v.string(),
    kind: v.picklist(['student', 'machine']),
    /** Which optimiser plays this seat; left out where a person, or a simulated student, does. */
    machine: v.exactOptional(v.string()),
  }),
  /** The name itself stands beside the log. */
  playerRenamed: v.strictObject({ seat: index }),
  playerRemoved: v.strictObject({ seat: index }),
  playerRestored: v.strictObject({ seat: index }),

  roundBriefed: v.strictObject({ round: index }),
  /** What was drawn for a round, hidden things too. For the server only. */
  roundDrawn: v.strictObject({ round: index, facts: v.unknown(), salt: v.string() }),
  roundOpened: v.strictObject({
    round: index,
    shown: v.unknown(),
    /** SHA-256 over salt, config and facts; the reveal opens it. */
    commitment: v.string(),
    closesAt: v.nullable(instant),
  }),
  seatDealt: v.strictObject({ round: index, seat: index, data: v.unknown() }),
  moveMade: v.strictObject({ round: index, seat: index, data: v.unknown() }),
  roundPaused: v.strictObject({ round: index, remainingMs: v.nullable(finite) }),
  roundResumed: v.strictObject({ round: index, closesAt: v.nullable(instant) }),
  deadlineMoved: v.strictObject({
    round: index,
    closesAt: v.nullable(instant),
    because: v.picklist(['host', 'outage']),
  }),
  roundClosed: v.strictObject({ round: index, because: v.picklist(['host', 'clock']) }),
  /** For the host, who may see it before the class does. */
  roundScored: v.strictObject({
    round: index,
    standings: v.array(standingSchema),
    /** The optimisers in the room, ranked among themselves. */
    machines: v.exactOptional(v.array(standingSchema)),
  }),
  roundRevealed: v.strictObject({
    round: index,
    config: v.unknown(),
    facts: v.unknown(),
    salt: v.string(),
    data: v.unknown(),
    /** How the optimisers did: they have no secrets. */
    machines: v.exactOptional(v.array(machineResultSchema)),
  }),
  /** Everybody's moves and places, for host and screens. */
  classRevealed: v.strictObject({
    round: index,
    standings: v.array(standingSchema),
    machines: v.exactOptional(v.array(standingSchema)),
    data: v.unknown(),
  }),
  standingsShown: v.strictObject({ round: index }),
  podiumShown: v.strictObject({}),
  lessonFinished: v.strictObject({}),
} as const;

export type EventType = keyof typeof eventDataSchemas;
export type EventData<Type extends EventType> = v.InferOutput<(typeof eventDataSchemas)[Type]>;

/** Who caused an event: a seat's number, the host, the clock, or the server itself. */
export type Cause = number | 'host' | 'clock' | 'server';

/** An event as the rules decide it; the room adds its number and the time. */
export type DraftEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: EventData<Type> };
}[EventType];

/** What every recorded event carries. `seq` counts from 1 without gaps; `at` is in ms since 1970. */
export interface Envelope {
  readonly seq: number;
  readonly at: number;
  readonly by: Cause;
  /** The number that the player gave the command, which it consumed. */
  readonly n?: number;
  readonly version: 1;
}

/** One line of a recording. */
export type RoomEvent = DraftEvent & Envelope;
