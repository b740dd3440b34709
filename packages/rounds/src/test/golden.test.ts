import { prepare } from '@lowest-point/core';
import {
  asSeenBy,
  commitmentText,
  evolve,
  playingSeats,
  rankScores,
  readRecording,
  rulesFor,
  type RoomEvent,
  type RoomState,
  type Viewer,
} from '@lowest-point/game';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groundOf } from '../descend/ground.ts';
import type { Config as Walk, Event as Stepped, Facts as Ground } from '../descend/types.ts';
import type { Config as Proposals, Event as Proposed } from '../propose/types.ts';
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

/** The loss, computed anew, of what a move came to. Null where it has none. */
const recompute: Readonly<
  Record<string, (config: unknown, facts: unknown, event: unknown) => number | null>
> = {
  propose(config, _facts, event) {
    const made = event as Proposed;
    return made.type === 'proposed' && made.outcome.type === 'measured'
      ? prepare(config as Proposals).loss(made.weights)
      : null;
  },
  descend(config, facts, event) {
    const made = event as Stepped;
    return made.outcome.type === 'measured' ? groundOf(config as Walk, facts as Ground).loss(made.to) : null;
  },
};

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

  test('C2 opens every commitment that it made', () => {
    expect(end.rounds.length).toBeGreaterThan(0);
    for (const round of end.rounds) {
      const { config, facts, salt } = round?.hidden ?? { config: null, facts: null, salt: '' };
      expect(sha256(commitmentText(salt, config, facts))).toBe(round?.commitment);
    }
  });

  test('M6 has recorded every loss as it is computed today, to a relative 1e-9', () => {
    let compared = 0;
    for (const { event, after } of steps) {
      if (event.type !== 'moveMade') continue;
      const { round, data } = event.data;
      const { config, facts } = after.rounds[round]?.hidden ?? { config: null, facts: null };
      const type = after.lesson.rounds[round]?.type ?? '';
      const today = recompute[type]?.(config, facts, data) ?? null;
      if (today === null) continue;
      const recorded = (data as { outcome: { loss: number } }).outcome.loss;
      expect(Math.abs(recorded - today)).toBeLessThanOrEqual(1e-9 * Math.abs(today));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('S1 has recorded the scores that today’s rules give, to a relative 1e-9', () => {
    for (const { before, event } of steps) {
      if (event.type !== 'roundScored' || before === null) continue;
      const { round, standings } = event.data;
      const rules = rulesFor(rounds, before.lesson.rounds[round]?.type ?? '');
      const { play, hidden } = before.rounds[round] ?? { play: null, hidden: null };
      if (hidden === null) throw new Error('not the server’s recording');
      const today = rankScores(rules.scores(play, hidden, playingSeats(before)));
      expect(today.map(({ loss: _, ...rest }) => rest)).toEqual(
        standings.map(({ loss: _, ...rest }) => rest),
      );
      for (const [k, { loss }] of standings.entries()) {
        if (loss !== null) expect(Math.abs((today[k]?.loss ?? 0) - loss)).toBeLessThanOrEqual(1e-9 * loss);
      }
    }
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
