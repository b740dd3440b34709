import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { lessonRound } from '../../test/lessonRound.ts';
import type { Config, Proposal } from '../types.ts';
import { drawnLine, plotBounds, targetsOf } from './drawnLine.ts';
import { pointsMet, squaresOf } from './likedLines.ts';
import { lineText, plotLabel, valueText, verdictText } from './printed.ts';
import { labelRows, movedPlaces, reshuffle, shortened, winnersOf } from './reshuffle.ts';
import { lineWords } from './words.ts';

const numbers = createNumbers('en');
const config = lessonRound('whichLoss').config as Config;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a network with one input and no bend draws the line of its weight and bias', () => {
  expect(drawnLine(config, [0.5, 3])).toEqual({ slope: 0.5, intercept: 3 });
  expect(drawnLine(lessonRound('hit13').config as Config, [2, -1])).toBeNull();
  const bent: Config = {
    ...config,
    network: { layers: [{ weights: [[1]], biases: [0], activation: 'tanh' }] },
  };
  expect(drawnLine(bent, [1, 0])).toBeNull();
});

test('the sheet holds all points and the line at the start', () => {
  const points = targetsOf(config.data);
  const { x, y } = plotBounds(points, drawnLine(config, [0, 3.5]));
  for (const point of points) {
    expect(point.x > x.min && point.x < x.max).toBe(true);
    expect(point.y > y.min && point.y < y.max).toBe(true);
  }
  expect(y.min).toBeLessThan(3.5);
});

test('a line is written with a true minus, and without a height of 0', () => {
  expect(plain(lineText({ slope: 0.345, intercept: 4.01 }, numbers))).toBe('0.345 x + 4.01');
  expect(plain(lineText({ slope: -0.5, intercept: -2 }, numbers))).toBe('−0.5 x − 2');
  expect(plain(lineText({ slope: 1, intercept: 0 }, numbers))).toBe('1 x');
});

test('the mean error is printed with its sign, the others with two decimals', () => {
  expect(verdictText('meanError', [1, -3], numbers)).toBe('−1');
  expect(verdictText('meanAbsoluteError', [1, -3], numbers)).toBe('2.00');
  expect(verdictText('meanSquaredError', [1, -3], numbers)).toBe('5.00');
  expect(valueText(1e40, numbers)).toBe('1.0 × 10⁴⁰'.replace('1.0', '1'));
});

test('the picture is told in words: the line, what the judge says, and the largest error', () => {
  const said = plotLabel([{ x: 1, y: 2 }, { x: 2, y: 9 }], { slope: 1, intercept: 1 }, 'meanAbsoluteError', lineWords.en, numbers); // prettier-ignore
  expect(plain(said)).toBe(
    '2 points and the line y = 1 x + 1. mean error size: 3.00. The largest error is +6, at x = 2.',
  );
});

test('one far point can make nearly all of the squares', () => {
  expect(squaresOf([0.1, -4, 0.1])).toEqual({
    error: -4,
    largest: 16,
    others: expect.closeTo(0.02, 10) as number,
  });
  expect(pointsMet([0.1, -4, 0.1], [0, 10, 5])).toBe(2);
});

const measured = (errors: readonly number[]): Proposal => ({
  weights: [0, 0],
  outcome: {
    type: 'measured',
    loss: errors.reduce((sum, error) => sum + error * error, 0) / errors.length,
    errors: [...errors],
  },
});

test('judges reshuffle the places: what cancels wins the first, what is small everywhere the last', () => {
  const places = reshuffle(
    [
      { seat: 0, proposals: [measured([5, -5]), measured([3, -3])] },
      { seat: 1, proposals: [measured([1, 2]), measured([1, 1])] },
      { seat: 2, proposals: [measured([4, -4])] },
    ],
    ['meanError', 'meanSquaredError'],
  );
  expect(places.map((one) => one.places)).toEqual([
    [1, 2],
    [3, 1],
    [1, 3],
  ]);
  expect(movedPlaces(places)).toBe(3);
  expect(winnersOf(places, 2).map(({ seat }) => seat)).toEqual([1, 0]);
});

test('values that print alike share a place, and who was not judged has none', () => {
  const places = reshuffle(
    [
      { seat: 0, proposals: [measured([0.001, 0]), measured([2])] },
      { seat: 1, proposals: [measured([0.004, 0]), measured([2])] },
      { seat: 2, proposals: [] },
    ],
    ['meanError', 'meanSquaredError'],
  );
  expect(places.map((one) => one.places)).toEqual([
    [1, 1],
    [1, 1],
    [null, null],
  ]);
});

test('names stand beside their places, and never on top of each other', () => {
  expect(labelRows([10, 10, 60], 20)).toEqual([10, 30, 60]);
});

test('a name keeps within its room', () => {
  expect(shortened('Otter', 8)).toBe('Otter');
  expect(shortened('Maximiliane-Charlotte W.', 8.7)).toBe('Maximil…');
  expect(shortened('Grey Heron', 6)).toBe('Grey…');
  expect(shortened('Lapwing', -3)).toBe('Lapwi…');
});
