/** A mean squared error that is a quadratic in the weights, and what can be asked of it. */
export interface Quadratic {
  loss(weights: readonly number[]): number;
  lossAndGradient(weights: readonly number[], into: number[]): number;
  hessian(): number[][];
}

/**
 * loss(w) = (1/points) Σ_rows (target − Σ_k feature_k w_k)², for rows of [features …, target].
 *
 * The rows are as few as there are weights, and one more: how many points they stand for makes no difference to the time.
 * A loss of no more than `noise` is what rounding leaves of a perfect fit, and is 0.
 */
export function quadraticOf(rows: readonly ArrayLike<number>[], points: number, noise: number): Quadratic {
  const size = rows[0]!.length - 1;
  const count = rows.length;
  const features = Float64Array.from(rows.flatMap((row) => Array.from(row).slice(0, size)));
  const targets = Float64Array.from(rows, (row) => row[size]!);
  const errors = new Float64Array(count);

  function loss(weights: readonly number[]): number {
    let sum = 0;
    for (let row = 0, at = 0; row < count; row++) {
      let prediction = 0;
      for (let k = 0; k < size; k++) prediction += features[at++]! * weights[k]!;
      const error = targets[row]! - prediction;
      errors[row] = error;
      sum += error * error;
    }
    return sum > noise ? sum / points : sum * 0;
  }

  return {
    loss,

    lossAndGradient(weights, into) {
      const here = loss(weights);
      for (let k = 0; k < size; k++) {
        let sum = 0;
        for (let row = 0, at = k; row < count; row++, at += size) sum += errors[row]! * features[at]!;
        into[k] = (-2 / points) * sum;
      }
      return here;
    },

    hessian() {
      return Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, k) => {
          let sum = 0;
          for (let row = 0; row < count; row++) sum += features[row * size + i]! * features[row * size + k]!;
          return (2 / points) * sum;
        }),
      );
    },
  };
}
