import { lossAt } from '@lowest-point/core';
import { tintThresholds } from '@lowest-point/plots/ground';
import { lineProblem } from './line.ts';
import type { Config, Facts, Public } from './types.ts';

interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface PrintedMap {
  readonly bounds: Bounds;
  readonly loss: (slope: number, intercept: number) => number;
  readonly thresholds: readonly number[];
}

/** The loss over slope and intercept, with everything in sight that was walked. */
export function printedMap(config: Config, facts: Facts, everyone: Public): PrintedMap {
  const problem = lineProblem(config.data);
  const places = [
    facts.start.weights,
    facts.lowest.weights,
    ...facts.par.weights,
    ...everyone.path.map(({ weights }) => weights),
  ];
  const along = (axis: 0 | 1): readonly [number, number] => {
    const values = places.map((place) => place[axis] ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = 0.14 * (most - least) + 0.1;
    return [least - room, most + room];
  };
  return {
    bounds: { x: along(0), y: along(1) },
    loss: (slope, intercept) => lossAt(problem, [slope, intercept]),
    thresholds: tintThresholds((facts.start.loss + facts.lowest.loss) / 3),
  };
}
