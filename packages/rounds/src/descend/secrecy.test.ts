import { toHidden } from '@lowest-point/core';
import { expect, test } from 'vitest';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { groundOf } from './ground.ts';
import { descend } from './rules.ts';
import type { Config, Facts } from './types.ts';

// Could a student compute the lowest point from what the phone is told, instead of walking to it?

const draw = (id: string, count: number): { config: Config; facts: Facts }[] => {
  const config = lessonRound(id).config as Config;
  return Array.from({ length: count }, (_, seed) => ({
    config,
    facts: descend.open(config, seeded(seed)) as Facts,
  }));
};
const darkFields = draw('darkField', 60);

/** Where a parabola through the slope and curvature felt at a place has its bottom. */
function parabolaBottom({ start, here: { gradient, hessian } }: Facts): number[] {
  const [[a, b], [, c]] = hessian as [[number, number], [number, number]];
  const [g, h] = gradient as [number, number];
  const determinant = a * c - b * b;
  return [start[0]! - (c * g - b * h) / determinant, start[1]! - (a * h - b * g) / determinant];
}

test('in “Feel the slope” two measured slopes are enough, as it is a parabola: a way to play it, and a good one', () => {
  for (const { config, facts } of draw('feelTheSlope', 5)) {
    const ground = groundOf(config, facts);
    const [here, there] = [facts.start[0]!, facts.start[0]! + facts.longestStep / 10];
    const [slope, other] = [here, there].map((weight) => ground.gradient([weight])[0]!) as [number, number];
    const guess = here - (slope * (there - here)) / (other - slope);
    expect(guess).toBeCloseTo(facts.hollows[0]!.weights[0]!, 6);
  }
});

test('in the dark field the first measurement does not: its parabola misses by a fifth of the sheet and more', () => {
  for (const { facts } of darkFields) {
    const lowest = facts.hollows[0]!.weights;
    const guess = parabolaBottom(facts);
    const miss = Math.hypot(...guess.map((weight, i) => weight - lowest[i]!));
    expect(miss / (facts.bounds[0]!.max - facts.bounds[0]!.min)).toBeGreaterThan(0.2);
  }
});

test('who has read the lesson, and even guessed the frame, does not know which of the four hollows is the lowest', () => {
  const known = [
    [3, 2],
    [-2.805, 3.131],
    [-3.779, -3.283],
    [3.584, -1.848],
  ];
  const counts = known.map(() => 0);
  for (const { facts } of darkFields) {
    const [x = 0, y = 0] = toHidden(facts.frame, facts.hollows[0]!.weights);
    const distances = known.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y));
    counts[distances.indexOf(Math.min(...distances))]! += 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(60 / 10);
});

test('far from where a walker stands the bumps leave no trace in what it feels', () => {
  const { config, facts } = darkFields[0]!;
  const lowest = toHidden(facts.frame, facts.hollows[0]!.weights);
  const start = toHidden(facts.frame, facts.start);
  const near = (bump: { at: readonly number[] }, place: readonly number[]) =>
    Math.hypot(...bump.at.map((value, i) => value - place[i]!)) < 1.5;
  const felt = (bumps: Facts['bumps']) => groundOf(config, { ...facts, bumps }).loss(facts.start);
  const without = facts.bumps.filter((bump) => !near(bump, lowest) || near(bump, start));
  expect(Math.abs(felt(facts.bumps) - felt(without)) / facts.here.loss).toBeLessThan(0.03);
});

test('the lowest point is not always at the same part of the sheet', () => {
  const shares = [...darkFields, ...draw('feelTheSlope', 30)].map(({ facts: { hollows, bounds } }) => {
    const { min, max } = bounds[0]!;
    return (hollows[0]!.weights[0]! - min) / (max - min);
  });
  for (const id of [0, darkFields.length]) {
    const some = shares.slice(id, id + 30);
    expect(Math.max(...some) - Math.min(...some)).toBeGreaterThan(0.08);
  }
});
