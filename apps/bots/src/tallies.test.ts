import { expect, it } from 'vitest';
import { drawToken, seededRandom } from './random.ts';
import { emptyTallies, quantile, reportOf } from './tallies.ts';

it('takes quantiles by the nearest rank, in any order', () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect(quantile(values, 0.5)).toBe(5);
  expect(quantile(values, 0.95)).toBe(10);
  expect(quantile([], 0.5)).toBe(0);
});

it('reports the most bytes that one player received in one round', () => {
  const tallies = emptyTallies();
  tallies.bytes.push(
    new Map([
      [0, 100],
      [1, 900],
    ]),
    new Map([[0, 200]]),
  );
  const report = reportOf(2, tallies);
  expect(report.mostBytesPerPlayerAndRound).toBe(900);
  expect(report.meanBytesPerPlayerAndRound).toBe(400);
});

it('draws the same students from the same seed, and others from another', () => {
  expect(drawToken(seededRandom(7))).toBe(drawToken(seededRandom(7)));
  expect(drawToken(seededRandom(7))).not.toBe(drawToken(seededRandom(8)));
  expect(drawToken(seededRandom(7))).toMatch(/^[0-9a-f]{32}$/);
});
