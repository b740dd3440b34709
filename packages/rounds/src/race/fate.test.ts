import { expect, test } from 'vitest';
import { fateOf } from './fate.ts';
import { fittedLine } from './fittedLine.ts';
import { nextRate } from './nextRate.ts';
import { momentumScale, rateScale } from './scale.ts';
import type { PlayedRun } from './types.ts';

const heights = { start: 100, lowest: 0 };
const ended = (loss: number, learningRate: number) => ({
  outcome: { type: 'measured' as const, loss },
  learningRate,
});

test('runs crawl, arrive, bounce or go boom, by their end and by half the limit', () => {
  expect(fateOf(ended(50, 0.4), 1, heights)).toBe('crawl');
  expect(fateOf(ended(50, 0.6), 1, heights)).toBe('bounce');
  expect(fateOf(ended(1, 0.6), 1, heights)).toBe('arrive');
  expect(fateOf(ended(100, 1), 1, heights)).toBe('boom');
  expect(fateOf({ outcome: { type: 'diverged' }, learningRate: 2 }, 1, heights)).toBe('boom');
});

function played(learningRate: number, losses: readonly number[], diverged = false): PlayedRun {
  return {
    learningRate,
    momentum: 0,
    isStandardised: false,
    places: [],
    losses: [...losses],
    outcome: diverged ? { type: 'diverged' } : { type: 'measured', loss: losses.at(-1) ?? 0 },
    move: 1,
  };
}

test('after a run that went up comes a quarter of its rate, after one that crept three times as much', () => {
  const rates = { min: 0.001, max: 1 };
  expect(nextRate([], rates)).toBeCloseTo(0.0316, 4);
  expect(nextRate([played(0.4, [1, 5, 25], true)], rates)).toBeCloseTo(0.1, 9);
  expect(nextRate([played(0.01, [1, 0.99, 0.98])], rates)).toBeCloseTo(0.03, 9);
  // Never back to what was too much: between the two.
  expect(nextRate([played(0.02, [1, 3], true), played(0.01, [1, 0.99])], rates)).toBeCloseTo(0.0141, 4);
});

test('every place of a slider has a rate, equal factors take equal room, and buttons reach both ends', () => {
  const scale = rateScale({ min: 0.00031, max: 0.13 });
  expect(scale.valueAt(0)).toBe(0.00031);
  expect(scale.valueAt(1)).toBe(0.13);
  for (const share of [0.1, 0.5, 0.9]) expect(scale.shareOf(scale.valueAt(share))).toBeCloseTo(share, 2);
  let rate = 0.00031;
  for (let k = 0; k < 100; k++) rate = scale.nudged(rate, 1);
  expect(rate).toBe(0.13);
  expect(momentumScale.nudged(0.99, 1)).toBe(0.99);
  expect(momentumScale.nudged(0.1, 1)).toBe(0.11);
  expect(momentumScale.valueAt(0.5)).toBe(0.5);
});

test('a standardised line is the raw one in other units', () => {
  const scales = { input: { mean: 200, deviation: 14 }, output: { mean: 4200, deviation: 800 } };
  const { slope, intercept } = fittedLine([0.87, 0], true, scales);
  expect(slope).toBeCloseTo((0.87 * 800) / 14, 9);
  // Through the middle of the points.
  expect(slope * 200 + intercept).toBeCloseTo(4200, 9);
  expect(fittedLine([50, -5780], false, scales)).toEqual({ slope: 50, intercept: -5780 });
});
