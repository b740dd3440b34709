import * as v from 'valibot';
import { settingsChangeSchema } from './settings.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999));
/** Long enough for any name in any script before it is normalised; the rules say what is too long. */
const typedName = v.pipe(v.string(), v.maxLength(200));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a player may ask for. Who asks is known from the session, never from the command. */
export const playerCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('renameMyself'), name: v.nullable(typedName) }),
  /** `move` is read by the round's own rules. */
  v.strictObject({ type: v.literal('makeMove'), round: index, move: v.unknown() }),
]);

/** Asked by somebody who has no seat yet. `name: null` takes the generated one. */
export const joinCommandSchema = v.strictObject({
  type: v.literal('joinRoom'),
  name: v.nullable(typedName),
  kind: v.picklist(['student', 'machine']),
});

/**
 * What a host may ask for. Steps through the lesson name the phase they start from, so that a double tap, or a second
 * host, skips nothing; a change of the deadline names the deadline it changes.
 */
export const hostCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('briefRound'), round: index, from: v.string() }),
  v.strictObject({ type: v.literal('openRound'), round: index }),
  v.strictObject({ type: v.literal('pauseRound'), round: index }),
  v.strictObject({ type: v.literal('resumeRound'), round: index }),
  v.strictObject({
    type: v.literal('moveDeadline'),
    round: index,
    from: v.nullable(instant),
    /** Null: no timer from now on. */
    byMs: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-3_600_000), v.maxValue(3_600_000))),
  }),
  v.strictObject({ type: v.literal('closeRound'), round: index }),
  v.strictObject({ type: v.literal('revealRound'), round: index }),
  v.strictObject({ type: v.literal('showStandings'), round: index }),
  v.strictObject({ type: v.literal('showPodium'), from: v.string() }),
  v.strictObject({ type: v.literal('finishLesson'), from: v.string() }),
  v.strictObject({ type: v.literal('changeSettings'), settings: settingsChangeSchema }),
  /** Seats an optimiser, which then plays every round as the others do. */
  v.strictObject({ type: v.literal('addMachine'), machine: v.pipe(v.string(), v.maxLength(40)) }),
  v.strictObject({ type: v.literal('renamePlayer'), seat, name: v.nullable(typedName) }),
  v.strictObject({ type: v.literal('removePlayer'), seat }),
  v.strictObject({ type: v.literal('restorePlayer'), seat }),
]);

/** What the server's own clock and start-up ask for. */
export type ServerCommand =
  | { readonly type: 'passDeadline' }
  /** The server was down for so long; an open round gets that time back. */
  | { readonly type: 'resumeAfterOutage'; readonly downMs: number };

export type PlayerCommand = v.InferOutput<typeof playerCommandSchema>;
export type JoinCommand = v.InferOutput<typeof joinCommandSchema>;
export type HostCommand = v.InferOutput<typeof hostCommandSchema>;
export type Command = PlayerCommand | JoinCommand | HostCommand | ServerCommand;
