import { expect, test } from 'vitest';
import { hasArrived } from './hasArrived.ts';
import type { Outcome, Shown } from './types.ts';
import { walkOf } from './walk.ts';

/** loss = 2 + w² / 2 + f · v² / 2, from (10, 10). */
function walkTo(places: readonly (readonly [number, number])[], flat: number, tellsCurvature: boolean) {
  const at = ([w, v]: readonly [number, number]): Extract<Outcome, { type: 'measured' }> => ({
    type: 'measured',
    loss: 2 + (w * w + flat * v * v) / 2,
    gradient: [w, flat * v],
    hessian: tellsCurvature
      ? [
          [1, 0],
          [0, flat],
        ]
      : null,
  });
  const shown: Shown = {
    start: [10, 10],
    here: at([10, 10]),
    bounds: [
      { min: -20, max: 20 },
      { min: -20, max: 20 },
    ],
    longestStep: 5,
    rateLimit: 2,
    ways: ['step'],
    ground: 'network',
  };
  const steps = places.map((to) => ({ way: 'step' as const, learningRate: null, to, outcome: at(to) }));
  return walkOf({ shown, walkers: [{ at: places.at(-1) ?? [10, 10], here: null, steps }] }, 0);
}

test.each([true, false])('near the bottom one has arrived, with curvature told: %s', (told) => {
  expect(hasArrived(walkTo([[1, 1], [0.9, 0.9], [0.8, 0.8], [0.7, 0.7]], 1, told), null)).toBe(true); // prettier-ignore
  expect(hasArrived(walkTo([[6, 6], [5.9, 5.9], [5.8, 5.8], [5.7, 5.7]], 1, told), null)).toBe(false); // prettier-ignore
});

test.each([true, false])(
  'on the floor of a ravine, far from its end, one has not, with curvature told: %s',
  (told) => {
    expect(hasArrived(walkTo([[0, 10], [0, 9.9], [0, 9.8], [0, 9.7]], 0.05, told), null)).toBe(false); // prettier-ignore
  },
);

test('nor where the ground bends the other way, or where nobody has come down', () => {
  expect(hasArrived(walkTo([[0, 3], [0, 2]], -0.01, true), null)).toBe(false); // prettier-ignore
  expect(hasArrived(walkTo([], 1, true), null)).toBe(false);
});
