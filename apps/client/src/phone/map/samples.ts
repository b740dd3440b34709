/** A height sampled at the crossings of a grid; crossing (i, j) stands at the place (i · cell, j · cell). */
export interface Samples {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly value: (i: number, j: number) => number;
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
    values[k] = at((k % columns) * cell, Math.floor(k / columns) * cell);
    if ((values[k] ?? Infinity) < (values[lowest] ?? Infinity)) lowest = k;
  }
  return {
    columns,
    rows,
    cell,
    value: (i, j) => values[j * columns + i] ?? NaN,
    lowest: { i: lowest % columns, j: Math.floor(lowest / columns) },
  };
}
