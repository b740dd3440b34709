import { expect, test } from 'vitest';
import type { Outcome, Shown, State, Step } from './types.ts';
import { isCreeping, missteps, steepness, walkOf } from './walk.ts';

const shown: Shown = {
  start: [0],
  here: { type: 'measured', loss: 10, gradient: [-4], hessian: null },
  bounds: [{ min: -1, max: 5 }],
  longestStep: 1,
  rateLimit: 0.1,
  ways: ['step'],
  ground: 'network',
};

const measured = (loss: number, slope = -4): Outcome => ({
  type: 'measured',
  loss,
  gradient: [slope],
  hessian: null,
});
const step = (to: number, outcome: Outcome): Step => ({ way: 'step', learningRate: null, to: [to], outcome });

function walked(...steps: Step[]): State {
  const last = steps.findLast(({ outcome }) => outcome.type === 'measured')?.outcome;
  const here = last?.type === 'measured' ? last : shown.here;
  return { shown, walkers: [{ at: steps.at(-1)?.to ?? [0], here, steps }] };
}

test('before the first step a walker stands at the start, and feels what everybody feels there', () => {
  const walk = walkOf({ shown, walkers: [] }, 3);
  expect(walk).toMatchObject({ at: [0], steps: 0, lowest: 10, verdicts: [] });
  expect(walk.here).toEqual(shown.here);
});

test('a step against the slope that lands lower went down', () => {
  expect(walkOf(walked(step(0.5, measured(8))), 0).verdicts).toEqual([{ type: 'down', from: 10, to: 8 }]);
});

test('a step up is told apart: with the slope, or against it but too long', () => {
  const wrongWay = walkOf(walked(step(-0.5, measured(12))), 0);
  const overTheBottom = walkOf(walked(step(1, measured(12))), 0);
  expect(wrongWay.verdicts).toEqual([{ type: 'up', from: 10, to: 12, why: 'withSlope' }]);
  expect(overTheBottom.verdicts).toEqual([{ type: 'up', from: 10, to: 12, why: 'tooLong' }]);
  expect(missteps(overTheBottom)).toEqual({ diverged: 0, withSlope: 0, tooLong: 1 });
});

test('after a step off the sheet the next one is measured against where the walker stood', () => {
  const walk = walkOf(walked(step(0, { type: 'diverged' }), step(0.5, measured(9))), 0);
  expect(walk.verdicts).toEqual([
    { type: 'diverged', at: 10 },
    { type: 'down', from: 10, to: 9 },
  ]);
  expect(walk.steps).toBe(2);
});

test('the lowest so far is not where one stands, but the lowest one came by', () => {
  expect(walkOf(walked(step(0.5, measured(3)), step(1, measured(7))), 0).lowest).toBe(3);
});

test('a viewer who is told places only knows places only', () => {
  const walk = walkOf({ shown, walkers: [{ at: [1], here: null, steps: [step(1, { type: 'untold' })] }] }, 0);
  expect(walk).toMatchObject({ places: [[0], [1]], here: null, verdicts: [] });
});

test('three tiny steps that gain nothing are creeping', () => {
  const tiny = [step(0.05, measured(9.8)), step(0.1, measured(9.6)), step(0.15, measured(9.4))];
  expect(isCreeping(walkOf(walked(...tiny), 0), 1)).toBe(true);
  expect(isCreeping(walkOf(walked(...tiny.slice(1)), 0), 1)).toBe(false);
});

test('tiny steps near the bottom, where the loss falls, are not creeping', () => {
  const careful = [step(0.05, measured(1)), step(0.1, measured(0.5)), step(0.15, measured(0.2))];
  expect(isCreeping(walkOf(walked(...careful), 0), 1)).toBe(false);
});

test('the slope in the plane is the length of the gradient', () => {
  expect(steepness([3, -4])).toBe(5);
});
