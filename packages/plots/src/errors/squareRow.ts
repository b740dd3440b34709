export interface SquareCell {
  readonly x: number;
  readonly side: number;
}

/**
 * Squares on a common floor: one for each error and, last, the mean square, whose area is the average of the others.
 * `side` is √area at one scale for all; cells share the width in proportion to what they need.
 */
export function squareRow(
  errors: readonly number[],
  width: number,
  height: number,
  gap: number,
): readonly SquareCell[] {
  const mean = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / Math.max(1, errors.length));
  const sides = [...errors.map(Math.abs), mean];
  const least = Math.min(36, (width - gap * errors.length) / sides.length - 1);
  // The largest scale at which every square fits the height and all of them, each at least `least` wide, the width.
  const fits = (k: number) =>
    sides.reduce((sum, side) => sum + Math.max(least, side * k), 0) + gap * errors.length <= width;
  const tallest = Math.max(...sides, 1e-9);
  let k = height / tallest;
  while (k > 1e-9 && !fits(k)) k *= 0.96;
  const used = sides.reduce((sum, side) => sum + Math.max(least, side * k), 0);
  const space = (width - used) / Math.max(1, errors.length);
  let x = 0;
  return sides.map((side) => {
    const cell = Math.max(least, side * k);
    const at = x + (cell - side * k) / 2;
    x += cell + space;
    return { x: at, side: side * k };
  });
}
