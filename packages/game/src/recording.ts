import * as v from 'valibot';
import { eventDataSchemas, type EventType, type RoomEvent } from './event.ts';

/** Header of a recording; one event a line follows. */
export const recordingFormat = { format: 'lowest-point-recording', version: 1 } as const;

const headerSchema = v.object({ format: v.literal(recordingFormat.format), version: v.literal(1) });

const envelopeSchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  by: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['host', 'clock', 'server'])]),
  n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  type: v.string(),
  version: v.literal(1),
  data: v.unknown(),
});

/** Reads one stored event. Throws, and says which event and what is wrong, where it is not of a known shape. */
export function parseEvent(stored: unknown): RoomEvent {
  const envelope = v.parse(envelopeSchema, stored);
  if (!isEventType(envelope.type))
    throw new Error(`event ${envelope.seq}: type "${envelope.type}" is not known here`);
  const data = v.safeParse(eventDataSchemas[envelope.type], envelope.data);
  if (!data.success) {
    const issue = data.issues[0];
    throw new Error(
      `event ${envelope.seq} (${envelope.type}): ${issue.message} at ${v.getDotPath(issue) ?? 'data'}`,
    );
  }
  return { ...envelope, data: data.output } as RoomEvent;
}

/** A recording as text: the header, then one event a line. */
export function writeRecording(events: readonly RoomEvent[]): string {
  return [recordingFormat, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads a recording. Throws, naming the line, where it is none, or where its numbers have a gap. */
export function readRecording(text: string): RoomEvent[] {
  const [header = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  if (!v.is(headerSchema, JSON.parse(header || 'null')))
    throw new Error('line 1: this is not a recording of Lowest Point');
  return lines.map((line, k) => {
    const event = parseEvent(JSON.parse(line));
    if (event.seq !== k + 1) throw new Error(`line ${k + 2}: wanted event ${k + 1}, got event ${event.seq}`);
    return event;
  });
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventDataSchemas, type);
}
