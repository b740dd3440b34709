import { expect, test } from 'vitest';
import { bestBy, judgeAfter, judged, judgesOf, verdictsOf } from './judges.ts';
import type { Proposal } from './types.ts';

const losses = ['meanError', 'meanError', 'meanSquaredError'] as const;
const made = (...errors: number[]): Proposal => ({
  weights: errors,
  outcome: { type: 'measured', loss: 0, errors },
});

test('of the mean error its size counts, so that errors of both signs cancel', () => {
  expect(judged('meanError', [3, -3])).toBe(0);
  expect(judged('meanError', [-3, -1])).toBe(2);
  expect(judged('meanAbsoluteError', [3, -3])).toBe(3);
  expect(judged('meanSquaredError', [3, -3])).toBe(9);
});

test('a judge sits for the proposals that the round says, the last one from then on', () => {
  const sits = [0, 1, 2, 3, 9].map((proposals) => judgeAfter({ losses: [...losses] }, proposals));
  expect(sits).toEqual([...losses, 'meanSquaredError', 'meanSquaredError']);
  expect(judgeAfter({}, 0)).toBe('meanSquaredError');
  expect(judgesOf(losses)).toEqual(['meanError', 'meanSquaredError']);
});

test('a judge looks only at what it judged, the last one at everything', () => {
  const proposals = [made(2, 2), made(4, -3), made(1, 1)];
  expect(bestBy(proposals, losses, 'meanError')).toEqual({ weights: [4, -3], value: 0.5 });
  expect(bestBy(proposals, losses, 'meanSquaredError')).toEqual({ weights: [1, 1], value: 1 });
  expect(bestBy(proposals.slice(0, 2), losses, 'meanSquaredError')).toEqual({ weights: [2, 2], value: 4 });
  expect(bestBy([], losses, 'meanError')).toBeNull();
  const diverged: Proposal = { weights: [9], outcome: { type: 'diverged' } };
  expect(bestBy([diverged], losses, 'meanError')).toBeNull();
});

test('a verdict says who is best, where the middle is, and how many share the best as far as it prints', () => {
  const players = [
    { seat: 4, proposals: [made(1, -1)] },
    { seat: 5, proposals: [made(2, -1.999)] },
    { seat: 6, proposals: [made(3, 0)] },
  ];
  const [first, last] = verdictsOf(players, losses);
  expect(first).toEqual({
    loss: 'meanError',
    best: { seat: 4, weights: [1, -1], loss: 0 },
    middle: expect.closeTo(0.0005, 9) as number,
    ties: 2,
  });
  expect(last).toMatchObject({ best: { seat: 4, loss: 1 }, middle: expect.closeTo(4, 2) as number, ties: 1 });
  expect(verdictsOf([], losses)[1]).toEqual({ loss: 'meanSquaredError', best: null, middle: null, ties: 0 });
});
