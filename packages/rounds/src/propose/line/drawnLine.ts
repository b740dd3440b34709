import { predict, withWeights } from '@lowest-point/core';
import type { Line, PlotBounds, Target } from '@lowest-point/plots';
import type { Config, Shown } from '../types.ts';

/** The line that a network with one input and no bend draws: prediction = slope · x + intercept. Else null. */
export function drawnLine(
  { network, tunable }: Pick<Shown, 'network' | 'tunable'>,
  weights: readonly number[],
): Line | null {
  const isLine = network.layers.every(({ activation }) => activation === 'identity');
  if (!isLine || network.layers[0]?.weights[0]?.length !== 1) return null;
  const tuned = withWeights(network, tunable, weights);
  const [intercept = Number.NaN] = predict(tuned, [0]);
  const [at1 = Number.NaN] = predict(tuned, [1]);
  return { slope: at1 - intercept, intercept };
}

export function targetsOf(data: Config['data']): Target[] {
  return data.map(({ inputs, target }) => ({ x: inputs[0] ?? 0, y: target }));
}

/** Where all points and the line at the start are to be seen, with a tenth to spare: fixed for the round. */
export function plotBounds(points: readonly Target[], start: Line | null): PlotBounds {
  const xs = points.map(({ x }) => x);
  const x = spared(xs);
  const line = start ? xs.map((at) => start.slope * at + start.intercept) : [];
  return { x, y: spared([...points.map(({ y }) => y), ...line]) };
}

function spared(values: readonly number[]): { min: number; max: number } {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(max - min, 1e-6) / 10;
  return { min: min - spare, max: max + spare };
}
