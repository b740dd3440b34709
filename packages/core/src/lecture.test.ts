import { expect, test } from 'vitest';
import { takeStep } from './takeStep.ts';
import { descend } from './optimisers/bestDescent.ts';
import { learningRateLimit } from './learningRateLimit.ts';
import { symmetricEigen } from './linear/symmetricEigen.ts';
import { bottomFrom } from './minimum/bottomFrom.ts';
import { forward, predict, withWeights } from './network.ts';
import { prepare } from './prepare.ts';
import { expectClose } from './test/close.ts';
import { allSix, baseline, lecture, network, oneWeight, threePoints, tunable } from './test/lecture.ts';

const { inputs } = lecture.baseline;
const ground = prepare(baseline);

test('the baseline network: hidden 5 and 1, prediction 9, error 13 − 9 = 4, loss 16', () => {
  const { hidden, prediction, error, loss, outputWeights } = lecture.baseline;
  expect(forward(network, inputs)).toEqual([inputs, hidden, [prediction]]);
  expect(ground.predictions(outputWeights)).toEqual([prediction]);
  expect(ground.errors(outputWeights)).toEqual([error]);
  expect(ground.loss(outputWeights)).toBe(loss);
});

test('at the baseline the loss falls as either output weight grows', () => {
  expect(ground.gradient(lecture.baseline.outputWeights)).toEqual(lecture.baseline.gradientOfOutputWeights);
});

test('the lecture’s ground is a trough: curvature 52 across, none along', () => {
  const hessian = ground.hessian(lecture.baseline.outputWeights);
  expectClose(symmetricEigen(hessian).values.toReversed(), lecture.baseline.hessianEigenvalues, 1e-7);
  expectClose([learningRateLimit(hessian)], [lecture.baseline.learningRateLimit], 1e-9);
});

test('with output weights 3 and −2 the prediction is 13, exactly', () => {
  const { outputWeights, prediction, error, loss } = lecture.improved;
  expect(predict(withWeights(network, tunable, outputWeights), inputs)).toEqual([prediction]);
  expect(ground.errors(outputWeights)).toEqual([error]);
  expect(ground.loss(outputWeights)).toBe(loss);
});

test.each(lecture.otherPerfectAnswers)('weights %d and %d are as perfect', (...weights) => {
  expect(ground.loss(weights)).toBe(0);
});

test('one step with learning rate 1/52 lands on the nearest perfect answer, which is not (3, −2)', () => {
  const { from, learningRate, to, loss } = lecture.oneStep;
  const landed = takeStep(from, ground.gradient(from), learningRate);
  expectClose(landed, to);
  expectClose([ground.loss(landed)], [loss]);
  expectClose(bottomFrom(ground, from).weights, to, 1e-8);
});

test('beyond 2/52 every step leads further up', () => {
  const walk = descend(ground, lecture.oneStep.from, 2.01 / 52, 20);
  expect(walk.losses.every((loss, k) => k === 0 || loss > (walk.losses[k - 1] ?? loss))).toBe(true);
});

test('the gradient of all six weights', () => {
  const { at, gradient } = lecture.allSixWeights;
  expect(prepare({ ...baseline, tunable: allSix }).gradient(at)).toEqual(gradient);
});

test('with all six weights free, 0.005 converges, 0.01 bounces, and 0.02 is beyond 1e40 within eight steps', () => {
  const { at, converges, bounces, divergesBeyond1e40In8Steps } = lecture.allSixWeights;
  const six = prepare({ ...baseline, tunable: allSix });
  const errorsAlong = (rate: number, steps: number) =>
    descend(six, at, rate, steps).weights.map((weights) => six.errors(weights)[0] ?? Number.NaN);

  const calm = errorsAlong(converges, 12);
  expect(calm.every((error, k) => k === 0 || Math.abs(error) < Math.abs(calm[k - 1] ?? 0) / 5)).toBe(true);

  const bouncing = errorsAlong(bounces, 12);
  expect(bouncing.map(Math.sign)).toEqual(bouncing.map((_, k) => (k % 2 === 0 ? 1 : -1)));
  expect(bouncing.every((error) => Math.abs(error) > 1)).toBe(true);

  const wild = descend(six, at, divergesBeyond1e40In8Steps, 8);
  expect(Math.max(...wild.losses)).toBeGreaterThan(1e40);
});

test('a walk that diverges ends where the loss is no longer a number, and breaks nothing', () => {
  const six = prepare({ ...baseline, tunable: allSix });
  const walk = descend(six, lecture.allSixWeights.at, 0.02, 1000);
  expect(walk.weights.length).toBeLessThan(20);
  expect(walk.losses).toHaveLength(walk.weights.length);
  expect(walk.losses.every(Number.isFinite)).toBe(true);
});

test('three points have one lowest point, and nobody brings it to zero', () => {
  const { minimumAt, minimumLoss, lossAt, hessianEigenvaluesRounded, learningRateLimitRounded } =
    lecture.threePoints;
  const three = prepare(threePoints);
  const bottom = bottomFrom(three, lecture.baseline.outputWeights);
  expectClose(bottom.weights, minimumAt, 1e-9);
  expectClose([bottom.loss], [minimumLoss]);
  expectClose([three.loss(minimumAt)], [minimumLoss]);
  expectClose(three.gradient(minimumAt), [0, 0], 1e-12);
  for (const { weights, loss } of lossAt) expectClose([three.loss(weights)], [loss]);
  const hessian = three.hessian(minimumAt);
  expectClose(symmetricEigen(hessian).values.toReversed(), hessianEigenvaluesRounded, 1e-3);
  expectClose([learningRateLimit(hessian)], [learningRateLimitRounded], 1e-6);
});

test('one weight: a parabola with its bottom at 8/11', () => {
  const { lossAt0, slopeAt0, minimumAt, minimumLoss, learningRateLimitRounded } = lecture.oneWeight;
  const curve = prepare(oneWeight);
  expectClose([curve.loss([0]), ...curve.gradient([0])], [lossAt0, slopeAt0]);
  const bottom = bottomFrom(curve, [0]);
  expectClose([...bottom.weights, bottom.loss], [minimumAt, minimumLoss], 1e-9);
  expectClose([minimumAt, minimumLoss], [8 / 11, 1 / 11]);
  expectClose([learningRateLimit(curve.hessian([0]))], [learningRateLimitRounded], 1e-5);
  for (const w of [-1, 0, 0.3, 2]) expectClose([curve.loss([w])], [(77 * w * w - 112 * w + 41) / 3]);
});

test('the single-layer exercise: one step halves the error', () => {
  const exercise = lecture.singleLayerExercise;
  const layer = prepare({
    network: { layers: [{ weights: [exercise.weights], activation: 'identity' }] },
    tunable: [0, 1].map((from) => ({ layer: 0, to: 0, from })),
    data: [{ inputs: exercise.inputs, target: exercise.target }],
  });
  expect(layer.predictions(exercise.weights)).toEqual([exercise.prediction]);
  expect(layer.errors(exercise.weights)).toEqual([exercise.error]);
  expect(layer.gradient(exercise.weights)).toEqual(exercise.slope);
  const stepped = takeStep(exercise.weights, exercise.slope, exercise.learningRate);
  expectClose(stepped, exercise.newWeights);
  expectClose(layer.errors(stepped), [exercise.newError]);
});
