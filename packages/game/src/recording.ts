import * as v from 'valibot';
import { eventDataSchemas, type EventType, type RoomEvent } from './event.ts';
import { rulesFor, type RoundRegistry } from './roundRules.ts';

/** The first line of every recording that is written now. FORMAT.md says what each of its fields means. */
export const recordingFormat = { format: 'lowest-point-recording', version: 2 } as const;

/** How the numbers of a recording are to be read; in every header, so that a file explains itself. */
export const conventions = {
  loss: 'mean over the points; squared error is not halved, unless the round says otherwise',
  error: 'target − prediction',
  step: 'weights − learning rate × gradient',
  time: 'ms since 1970-01-01 UTC',
} as const;

const anyVersion = v.looseObject({ format: v.literal(recordingFormat.format), version: v.number() });
const firstHeader = v.object({ format: v.literal(recordingFormat.format), version: v.literal(1) });
const header = v.object({
  ...firstHeader.entries,
  version: v.literal(2),
  app: v.string(),
  lesson: v.string(),
  names: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.string()),
  damageAt: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** A whole file. */
export interface Recording {
  /** The format that it was written in. */
  readonly version: 1 | 2;
  /** Which Lowest Point wrote it; null: one that did not say so yet. */
  readonly app: string | null;
  /** What players called themselves, by seat, as far as the file tells. */
  readonly names: ReadonlyMap<number, string>;
  /** The number of the first event that could not be read where it was kept: the file ends before it. Left out: none. */
  readonly damageAt?: number;
  readonly events: readonly RoomEvent[];
}

const envelopeSchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  by: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['host', 'clock', 'server'])]),
  n: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  type: v.string(),
  version: v.literal(1),
  data: v.unknown(),
});

/** A recording as text: the header, then one event a line. [E4] */
export function writeRecording(
  events: readonly RoomEvent[],
  { app = '0', names = new Map(), damageAt }: Partial<Pick<Recording, 'app' | 'names' | 'damageAt'>> = {},
): string {
  const [first] = events;
  const lesson = first?.type === 'roomCreated' ? first.data.lesson.id : '';
  const damage = damageAt === undefined ? {} : { damageAt };
  const head = { ...recordingFormat, app, lesson, conventions, names: Object.fromEntries(names), ...damage };
  return [head, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The events of a recording. Throws, naming the line and what is wrong there, where it is none or is damaged. [E4, E5] */
export function readRecording(text: string, rounds: RoundRegistry): readonly RoomEvent[] {
  return openRecording(text, rounds).events;
}

/** A recording of any format that was ever written. Throws as `readRecording` does. [E4, E5, E8] */
export function openRecording(text: string, rounds: RoundRegistry): Recording {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const about = readHeader(first);
  let types: readonly string[] = [];
  const events = lines.map((line, k) => {
    try {
      const event = parseEvent(JSON.parse(line));
      if (event.seq !== k + 1) throw new Error(`wanted event ${k + 1}, got event ${event.seq}`);
      if (event.type === 'roomCreated') types = event.data.lesson.rounds.map(({ type }) => type);
      checkRoundData(event, types, rounds);
      return event;
    } catch (failure) {
      throw new Error(`line ${k + 2}: ${failure instanceof Error ? failure.message : 'damaged'}`, {
        cause: failure,
      });
    }
  });
  return { ...about, events };
}

/**
 * The part of a log that holds no secret any more: everything before the first round that was drawn and not revealed
 * since. Of a finished lesson, all that can be replayed. [V8]
 */
export function revealedPart(events: readonly RoomEvent[]): readonly RoomEvent[] {
  const revealed = new Map(
    events.flatMap((event) => (event.type === 'roundRevealed' ? [[event.data.round, event.seq]] : [])),
  );
  const secret = events.findIndex(
    (event) => event.type === 'roundDrawn' && (revealed.get(event.data.round) ?? 0) < event.seq,
  );
  return secret < 0 ? events : events.slice(0, secret);
}

/** Reads one stored event. Throws, and says which event and what is wrong, where it is not of a known shape. */
export function parseEvent(stored: unknown): RoomEvent {
  if (isMove(stored)) return stored;
  const envelope = parsed(envelopeSchema, stored, 'event');
  const { seq, type } = envelope;
  if (!isEventType(type)) throw new Error(`event ${seq}: type "${type}" is not known here`);
  const data = parsed(eventDataSchemas[type], envelope.data, `event ${seq} (${type})`);
  return { ...envelope, data } as RoomEvent;
}

/**
 * Somebody's numbered move, by the same shape as the schemas above. Moves are nearly all of a log, and the schemas take
 * fifteen times as long: a server that starts again has a class at its door. What is no such move, the schemas judge.
 */
function isMove(stored: unknown): stored is RoomEvent {
  if (!isRecord(stored) || Object.keys(stored).length !== 7) return false;
  const { seq, at, by, n, type, version, data } = stored;
  return (
    type === 'moveMade' &&
    version === 1 &&
    isWhole(seq, 1) &&
    isWhole(at, 0) &&
    isWhole(by, 0) &&
    isWhole(n, 1) &&
    isRecord(data) &&
    Object.keys(data).length === 3 &&
    isWhole(data.round, 0) &&
    isWhole(data.seat, 0) &&
    'data' in data
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWhole(value: unknown, least: number): boolean {
  return Number.isInteger(value) && (value as number) >= least;
}

/** What a round type recorded must be of the shape that this type asks for. */
function checkRoundData(event: RoomEvent, types: readonly string[], rounds: RoundRegistry): void {
  const schemasOf = (round: number) => rulesFor(rounds, types[round] ?? 'unknown').schemas;
  const name = `event ${event.seq} (${event.type})`;
  if (event.type === 'lessonLoaded') {
    for (const [round, config] of event.data.configs.entries()) {
      parsed(schemasOf(round).config, config, `${name}, round ${round}`);
    }
  }
  if (event.type === 'seatDealt' || event.type === 'moveMade') {
    parsed(schemasOf(event.data.round).event, event.data.data, name);
  }
  if (event.type === 'roundRevealed') parsed(schemasOf(event.data.round).config, event.data.config, name);
  if (event.type === 'roundDrawn' || event.type === 'roundRevealed') {
    parsed(schemasOf(event.data.round).facts, event.data.facts, name);
  }
}

function parsed<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, name: string): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Error(`${name}: ${issue.message}${path === null ? '' : ` at ${path}`}`);
}

function readHeader(line: string): Omit<Recording, 'events'> {
  const found = v.safeParse(anyVersion, json(line));
  if (!found.success) throw new Error('line 1: this is not a recording of Lowest Point');
  if (found.output.version > recordingFormat.version)
    throw new Error(
      `line 1: format ${found.output.version} is newer than this Lowest Point; load the page again`,
    );
  if (v.is(firstHeader, found.output)) return { version: 1, app: null, names: new Map() };
  const { app, names, damageAt } = parsed(header, found.output, 'line 1');
  return {
    version: 2,
    app,
    ...(damageAt === undefined ? {} : { damageAt }),
    names: new Map(Object.entries(names).map(([seat, name]) => [Number(seat), name])),
  };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventDataSchemas, type);
}
