import { singularValues } from './singularValues.ts';
import { triangle } from './triangle.ts';
import { dot, norm } from './vector.ts';

export interface LeastSquares {
  /** The shortest of all s that make |A s − b| least. */
  readonly solution: readonly number[];
  /** How many directions s could move in without any change of A s. */
  readonly free: number;
}

/** Columns that rounding alone could have made dependent count as dependent; one as short as this counts as empty. */
const rounding = 2 ** -52;
const empty = 1e-100;

/**
 * Solves |A s − b| → least, for rows of [A's entries …, b]. Where several s do, it takes the shortest.
 *
 * A is made a triangle and then taken apart into singular values, with all its columns at length one, so that the units of
 * the weights do not matter. Only the shortest of many solutions depends on them: where some directions are free, A is
 * taken apart once more as it is, and as many singular values are used, the greatest.
 */
export function leastSquares(rows: readonly ArrayLike<number>[]): LeastSquares {
  const few = triangle(rows);
  const size = (few[0]?.length ?? 1) - 1;
  const column = (k: number) => Float64Array.from(few, (row) => row[k]!);
  const columns = Array.from({ length: size }, (_, k) => column(k));
  const target = column(size);
  const lengths = columns.map(norm);
  const units = lengths.map((length) => (length > empty ? length : Number.POSITIVE_INFINITY));
  const scaled = singularValues(columns.map((entries, k) => entries.map((value) => value / units[k]!)));
  const least = 4 * (size + 1) * rounding * scaled.values[0]!;
  const rank = scaled.values.filter((value) => value > least).length;
  const solution =
    rank === size
      ? combined(scaled, target, rank).map((value, k) => value / units[k]!)
      : combined(singularValues(columns), target, rank);
  return { solution, free: size - rank };
}

/** Σ_k direction_k (image_k · b) / σ_k, over the `rank` greatest singular values. */
function combined(
  { values, images, directions }: ReturnType<typeof singularValues>,
  target: Float64Array,
  rank: number,
): number[] {
  const solution = directions.map(() => 0);
  for (let k = 0; k < rank; k++) {
    const along = dot(images[k]!, target) / values[k]!;
    for (let i = 0; i < solution.length; i++) solution[i]! += along * directions[k]![i]!;
  }
  return solution;
}
