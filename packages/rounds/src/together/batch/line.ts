/** The network of a line: prediction = slope · input + intercept, both tunable, in this order. */
export function lineProblem<Point>(data: readonly Point[]) {
  return {
    network: { layers: [{ weights: [[0]], biases: [0], activation: 'identity' as const }] },
    tunable: [
      { layer: 0, to: 0, from: 0 },
      { layer: 0, to: 0, from: 'bias' as const },
    ],
    data,
  };
}

interface Point {
  readonly inputs: readonly number[];
  readonly target: number;
}

/**
 * The arrow of some points: −gradient of their mean squared error, downhill, with error = target − (slope x + intercept):
 * along the slope (2/n) Σ error · x, along the intercept (2/n) Σ error. Without points there is no arrow: [0, 0].
 */
export function arrowOf(data: readonly Point[], weights: readonly number[]): [number, number] {
  const [slope = 0, intercept = 0] = weights;
  let [alongSlope, alongIntercept] = [0, 0];
  for (const { inputs, target } of data) {
    const x = inputs[0] ?? 0;
    const error = target - (slope * x + intercept);
    alongSlope += 2 * error * x;
    alongIntercept += 2 * error;
  }
  const n = Math.max(1, data.length);
  // + 0: never −0, which JSON would turn into 0.
  return [alongSlope / n + 0, alongIntercept / n + 0];
}
