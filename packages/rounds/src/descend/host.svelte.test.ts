import { createNumbers } from '@lowest-point/plots';
import { describe, expect, test } from 'vitest';
import { insights, progress } from './host.ts';
import { isInHigherValley, isStuckAtStart } from './plights.ts';
import { readRound } from './read.ts';
import { simulateRound } from './test/simulatedRound.ts';
import type { Outcome, Step } from './types.ts';
import { isCreeping, walkOf, type Measured } from './walk.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function classOf(id: string, players: number, share = 0) {
  return simulateRound(id, { players, share, seed: 5, temperament: null });
}

/** Three surveyors on a curve: the first steps with the slope, the second stands still, the third leaves the sheet. */
function threeOnACurve() {
  const round = classOf('feelTheSlope', 3);
  const { here, start, bounds, longestStep } = round.shown;
  const up = Math.sign(here.gradient[0] ?? 0);
  const room = Math.min(
    ...bounds.map(({ min, max }) => (up > 0 ? max - (start[0] ?? 0) : (start[0] ?? 0) - min)),
  );
  for (let k = 0; k < 2; k++) round.move(0, { way: 'step', by: [(up * room) / 4] });
  round.move(2, { way: 'step', by: [up * Math.min(longestStep, room * 1.5)] });
  return round;
}

test('going up with the slope is noted and counted, and so is standing still while others move', () => {
  const round = threeOnACurve();
  const known = round.open({ role: 'host' });
  expect(progress(known, 0, speech).note).toBe('went uphill 2×');
  expect(progress(known, 1, speech)).toEqual({ moves: 0, loss: null, note: null });
  const said = insights(known, round.seats, speech);
  expect(said.find(({ what }) => what.startsWith('stepped up'))).toMatchObject({ count: 1, seats: [0] });
  expect(said.find(({ what }) => what === 'still at the start')).toMatchObject({ count: 1, seats: [1] });
});

test('a step off the sheet is a note, and no loss', () => {
  const known = threeOnACurve().open({ role: 'host' });
  expect(progress(known, 2, speech)).toEqual({ moves: 1, loss: null, note: 'left the sheet' });
});

test('while nobody has moved there is nothing to say', () => {
  const round = classOf('darkField', 5);
  expect(insights(round.open({ role: 'host' }), round.seats, speech)).toEqual([]);
});

test('which hollow people are near is said after the reveal and not before', () => {
  const round = classOf('darkField', 12, 1);
  const ended = (state: Parameters<typeof insights>[0]) =>
    insights(state, round.seats, speech).filter(({ what }) => what.startsWith('ended by'));
  expect(ended(round.open({ role: 'host' }))).toEqual([]);
  const counted = ended(round.revealed({ role: 'host' }).round).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(12);
});

test('what there is to say has no empty lines, and only seats that were asked for', () => {
  const round = classOf('darkField', 28, 0.8);
  const asked = round.seats.slice(0, 10);
  for (const { count, seats } of insights(round.open({ role: 'host' }), asked, speech)) {
    expect(count).toBe(seats.length);
    expect(count).toBeGreaterThan(0);
    expect(seats.every((seat) => asked.includes(seat))).toBe(true);
  }
});

test('the best loss so far is a measured one, even when it is higher than the start', () => {
  const known = threeOnACurve().open({ role: 'host' });
  expect(progress(known, 0, speech).loss).toBeGreaterThan(threeOnACurve().shown.here.loss);
});

describe('on the new grounds', () => {
  const said = (round: ReturnType<typeof classOf>) =>
    insights(round.open({ role: 'host' }), round.seats, speech);

  test('whoever takes rate × 0 on a level start is counted, and no more once pushed off', () => {
    const round = classOf('saddleStart', 2);
    for (const seat of [0, 1]) round.move(seat, { way: 'rate', learningRate: round.shown.rateLimit });
    expect(said(round).find(({ what }) => what.startsWith('still on the level start'))).toMatchObject({
      seats: [0, 1],
    });
    expect(progress(round.open({ role: 'host' }), 0, speech).note).toBe('still on the level start');
    round.move(0, { way: 'step', by: [round.shown.longestStep / 2, 0] });
    expect(said(round).find(({ what }) => what.startsWith('still on the level start'))?.seats).toEqual([1]);
  });

  test('a learning rate of more than ten times the limit is counted, and the limit told', () => {
    const round = classOf('downTheSurface', 3);
    round.move(0, { way: 'rate', learningRate: round.shown.rateLimit * 9 });
    round.move(2, { way: 'rate', learningRate: round.shown.rateLimit * 11 });
    expect(said(round).find(({ what }) => what.includes('ten times the limit (0.051)'))).toMatchObject({
      count: 1,
      seats: [2],
    });
  });

  test('short steps on the plateau are told from short steps at the bottom', () => {
    const round = classOf('plateau', 2);
    for (let k = 0; k < 6; k++) round.move(0, { way: 'rate', learningRate: round.shown.rateLimit * 0.5 });
    expect(said(round).find(({ what }) => what.startsWith('on nearly level ground'))?.seats).toEqual([0]);
    const bowl = classOf('downTheSurface', 1);
    for (let k = 0; k < 8; k++) bowl.move(0, { way: 'rate', learningRate: bowl.shown.rateLimit * 0.7 });
    expect(said(bowl).some(({ what }) => what.startsWith('on nearly level ground'))).toBe(false);
  });

  test('whoever sits in the higher valley and may still start elsewhere is counted until doing so', () => {
    const round = classOf('twoValleys', 32);
    for (const seat of round.seats)
      for (let k = 0; k < 8; k++)
        round.move(seat, { way: 'rate', learningRate: round.shown.rateLimit * 0.5 });
    const sitting = said(round).find(({ what }) => what.startsWith('at the bottom of a higher valley'));
    expect(sitting?.count).toBeGreaterThan(3);
    const [seat = 0] = sitting?.seats ?? [];
    round.move(seat, { way: 'restart' });
    const after = said(round);
    expect(after.find(({ what }) => what.startsWith('at the bottom of a higher'))?.seats).not.toContain(seat);
    expect(after.find(({ what }) => what === 'started again elsewhere')?.seats).toEqual([seat]);
  });
});

describe('whoever has arrived', () => {
  /** Walks straight to the lowest point, as a test may that knows it, but for a little; then takes three tiny steps. */
  function arrivedOn(id: string) {
    const round = classOf(id, 2);
    const { hollows } = readRound(round.revealed({ role: 'host' }).round).ground!.facts;
    const { longestStep } = round.shown;
    const step = (farthest: number) => {
      const at = walkOf(readRound(round.open({ role: 'host' })).play, 0).at;
      const left = at.map((weight, i) => (hollows[0]?.weights[i] ?? 0) - weight);
      const share = Math.min(farthest / Math.hypot(...left), 0.97);
      expect(round.move(0, { way: 'step', by: left.map((part) => share * part) })).toBeNull();
    };
    const [{ at }, target] = [
      walkOf(readRound(round.open({ role: 'host' })).play, 0),
      hollows[0]?.weights ?? [],
    ];
    const far = Math.hypot(...at.map((weight, i) => (target[i] ?? 0) - weight));
    for (let k = 0; k < Math.ceil(far / (0.99 * longestStep)); k++) step(0.99 * longestStep);
    for (let k = 0; k < 3; k++) step(longestStep / 500);
    return round;
  }

  test.each(['feelTheSlope', 'darkField'])(
    'is not said to creep nor to be on a plateau on %s, before the reveal or after',
    (id) => {
      const round = arrivedOn(id);
      for (const known of [round.open({ role: 'host' }), round.revealed({ role: 'host' }).round]) {
        expect(isCreeping(walkOf(readRound(known).play, 0), round.shown.longestStep)).toBe(true);
        expect(insights(known, [0], speech).filter(({ what }) => what.includes('tiny steps'))).toEqual([]);
        expect(progress(known, 0, speech).note ?? '').not.toMatch(/tiny steps|plateau/);
      }
    },
  );

  test('and feels no slope at all is not said to be on the level start', () => {
    const walk = walkOf(
      {
        shown: { ...classOf('feelTheSlope', 1).shown, start: [0], here: felt(4, -4) },
        walkers: [{ at: [2], here: felt(0, 0), steps: [rate(2, felt(0, 0)), rate(2, felt(0, 0))] }],
      },
      0,
    );
    expect(walk.verdicts.map(({ type }) => type)).toEqual(['down', 'stuck']);
    expect(isStuckAtStart(walk)).toBe(false);
  });

  test('and then looks elsewhere is not said to have missed the lowest of the room', () => {
    const { shown } = classOf('twoValleys', 1);
    const steps = [
      rate(2, felt(1, 0)),
      { ...rate(9, felt(9, 4)), way: 'step' as const },
      rate(8, felt(8, 0)),
    ];
    const walk = walkOf(
      {
        shown: { ...shown, start: [0], here: felt(4, -4) },
        walkers: [{ at: [8], here: felt(8, 0), steps }],
      },
      0,
    );
    expect(isInHigherValley(walk, shown, 1)).toBe(false);
    expect(isInHigherValley(walk, shown, 0.1)).toBe(true);
  });

  const felt = (loss: number, slope: number): Measured => ({
    type: 'measured',
    loss,
    gradient: [slope],
    hessian: null,
  });
  const rate = (to: number, outcome: Outcome): Step => ({
    way: 'rate',
    learningRate: 0.5,
    to: [to],
    outcome,
  });
});
