import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import all from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import type { RecordedMove } from '../report/moves.ts';
import { createTimeline } from '../timeline.ts';
import { lossLines } from './lossLines.ts';
import { bestOf, middleOf, roundLosses } from './roundLosses.ts';
import { machineRowsAt, rowsAt } from './rowsAt.ts';
import { studyOf } from './studyOf.ts';

const move = (seat: number, sinceMs: number, loss: number | null, more: Partial<RecordedMove> = {}) => ({
  ...{ at: sinceMs, round: 0, number: 1, move: null, hasDiverged: loss === null, crew: null },
  ...{ seat, sinceMs, loss },
  ...more,
});
const fromTen = () => 10;

describe('the losses of a round', () => {
  const { paths } = roundLosses(
    [move(0, 5, 4), move(1, 6, 20), move(0, 7, 8), move(1, 8, null), move(0, 9, 1), move(1, 11, 1)],
    fromTen,
  );

  test('begin at the start and only fall; a move that diverged is told of beside them', () => {
    expect(paths.get(0)).toEqual({ times: [0, 5, 9], losses: [10, 4, 1], by: [null, 0, 0], divergedAt: [] });
    expect(paths.get(1)).toEqual({ times: [0, 11], losses: [10, 1], by: [null, 1], divergedAt: [8] });
  });

  test('have a best, whoever has it, each loss once', () => {
    expect(bestOf(paths, [0, 1])).toEqual([
      { at: 0, seat: 0, loss: 10 },
      { at: 5, seat: 0, loss: 4 },
      { at: 9, seat: 0, loss: 1 },
    ]);
  });

  test('have a middle, of those who have a loss by then', () => {
    const { times, losses } = middleOf(paths, [0, 1, 2], 16);
    expect(losses).toEqual([10, 4, 1]);
    expect(times.map(Math.round)).toEqual([0, 5, 9]);
  });

  test('begin with the first move where nobody knows the start', () => {
    expect(roundLosses([move(0, 5, 4)], () => null).paths.get(0)?.times).toEqual([5]);
  });

  test('are one path, as measured, where all move one set of weights', () => {
    const crew = 'everyone';
    const { shared, paths: own } = roundLosses([move(0, 5, 4, { crew }), move(1, 6, 5, { crew })], fromTen);
    expect(shared).toEqual({ times: [0, 5, 6], losses: [10, 4, 5], by: [null, 0, 1], divergedAt: [] });
    expect(own.size).toBe(0);
  });

  test('are a crew’s where several do: the lowest so far of all of its members, and whoever came to it', () => {
    const { shared, paths: own } = roundLosses(
      [
        move(0, 5, 8, { crew: 0 }),
        move(2, 6, 7, { crew: 1 }),
        move(1, 7, 6, { crew: 0 }),
        move(0, 8, 9, { crew: 0 }),
        move(1, 9, null, { crew: 0 }),
      ],
      fromTen,
    );
    expect(shared).toBeNull();
    const first = { times: [0, 5, 7], losses: [10, 8, 6], by: [null, 0, 1] };
    expect(own.get(0)).toEqual({ ...first, divergedAt: [] });
    expect(own.get(1)).toEqual({ ...first, divergedAt: [9] });
    expect(own.get(2)).toEqual({ times: [0, 6], losses: [10, 7], by: [null, 2], divergedAt: [] });
    expect(bestOf(own, [0, 1, 2])).toEqual([
      { at: 0, seat: 0, loss: 10 },
      { at: 5, seat: 0, loss: 8 },
      { at: 6, seat: 2, loss: 7 },
      { at: 7, seat: 1, loss: 6 },
    ]);
    // Who is not asked for is not named: somebody of the crew is.
    expect(bestOf(own, [0, 2]).map(({ seat }) => seat)).toEqual([0, 0, 2, 0]);
    const people = {
      ...{ students: [0, 1, 2], machines: [], chosen: new Set<number>(), nameOf: String },
      shapeOf: () => 'circle' as const,
    };
    const played = { paths: own, shared, opensAt: 0, lasts: 9, best: [], middle: { times: [], losses: [] } };
    const drawn = lossLines(played, people, { best: 'b', middle: 'm', everyone: 'e' });
    expect(drawn.filter(({ kind }) => kind === 'class')).toHaveLength(2);
  });
});

const recording = openRecording(all, rounds);
const timeline = createTimeline(recording, rounds);
const last = timeline.stateAfter(timeline.events.length);

describe('the losses of a lesson', () => {
  test('are there for every round whose losses compare, and for no other', async () => {
    const study = await studyOf(recording, timeline);
    const types = last?.lesson.rounds.map(({ type }) => type) ?? [];
    expect(study.map((round) => round !== null)).toEqual(types.map((type) => type !== 'judge'));
  });

  test('end where the standings say', async () => {
    const study = await studyOf(recording, timeline);
    let compared = 0;
    for (const [index, round] of study.entries()) {
      const first = last?.rounds[index]?.standings?.find(({ place }) => place === 1);
      if (round === null || round.shared !== null || first?.outcome !== 'measured') continue;
      const best = bestOf(
        round.paths,
        (last?.seats ?? []).flatMap((seat, k) => (seat?.kind === 'student' ? [k] : [])),
      ).at(-1);
      expect(best?.loss).toBeLessThanOrEqual(first.loss ?? 0);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(2);
  });

  test('are drawn with the class faint, its middle and best, optimisers and whoever was chosen by name', async () => {
    const [round] = (await studyOf(recording, timeline)).filter((each) => each !== null);
    if (!round) throw new Error('no round');
    const people = {
      ...{ students: [0, 1, 2, 3], machines: [4], chosen: new Set([2]) },
      ...{ nameOf: (seat: number) => `seat ${seat}`, shapeOf: () => 'square' as const },
    };
    const lines = lossLines(round, people, { best: 'best', middle: 'middle', everyone: 'all' });
    expect(lines.filter(({ kind }) => kind === 'own').map(({ name }) => name)).toEqual(['seat 2']);
    expect(lines.filter(({ kind }) => kind === 'best')).toHaveLength(1);
    expect(lines.filter(({ kind }) => kind === 'middle')).toHaveLength(1);
  });
});

describe('everybody at a moment', () => {
  test('stands by the lowest loss so far, equals together; later by points', async () => {
    const study = await studyOf(recording, timeline);
    const index = study.findIndex((round) => round !== null && round.shared === null);
    const round = study[index];
    if (!round || last === null) throw new Error('no round');
    const rows = rowsAt(last, round, round.opensAt + round.lasts);
    expect(rows[0]?.place).toBe(1);
    const values = rows.flatMap(({ value }) => value ?? []);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(rowsAt(last, round, round.opensAt - 1).every(({ value }) => value === null)).toBe(true);
    expect(rowsAt(last, null, 0)[0]).toMatchObject({ seat: 0, place: 1, value: 607 });
    expect(machineRowsAt(last, null, 0).every(({ value }) => value === null)).toBe(true);
  });

  test('has no place and no loss where the host hides ranks', () => {
    if (last === null) throw new Error('no room');
    const hidden = { ...last, settings: { ...last.settings, showsRanks: false } };
    expect(rowsAt(hidden, null, 0)[0]).toEqual({ seat: 0, place: null, value: null });
  });
});
