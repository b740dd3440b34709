import { expect, test } from 'vitest';
import type { Point } from '../geometry.ts';
import { centroidOf, growthOf, onTheWay, stepTo, strengthOf, type Walker } from './walker.ts';

const walker = (seat: number, ...points: Point[]): Walker => ({ seat, points });
const drawn = (...walkers: Walker[]) => new Map(walkers.map((each) => [each.seat, each]));

const here: Point = [0, 0];
const east: Point = [1, 0];
const north: Point = [1, 1];

test('of a walk that went on only the new steps are drawn', () => {
  const longer = walker(3, here, east, north);
  expect(growthOf(drawn(walker(3, here, east)), [longer])).toEqual([{ walker: longer, from: 2 }]);
});

test('somebody who appears is drawn from the first step', () => {
  const newcomer = walker(4, here, north);
  const growth = growthOf(drawn(walker(3, here, east)), [walker(3, here, east), newcomer]);
  expect(growth).toEqual([{ walker: newcomer, from: 1 }]);
});

test('where nothing changed nothing is drawn', () => {
  expect(growthOf(drawn(walker(3, here, east)), [walker(3, here, east)])).toEqual([]);
});

test('when somebody is gone, or a walk is another one, all is drawn anew', () => {
  const before = drawn(walker(3, here, east), walker(4, here, north));
  expect(growthOf(before, [walker(3, here, east)])).toBeNull();
  expect(growthOf(before, [walker(3, here), walker(4, here, north)])).toBeNull();
  expect(growthOf(before, [walker(3, here, north), walker(4, here, north)])).toBeNull();
});

test('what is past is paler than what was just done, and a crowd is paler than a few', () => {
  const ages = [0, 1, 2, 3, 9];
  for (const walkers of [20, 300]) {
    const strengths = ages.map((age) => strengthOf(age, walkers));
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(new Set(strengths).size).toBe(4);
  }
  expect(strengthOf(0, 300)).toBeLessThan(strengthOf(0, 20));
});

test('on the way one is on the straight line of the last step', () => {
  expect(onTheWay(walker(0, here, [2, 4]), 0.25)).toEqual([0.5, 1]);
  expect(onTheWay(walker(0, east), 0.25)).toEqual(east);
});

test('to a place where somebody was set down anew no step leads', () => {
  const restarted: Walker = { seat: 0, points: [here, east, [5, 5], [5, 4]], restarts: [2] };
  expect([0, 1, 2, 3, 4].map((index) => stepTo(restarted, index) !== null)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('the average place of a class has, on a bowl, at most the average of its losses', () => {
  const places: Point[] = [[0, 0], [4, 0], [1, 3], [-1, 5]]; // prettier-ignore
  const bowl = ([x, y]: Point) => (5 * x + y - 13) ** 2;
  expect(centroidOf(places)).toEqual([1, 2]);
  const average = places.reduce((sum, place) => sum + bowl(place), 0) / places.length;
  expect(bowl(centroidOf(places) ?? [0, 0])).toBeLessThan(average);
  expect(centroidOf([])).toBeNull();
});
