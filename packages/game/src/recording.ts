import * as v from 'valibot';
import { eventDataSchemas, type EventType, type RoomEvent } from './event.ts';
import { rulesFor, type RoundRegistry } from './roundRules.ts';

/** Header of a recording; one event a line follows. */
export const recordingFormat = { format: 'lowest-point-recording', version: 1 } as const;

const headerSchema = v.object({ format: v.literal(recordingFormat.format), version: v.literal(1) });

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
export function writeRecording(events: readonly RoomEvent[]): string {
  return [recordingFormat, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads a recording. Throws, naming the line and what is wrong there, where it is none or is damaged. [E4, E5] */
export function readRecording(text: string, rounds: RoundRegistry): RoomEvent[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  if (!isHeader(header)) throw new Error('line 1: this is not a recording of Lowest Point');
  let types: readonly string[] = [];
  return lines.map((line, k) => {
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
}

/** Reads one stored event. Throws, and says which event and what is wrong, where it is not of a known shape. */
export function parseEvent(stored: unknown): RoomEvent {
  const envelope = parsed(envelopeSchema, stored, 'event');
  const { seq, type } = envelope;
  if (!isEventType(type)) throw new Error(`event ${seq}: type "${type}" is not known here`);
  const data = parsed(eventDataSchemas[type], envelope.data, `event ${seq} (${type})`);
  return { ...envelope, data } as RoomEvent;
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

function isHeader(line: string): boolean {
  try {
    return v.is(headerSchema, JSON.parse(line));
  } catch {
    return false;
  }
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventDataSchemas, type);
}
