import { expect, test } from 'vitest';
import { steepOrHigh } from '../../lessons/judgements.ts';
import { objectiveOn } from '../objective.ts';
import { questions } from '../test/drawn.ts';
import { isFurtherB, knowingPlace, lossOfPlace } from './judge.ts';
import type { PlaceItem } from './item.ts';

const asked = questions(steepOrHigh, 'place', 200);
const nth = (k: number): PlaceItem[] => asked.filter((_, index) => index % 5 === k);
const share = (items: readonly PlaceItem[], is: (item: PlaceItem) => boolean): number =>
  items.filter(is).length / items.length;
const isSteeperHigher = ({ truth }: PlaceItem): boolean => isFurtherB(truth) === truth.b.loss > truth.a.loss;

test('heights and slopes are those of the real curve', () => {
  for (const { truth, ...on } of asked.slice(0, 100)) {
    for (const { weight, loss, slope } of [truth.a, truth.b]) {
      expect(objectiveOn(on).loss([weight]) / loss).toBeCloseTo(1, 2);
      expect((objectiveOn(on).gradient([weight])[0] ?? 0) / slope).toBeCloseTo(1, 2);
    }
  }
});

test('the place that steps further is the one that the formula says: rate × |slope|', () => {
  for (const { face, truth } of asked) {
    const [a, b] = [face.rate * Math.abs(truth.a.slope), face.rate * Math.abs(truth.b.slope)];
    expect(isFurtherB(truth)).toBe(b > a);
    expect(Math.max(a, b) / Math.min(a, b)).toBeGreaterThan(3);
  }
});

test('the first question tells heights only, and they are worth nothing: the higher place is the steeper one half of the time', () => {
  const heights = nth(0);
  for (const { face } of heights) {
    expect([face.a.slope, face.b.slope]).toEqual([null, null]);
    expect(face.a.loss).not.toBeNull();
    expect(knowingPlace(face)).toBe(0.5);
  }
  expect(share(heights, isSteeperHigher)).toBeGreaterThan(0.4);
  expect(share(heights, isSteeperHigher)).toBeLessThan(0.6);
});

test('one question sets −8 against +3, and one a low cliff against a high plateau', () => {
  for (const { face, truth } of nth(1)) {
    expect([face.a.loss, face.b.loss]).toEqual([null, null]);
    const [steep, gentle] = isFurtherB(truth) ? [truth.b, truth.a] : [truth.a, truth.b];
    expect(steep.slope).toBeLessThan(0);
    expect(gentle.slope).toBeGreaterThan(0);
  }
  expect(share(nth(2), isSteeperHigher)).toBe(0);
});

test('B is further about as often as A', () => {
  const further = share(asked, ({ truth }) => isFurtherB(truth));
  expect(further).toBeGreaterThan(0.45);
  expect(further).toBeLessThan(0.55);
});

test('a chance costs its squared error: sure and right 0, sure and wrong 1, undecided a quarter', () => {
  const [first] = asked;
  if (first === undefined) throw new Error('nothing was asked');
  const right = isFurtherB(first.truth) ? 1 : 0;
  expect(lossOfPlace(first.truth, right)).toBe(0);
  expect(lossOfPlace(first.truth, 1 - right)).toBe(1);
  expect(lossOfPlace(first.truth, 0.5)).toBe(0.25);
  expect(lossOfPlace(first.truth, right === 1 ? 0.8 : 0.2)).toBeCloseTo(0.04, 12);
});

test('whoever is told the slopes and knows the rule is right every time', () => {
  for (const { face, truth } of asked)
    if (face.a.slope !== null) expect(lossOfPlace(truth, knowingPlace(face))).toBe(0);
});
