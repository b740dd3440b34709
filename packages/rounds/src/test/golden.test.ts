import {
  asSeenBy,
  evolve,
  openRecording,
  readRecording,
  verifyRecording,
  type RoomEvent,
  type RoomState,
  type Viewer,
} from '@lowest-point/game';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rounds } from '../rules.ts';
import { sha256 } from './liveRoom.ts';
import { standingsOf } from './standingsOf.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/recordings');
const recordings = globSync('*.jsonl', { cwd: folder }).sort();

interface Step {
  readonly before: RoomState | null;
  readonly event: RoomEvent;
  readonly after: RoomState;
}

function stepsOf(name: string): Step[] {
  const steps: Step[] = [];
  for (const event of readRecording(readFileSync(join(folder, name), 'utf8'), rounds)) {
    const before = steps.at(-1)?.after ?? null;
    steps.push({ before, event, after: evolve(before, event, rounds) });
  }
  return steps;
}

const seenBy = (viewer: Viewer, steps: readonly Step[]): RoomEvent[] =>
  steps.flatMap(({ before, event }) => asSeenBy(viewer, before, event, rounds) ?? []);

test('E7 golden recordings hold, between them, every type of event', () => {
  const types = new Set(recordings.flatMap((name) => stepsOf(name).map(({ event }) => event.type)));
  expect([...types].sort()).toEqual([
    'classRevealed',
    'deadlineMoved',
    'lessonFinished',
    'lessonLoaded',
    'moveMade',
    'playerJoined',
    'playerRemoved',
    'playerRenamed',
    'playerRestored',
    'podiumShown',
    'roomCreated',
    'roundBriefed',
    'roundClosed',
    'roundDrawn',
    'roundOpened',
    'roundPaused',
    'roundResumed',
    'roundRevealed',
    'roundScored',
    'seatDealt',
    'settingsChanged',
    'standingsShown',
  ]);
});

test('E8 recordings of the first and of the second format say what they know of who wrote them and who played', () => {
  const headOf = (name: string) => {
    const { version, app, names } = openRecording(readFileSync(join(folder, name), 'utf8'), rounds);
    return { version, app, names: [...names] };
  };
  expect(headOf('001-first-lesson.jsonl')).toEqual({ version: 1, app: null, names: [] });
  expect(headOf('002-all-kinds.jsonl')).toEqual({
    version: 2,
    app: '0.1.0',
    names: [
      [0, 'Ada'],
      [2, 'Zoë'],
    ],
  });
});

describe.each(recordings)('golden recording %s', (name) => {
  const steps = stepsOf(name);
  const end = steps.at(-1)?.after;
  if (end === undefined) throw new Error('the recording is empty');

  test('E7 still folds to the standings it ended with', () => {
    const written: unknown = JSON.parse(
      readFileSync(join(folder, name.replace('.jsonl', '.standings.json')), 'utf8'),
    );
    expect(standingsOf(end)).toEqual(written);
  });

  test('P1 is sound: commitments, measurements and standings are what today’s rules give', async () => {
    const count = (type: string) => steps.filter(({ event }) => event.type === type).length;
    const [opened, moves, scored] = [count('roundOpened'), count('moveMade'), count('roundScored')];
    expect(moves).toBeGreaterThan(50);
    const events = steps.map(({ event }) => event);
    expect(await verifyRecording(events, rounds, sha256)).toEqual({
      checked: { rounds: opened, moves, standings: scored },
      differs: null,
    });
  });

  test('V3 sends to no phone anything about another seat', () => {
    for (const seat of end.seats.keys()) {
      for (const { data, by } of seenBy({ role: 'player', seat }, steps)) {
        if ('seat' in data) expect(data.seat).toBe(seat);
        if (typeof by === 'number') expect(by).toBe(seat);
      }
    }
  });

  test('V2 sends nobody the ground of a dark round before its reveal', () => {
    const viewers: Viewer[] = [
      { role: 'host' },
      { role: 'screen' },
      ...[...end.seats.keys()].map((seat) => ({ role: 'player' as const, seat })),
    ];
    for (const viewer of viewers) {
      for (const event of seenBy(viewer, steps)) {
        if (event.type === 'roundRevealed') continue;
        expect(JSON.stringify(event)).not.toMatch(/hollows|"frame"|bumps|"par"|himmelblau|"salt"|"config/);
      }
    }
  });

  test('V4 tells a screen no loss, slope or learning rate of a dark round before its reveal', () => {
    for (const event of seenBy({ role: 'screen' }, steps)) {
      if (event.type !== 'moveMade' || !end.lesson.rounds[event.data.round]?.isDark) continue;
      expect(JSON.stringify(event)).not.toMatch(/loss|gradient|hessian|"learningRate":[^n]/);
    }
  });

  test('sends a phone at most 20 kB in a round, its reveal included', () => {
    for (const seat of end.seats.keys()) {
      const bytes = new Map<number, number>();
      for (const event of seenBy({ role: 'player', seat }, steps)) {
        if (!('round' in event.data)) continue;
        const { round } = event.data;
        bytes.set(round, (bytes.get(round) ?? 0) + JSON.stringify(event).length);
      }
      expect(Math.max(...bytes.values())).toBeLessThanOrEqual(20_000);
    }
  });
});

test('the first recording has what happens in a class: late, removed, restored, idle, diverged, paused, closed by the clock', () => {
  const steps = stepsOf('001-first-lesson.jsonl');
  const events = steps.map(({ event }) => event);
  const end = steps.at(-1)?.after;
  const outcomes = end?.rounds.flatMap((round) => round?.standings?.map(({ outcome }) => outcome) ?? []);
  expect(new Set(outcomes)).toEqual(new Set(['measured', 'diverged', 'none']));
  expect(end?.seats.map((seat) => seat?.isRemoved)).toEqual([
    ...new Array<boolean>(5).fill(false),
    true,
    false,
    false,
    false,
  ]);
  const firstOpened = events.find(({ type }) => type === 'roundOpened')?.seq ?? 0;
  expect(events.some(({ type, seq }) => type === 'playerJoined' && seq > firstOpened)).toBe(true);
  expect(events.some((event) => event.type === 'roundClosed' && event.data.because === 'clock')).toBe(true);
  expect(events.some((event) => event.type === 'deadlineMoved' && event.data.because === 'outage')).toBe(
    true,
  );
  expect(end?.phase).toEqual({ name: 'finished' });
});
