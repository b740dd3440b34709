import { expect, test } from 'vitest';
import {
  conventions,
  openRecording,
  parseEvent,
  readRecording,
  recordingFormat,
  revealedPart,
  writeRecording,
} from './recording.ts';
import { afterReveal, atStandings, created, inOpenRound, joined } from './test/events.ts';
import { numbered } from './test/given.ts';
import { rounds } from './test/guess.ts';

const events = numbered(atStandings);
const text = writeRecording(events);
const reading = (changed: string) => () => readRecording(changed, rounds);
/** The recording with one of its lines, counted from 1, put otherwise. */
const withLine = (number: number, line: string) =>
  text
    .split('\n')
    .with(number - 1, line)
    .join('\n');

test('E4 what was written is read back', () => {
  expect(readRecording(text, rounds)).toEqual(events);
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ ...recordingFormat, conventions });
  expect(text.split('\n')).toHaveLength(events.length + 2);
});

test('E4 a player’s command number is kept', () => {
  const [first, ...rest] = numbered(inOpenRound);
  const withNumbers = [first!, ...rest.map((event, k) => ({ ...event, by: 1, n: k + 1 }))];
  expect(readRecording(writeRecording(withNumbers), rounds)).toEqual(withNumbers);
});

test('E4 line ends of another system, or none at the end, do not matter', () => {
  expect(readRecording(text.replaceAll('\n', '\r\n'), rounds)).toEqual(events);
  expect(readRecording(text.trimEnd(), rounds)).toEqual(events);
});

test('E5 what is no recording is refused', () => {
  for (const other of [
    '',
    'hello',
    '{"format":"something else"}',
    '[]',
    '{"format":"lowest-point-recording","version":"2"}',
  ]) {
    expect(reading(other)).toThrow('line 1: this is not a recording of Lowest Point');
  }
});

test('E5 a header that lacks something is refused', () => {
  expect(reading(withLine(1, '{"format":"lowest-point-recording","version":2}'))).toThrow(/^line 1: .*app/);
});

test('E8 the first format is still read; a newer one is refused with its number', () => {
  const first = withLine(1, '{"format":"lowest-point-recording","version":1}');
  expect(openRecording(first, rounds)).toEqual({ version: 1, app: null, names: new Map(), events });
  expect(reading(withLine(1, '{"format":"lowest-point-recording","version":3}'))).toThrow(
    'line 1: format 3 is newer',
  );
});

test('E8 what players called themselves stands in the header, beside the events', () => {
  const names = new Map([
    [0, 'Ada'],
    [12, 'Zoë "Z"'],
  ]);
  const written = writeRecording(events, { app: '1.2', names });
  expect(openRecording(written, rounds)).toEqual({ version: 2, app: '1.2', names, events });
  expect(written.split('\n').slice(1).join('\n')).not.toContain('Ada');
});

test('V8 what is drawn and not revealed yet is in no recording that leaves the server', () => {
  const open = numbered(inOpenRound);
  const drawn = open.findIndex(({ type }) => type === 'roundDrawn');
  expect(revealedPart(open)).toEqual(open.slice(0, drawn));
  expect(JSON.stringify(revealedPart(open))).not.toContain('"hidden":4');
  expect(revealedPart(events)).toEqual(events);
});

test('E5 a line that was cut off is named', () => {
  expect(reading(text.slice(0, -20))).toThrow(new RegExp(`^line ${events.length + 1}: .*JSON`));
});

test('E5 a line that is empty is named', () => {
  expect(reading(withLine(4, ''))).toThrow(/^line 4: .*JSON/);
});

test('E5 a line that is missing is named', () => {
  expect(reading(text.split('\n').toSpliced(4, 1).join('\n'))).toThrow('line 5: wanted event 4, got event 5');
});

test.each([
  ['another type', { type: 'prizeGiven' }, 'line 4: event 3: type "prizeGiven" is not known here'],
  [
    'a type that every object has',
    { type: 'toString' },
    'line 4: event 3: type "toString" is not known here',
  ],
  ['another version', { version: 2 }, /^line 4: event: .*version/],
  [
    'a missing number',
    { data: { pseudonym: 'Otter', kind: 'student' } },
    /^line 4: event 3 \(playerJoined\): .*seat/,
  ],
  [
    'a number that is none',
    { data: { seat: '0', pseudonym: 'Otter', kind: 'student' } },
    /^line 4: event 3 \(playerJoined\): .*seat/,
  ],
  [
    'a key too many',
    { data: { seat: 0, pseudonym: 'Otter', kind: 'student', name: 'Ada' } },
    /^line 4: event 3 \(playerJoined\): .*name/,
  ],
])('E5 %s in an event is named with its line', (_, change, message) => {
  expect(
    reading(withLine(4, JSON.stringify({ ...numbered([...created, joined(0)])[2], ...change }))),
  ).toThrow(message);
});

test('E5 what a round’s own type cannot read is named with its line', () => {
  const lineOf = (type: string) => events.findIndex((event) => event.type === type) + 2;
  const damaged = (type: string, find: string, replace: string) =>
    withLine(lineOf(type), (text.split('\n')[lineOf(type) - 1] ?? '').replace(find, replace));
  expect(reading(damaged('lessonLoaded', '"highest":100', '"highest":"100"'))).toThrow(
    /^line 3: event 2 \(lessonLoaded\), round 1: .*highest/,
  );
  expect(reading(damaged('roundDrawn', '"hidden":4', '"hidden":null'))).toThrow(/\(roundDrawn\): .*hidden/);
  expect(reading(damaged('seatDealt', 'true', '1'))).toThrow(/\(seatDealt\): .*isEven/);
  expect(reading(damaged('moveMade', '"guess":4', '"guess":0.5'))).toThrow(/\(moveMade\): .*guess/);
  expect(reading(damaged('roundRevealed', '"hidden":4', '"hidden":"4"'))).toThrow(
    /\(roundRevealed\): .*hidden/,
  );
});

test('E5 a round of a type that is not known here is refused', () => {
  expect(() => readRecording(text, {})).toThrow('line 3: round type "guess" is not known here');
});

test('E2 every event of a lesson is plain JSON of its own schema', () => {
  for (const event of numbered(afterReveal))
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test('E5 a move that is not quite one is not read as one', () => {
  const data = { round: 0, seat: 2, data: { guess: 1 } };
  const move = { seq: 5, at: 7, by: 2, n: 1, type: 'moveMade', version: 1, data };
  expect(parseEvent(move)).toEqual(move);
  const { n: _, ...unnumbered } = move;
  expect(parseEvent(unnumbered)).toEqual(unnumbered);
  const wrong = {
    seq: [0, 1.5, '5', null],
    at: [-1, 0.5, null],
    by: [-1, 1.5, 'nobody', null],
    n: [0, 1.5, '1', null],
    version: [2, '1', null],
    data: [
      null,
      7,
      [],
      { ...data, round: -1 },
      { ...data, seat: 0.5 },
      { ...data, more: 1 },
      { round: 0, seat: 2 },
    ],
  };
  for (const [field, values] of Object.entries(wrong)) {
    for (const value of values)
      expect(() => parseEvent({ ...move, [field]: value }), `${field} ${JSON.stringify(value)}`).toThrow(
        'event',
      );
    expect(() => parseEvent({ ...move, [field]: undefined })).toThrow('event');
  }
  expect(() => parseEvent({ ...move, more: 1 })).toThrow('event');
});
