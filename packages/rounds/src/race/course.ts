import {
  bottomFrom,
  optimisers,
  prepare,
  run,
  standardise,
  symmetricEigen,
  type Network,
  type Objective,
} from '@lowest-point/core';
import { palmerPenguins } from '../dataSets/palmerPenguins.ts';
import { axesOf } from './axes.ts';
import { squareKilograms } from './lossUnits.ts';
import type { Config, Facts, Run, Scale } from './types.ts';

/** A ground to race on, from where, and by what its loss is multiplied before anybody reads it. */
export interface Course {
  readonly objective: Objective;
  readonly start: readonly number[];
  readonly lossUnit: number;
}

const dataSets = { palmerPenguins };

export function pointsOf({ ground }: Config): readonly (readonly [number, number])[] | null {
  return ground.type === 'line' ? dataSets[ground.dataSet] : null;
}

/** The ground as it is. */
export function rawCourse(config: Config, frame: Facts['frame']): Course {
  const { ground, start } = config;
  switch (ground.type) {
    case 'network':
      return { objective: prepare(ground), start, lossUnit: 1 };
    case 'quadratic': {
      if (frame === null) throw new Error('a quadratic lies in a frame');
      const axes = axesOf(frame.angle);
      return {
        objective: quadratic(ground.curvatures, axes, frame.centre),
        start: frame.centre.map(
          (centre, i) => centre + axes.reduce((sum, axis, k) => sum + (start[k] ?? 0) * (axis[i] ?? 0), 0),
        ),
        lossUnit: 1,
      };
    }
    case 'line':
      return { objective: lineThrough(dataSets[ground.dataSet]), start, lossUnit: squareKilograms };
  }
}

/**
 * The same line fitted to standardised points: (input − mean) / deviation, and the target likewise. Its loss is that of the
 * raw problem divided by the target's variance; told in the raw problem's unit.
 */
export function standardCourse(
  config: Config,
): (Course & { readonly input: Scale; readonly target: Scale }) | null {
  const { ground, start } = config;
  if (ground.type !== 'line') return null;
  const points = dataSets[ground.dataSet];
  const { scales } = standardise(points.map(([input, mass]) => ({ inputs: [input, mass], target: 0 })));
  const [input, target] = scales;
  if (input === undefined || target === undefined) throw new Error('a line has one input and one target');
  const [slope = 0, bias = 0] = start;
  return {
    objective: lineThrough(
      points.map(([x, y]) => [(x - input.mean) / input.deviation, (y - target.mean) / target.deviation]),
    ),
    start: [
      (slope * input.deviation) / target.deviation,
      (slope * input.mean + bias - target.mean) / target.deviation,
    ],
    lossUnit: target.deviation ** 2 * squareKilograms,
    input: { ...input },
    target: { ...target },
  };
}

/** L(w) = ½ Σ λₖ ((w − centre) · axisₖ)² */
function quadratic(
  curvatures: readonly number[],
  axes: readonly (readonly [number, number])[],
  centre: readonly number[],
): Objective {
  const along = (weights: readonly number[]): number[] =>
    axes.map((axis) => axis.reduce((sum, part, i) => sum + part * ((weights[i] ?? 0) - (centre[i] ?? 0)), 0));
  return {
    size: 2,
    loss: (weights) => along(weights).reduce((sum, c, k) => sum + ((curvatures[k] ?? 0) / 2) * c * c, 0),
    gradient: (weights) => {
      const parts = along(weights);
      return [0, 1].map((i) =>
        parts.reduce((sum, c, k) => sum + (curvatures[k] ?? 0) * c * (axes[k]?.[i] ?? 0), 0),
      );
    },
    hessian: () =>
      [0, 1].map((i) =>
        [0, 1].map((j) =>
          axes.reduce((sum, axis, k) => sum + (curvatures[k] ?? 0) * (axis[i] ?? 0) * (axis[j] ?? 0), 0),
        ),
      ),
  };
}

/** prediction = weight · input + bias */
const line: Network = { layers: [{ weights: [[0]], biases: [0], activation: 'identity' }] };

function lineThrough(points: readonly (readonly [number, number])[]): Objective {
  return prepare({
    network: line,
    tunable: [
      { layer: 0, to: 0, from: 0 },
      { layer: 0, to: 0, from: 'bias' },
    ],
    data: points.map(([x, y]) => ({ inputs: [x], target: y })),
  });
}

/** The curvatures at the bottom, smallest first, and the bottom itself. */
export function surveyOf({ objective, start, lossUnit }: Course) {
  const { weights, loss } = bottomFrom(objective, start);
  const curvatures = symmetricEigen(objective.hessian(weights)).values;
  const [flattest = 0, steepest = flattest] = [curvatures[0], curvatures.at(-1)];
  return {
    lowest: { weights: [...weights], loss: loss * lossUnit < 1e-12 ? 0 : loss * lossUnit },
    flattest,
    steepest,
    rateLimit: 2 / steepest,
    condition: steepest / flattest,
  };
}

/** How many times the start's loss is too high to go on. */
const flownOff = 1000;

/** One run: `steps` steps of gradient descent, with or without momentum, from the start. */
export function raceOn(
  { objective, start, lossUnit }: Course,
  { learningRate, momentum }: { readonly learningRate: number; readonly momentum: number },
  steps: number,
): Pick<Run, 'places' | 'losses' | 'outcome'> {
  const optimiser =
    momentum > 0
      ? optimisers.momentum({ learningRate, momentum })
      : optimisers.gradientDescent({ learningRate });
  const walk = run(optimiser, objective, start, { steps });
  const ceiling = flownOff * (walk.losses[0] ?? 0);
  const end = walk.losses.findIndex((loss) => !(loss <= ceiling));
  const kept = end < 0 ? walk.losses.length : end;
  const hasDiverged = walk.outcome === 'diverged' || end >= 0;
  const losses = walk.losses.slice(0, kept).map((loss) => loss * lossUnit);
  return {
    places: walk.weights.slice(0, kept).map((place) => place.map((weight) => digits(weight, 5))),
    losses: losses.map((loss) => digits(loss, 4)),
    outcome: hasDiverged ? { type: 'diverged' } : { type: 'measured', loss: losses.at(-1) ?? 0 },
  };
}

/** As many digits as a drawing needs, and never −0. */
function digits(value: number, count: number): number {
  return Number(value.toPrecision(count)) + 0;
}
