import { wantLength } from '../argumentError.ts';

/**
 * A mean squared error that is a quadratic in the weights:
 * loss(w) = (1/points) (rest + Σ_rows (target − Σ_k feature_k w_k)²).
 *
 * There are about as many rows as weights: how many points they stand for makes no difference to the time.
 */
export interface Quadratic {
  readonly size: number;
  readonly points: number;
  /** Row by row: features[row · size + k]. */
  readonly features: Float64Array;
  readonly targets: Float64Array;
  /** What no weight can change: the part of the targets that nothing explains. */
  readonly rest: number;
  /** A sum of squares of less than this is what rounding leaves of a perfect fit, and counts as 0. */
  readonly noise: number;
  /** Each row's error, for the time of one call. */
  readonly errors: Float64Array;
}

/** From rows of [features …, target]. */
export function quadraticOf(rows: readonly ArrayLike<number>[], points: number, noise: number): Quadratic {
  const size = rows[0]!.length - 1;
  const isFelt = rows.map((row) => Array.from(row).some((value, k) => k < size && value !== 0));
  const felt = rows.filter((_, i) => isFelt[i]);
  // Filled up with rows of zeros, which add nothing: one more row than there are weights, as `twoWeightLoss` expects.
  const nothing = new Array<number>(size + 1).fill(0);
  while (felt.length <= size) felt.push(nothing);
  return {
    size,
    points,
    features: Float64Array.from(felt.flatMap((row) => Array.from(row).slice(0, size))),
    targets: Float64Array.from(felt, (row) => row[size]!),
    rest: rows.reduce((sum, row, i) => (isFelt[i] === true ? sum : sum + row[size]! ** 2), 0),
    noise,
    errors: new Float64Array(felt.length),
  };
}

export function quadraticLoss(quadratic: Quadratic, weights: readonly number[]): number {
  const { size, features, targets } = quadratic;
  if (weights.length !== size) wantLength('weights', weights, size);
  if (size === 2 && targets.length === 3) return twoWeightLoss(quadratic, weights[0]!, weights[1]!);
  let sum = quadratic.rest;
  for (let row = 0, at = 0; row < targets.length; row++) {
    let prediction = 0;
    for (let k = 0; k < size; k++) prediction += features[at++]! * weights[k]!;
    const error = targets[row]! - prediction;
    sum += error * error;
  }
  return meanOf(quadratic, sum);
}

/** The same, written out for what every map asks for ten thousands of times: loops this short cost more than their work. */
function twoWeightLoss(quadratic: Quadratic, x: number, y: number): number {
  const { features: f, targets } = quadratic;
  const a = targets[0]! - (f[0]! * x + f[1]! * y);
  const b = targets[1]! - (f[2]! * x + f[3]! * y);
  const c = targets[2]! - (f[4]! * x + f[5]! * y);
  return meanOf(quadratic, quadratic.rest + a * a + b * b + c * c);
}

/** slope_k = −(2/points) Σ_rows error · feature_k. Returns the loss. */
export function quadraticLossAndGradient(
  quadratic: Quadratic,
  weights: readonly number[],
  into: number[],
): number {
  const { size, points, features, targets, errors } = quadratic;
  if (weights.length !== size) wantLength('weights', weights, size);
  let sum = quadratic.rest;
  for (let row = 0; row < targets.length; row++) {
    const error = targets[row]! - predicted(quadratic, row, weights);
    errors[row] = error;
    sum += error * error;
  }
  for (let k = 0; k < size; k++) {
    let slope = 0;
    for (let row = 0, at = k; row < targets.length; row++, at += size) slope += errors[row]! * features[at]!;
    into[k] = (-2 * slope) / points;
  }
  return meanOf(quadratic, sum);
}

/** h_ij = (2/points) Σ_rows feature_i feature_j: the same everywhere. */
export function quadraticHessian({ size, points, features }: Quadratic): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, k) => {
      let sum = 0;
      for (let at = 0; at < features.length; at += size) sum += features[at + i]! * features[at + k]!;
      return (2 * sum) / points;
    }),
  );
}

/** into[at + i] = loss(origin + places[i] · direction): along a straight line each row's error changes evenly. */
export function quadraticLossesAlong(
  quadratic: Quadratic,
  origin: readonly number[],
  direction: readonly number[],
  places: Float64Array,
  into: Float64Array,
  at: number,
): void {
  const { targets, points, noise } = quadratic;
  into.fill(quadratic.rest, at, at + places.length);
  for (let row = 0; row < targets.length; row++) {
    addSquares(
      targets[row]! - predicted(quadratic, row, origin),
      predicted(quadratic, row, direction),
      places,
      into,
      at,
    );
  }
  for (let i = at; i < at + places.length; i++) {
    const sum = into[i]!;
    into[i] = sum < noise ? 0 : sum / points;
  }
}

function predicted({ size, features }: Quadratic, row: number, weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0, at = row * size; k < size; k++, at++) sum += features[at]! * weights[k]!;
  return sum;
}

/** into[at + i] += (error − places[i] · change)². */
function addSquares(
  error: number,
  change: number,
  places: Float64Array,
  into: Float64Array,
  at: number,
): void {
  if (error === 0 && change === 0) return;
  for (let i = 0; i < places.length; i++) {
    const here = error - places[i]! * change;
    into[at + i]! += here * here;
  }
}

function meanOf({ points, noise }: Quadratic, sum: number): number {
  return sum < noise ? 0 : sum / points;
}
