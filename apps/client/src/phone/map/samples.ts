/** A height sampled at the crossings of a grid; crossing (i, j) stands at the place (i · cell, j · cell). */
export interface Samples {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  /** Row by row. */
  readonly values: Float64Array;
  readonly lowest: { readonly i: number; readonly j: number };
}

export function sampled(
  width: number,
  height: number,
  cell: number,
  at: (X: number, Y: number) => number,
): Samples {
  const [columns, rows] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  const values = new Float64Array(columns * rows);
  let lowest = 0;
  for (let k = 0; k < values.length; k++) {
    const value = at((k % columns) * cell, Math.floor(k / columns) * cell);
    values[k] = value;
    if (value < (values[lowest] ?? Infinity)) lowest = k;
  }
  return { columns, rows, cell, values, lowest: { i: lowest % columns, j: Math.floor(lowest / columns) } };
}

/** The height at the crossing nearest to a place within the grid. */
export function near({ columns, cell, values }: Samples, X: number, Y: number): number {
  return values[Math.round(Y / cell) * columns + Math.round(X / cell)] ?? NaN;
}
