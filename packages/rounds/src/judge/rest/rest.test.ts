import { groundKind } from '@lowest-point/core';
import { expect, test } from 'vitest';
import { areYouDone } from '../../lessons/judgements.ts';
import { objectiveOn } from '../objective.ts';
import { draws, questions } from '../test/drawn.ts';
import type { RestItem, What } from './item.ts';
import { knowingRest, lossOfRest, rightChoice } from './judge.ts';

const asked = questions(areYouDone, 'rest', 60);
const those = (what: What): RestItem[] => asked.filter(({ truth }) => truth.what === what);

test('every opening asks each of the five places once, in an order of its own', () => {
  const orders = draws(areYouDone, 20).map(({ items }) =>
    items.map(({ truth }) => (truth.kind === 'rest' ? truth.what : '')),
  );
  for (const order of orders)
    expect(order.toSorted()).toEqual(['falseBottom', 'lowest', 'plateau', 'saddle', 'slope']);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
});

test.each([
  ['lowest', 'minimum'],
  ['saddle', 'saddle'],
  ['plateau', 'plateau'],
  ['falseBottom', 'minimum'],
  ['slope', 'slope'],
] as const)('the place called %s is a %s by its slope and curvature', (what, kind) => {
  for (const item of those(what).slice(0, 20))
    expect(groundKind(objectiveOn(item), item.truth.at).kind).toBe(kind);
});

test('the saddle’s loss is 1.7025 and the three points’ lowest is 0.042857, times the frame’s scale', () => {
  for (const { face, frame } of those('saddle'))
    expect(face.loss / (1.7025 * frame.lossScale)).toBeCloseTo(1, 2);
  for (const { face, frame } of those('lowest'))
    expect(face.loss / (0.042857 * frame.lossScale)).toBeCloseTo(1, 2);
});

test('from the saddle it goes down only along a diagonal', () => {
  for (const { face } of those('saddle')) {
    const straight = [0, 2, 4, 6].map((k) => face.around[k]);
    expect(straight).toEqual([face.loss, face.loss, face.loss, face.loss]);
    expect(Math.min(...face.around)).toBeLessThan(face.loss);
  }
});

test('around a false bottom everything is higher, and yet somebody found lower ground', () => {
  for (const { face, truth } of those('falseBottom')) {
    expect(Math.min(...face.around)).toBeGreaterThan(face.loss);
    expect(face.heard).toBeLessThan(face.loss);
    expect(truth.lowestLoss).toBeLessThan(face.loss);
  }
});

test('on the plateau all losses look the same', () => {
  for (const { face } of those('plateau')) expect(new Set([face.loss, ...face.around]).size).toBe(1);
});

test('every place but the gentle slope shows slope 0', () => {
  for (const { face, truth } of asked)
    expect(face.slopes.every((slope) => slope === 0)).toBe(truth.what !== 'slope');
});

test('the readings are enough: whoever looks at slope, soundings and what was heard is always right', () => {
  for (const { face, truth } of asked) expect(lossOfRest(truth, knowingRest(face))).toBe(0);
});

test('who takes slope 0 for the end is wrong three times out of five', () => {
  const opening = asked.slice(0, 5);
  const naive = opening.map(({ face, truth }) =>
    lossOfRest(truth, face.slopes.every((slope) => slope === 0) ? 0 : 2),
  );
  expect(naive.reduce((sum, loss) => sum + loss, 0)).toBe(3);
});

test('a saddle, a plateau and a false bottom are flat, but not the lowest', () => {
  expect((['lowest', 'saddle', 'plateau', 'falseBottom', 'slope'] as const).map(rightChoice)).toEqual([
    'lowest',
    'flat',
    'flat',
    'flat',
    'sloping',
  ]);
});
