import { expect, test } from 'vitest';
import { oppositeDay } from '../../lessons/judgements.ts';
import { objectiveOn } from '../objective.ts';
import { draws, questions } from '../test/drawn.ts';
import { isWay, knowingWay, lossOfWay } from './judge.ts';

test('of ten slopes five are positive and five negative, in an order that is drawn anew', () => {
  const openings = draws(oppositeDay, 30);
  const signs = openings.map(({ items }) =>
    items.map(({ face }) => (face.kind === 'way' && face.slope > 0 ? '+' : '-')).join(''),
  );
  for (const each of signs) expect([...each].filter((sign) => sign === '+')).toHaveLength(5);
  expect(new Set(signs).size).toBeGreaterThan(20);
});

test('slopes are small and large: the steepest of an opening is at least ten times the gentlest', () => {
  for (const { items } of draws(oppositeDay, 30)) {
    const sizes = items.map(({ face }) => (face.kind === 'way' ? Math.abs(face.slope) : 0));
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(10);
  }
});

test('what is shown is measured on a real loss curve, and so is what the step leads to', () => {
  for (const { face, truth, ...on } of questions(oppositeDay, 'way', 20)) {
    const objective = objectiveOn(on);
    expect(objective.loss([face.weight]) / face.loss).toBeCloseTo(1, 3);
    expect((objective.gradient([face.weight])[0] ?? 0) / face.slope).toBeCloseTo(1, 3);
    expect(objective.loss([face.weight - face.step]) / truth.left).toBeCloseTo(1, 3);
    expect(objective.loss([face.weight + face.step]) / truth.right).toBeCloseTo(1, 3);
  }
});

test('against the slope the loss falls, with it the loss grows, in every one of 2,000 questions', () => {
  for (const { face, truth } of questions(oppositeDay, 'way', 200)) {
    const against = knowingWay(face);
    expect(against).toBe(-Math.sign(face.slope));
    const [down, up] = against < 0 ? [truth.left, truth.right] : [truth.right, truth.left];
    expect(down).toBeLessThan(face.loss);
    expect(up).toBeGreaterThan(face.loss);
    expect([lossOfWay(truth, against), lossOfWay(truth, -against)]).toEqual([0, 1]);
  }
});

test('the lecture’s curve is among them: its slope is 10 (5 w − 14) before it is framed', () => {
  const onLecture = questions(oppositeDay, 'way', 20).filter(
    ({ ground }) => ground.type === 'network' && ground.data.length === 1,
  );
  expect(onLecture.length).toBeGreaterThan(10);
  for (const { face, frame } of onLecture) {
    const scale = frame.scale[0] ?? 1;
    const w = (face.weight - (frame.offset[0] ?? 0)) / scale;
    expect((10 * (5 * w - 14) * frame.lossScale) / scale / face.slope).toBeCloseTo(1, 2);
  }
});

test('an answer is one of two ways', () => {
  expect([-1, 1, 0, 0.5, 2].map(isWay)).toEqual([true, true, false, false, false]);
});
