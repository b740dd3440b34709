/** Rows are worked through so many at a time: few enough to stay in the processor's nearest memory. */
const longest = 64;

/**
 * A block of rows in columns: the constant of all its rows, then their first input, the second, …
 *
 * A row need not be a data point. For a network that does not bend, the corners of a triangle do as well
 * (linear/triangle.ts), and those have another constant than 1: the number that the biases are multiplied by.
 */
export interface Block {
  /** How many rows are real. The last of them is repeated up to the stride; the repetitions must not count. */
  readonly count: number;
  /** The constants, and then the inputs: inputs[k · stride + row]. */
  readonly inputs: Float64Array;
  /** The constants again: one and the same list for all blocks that have the same ones. */
  readonly constants: Float64Array;
  readonly targets: Float64Array;
}

export interface Blocks {
  /** From one column to the next; a multiple of four. */
  readonly stride: number;
  readonly blocks: readonly Block[];
}

/** Cuts rows of [constant, inputs …, target] into blocks of about the same length. At least one row. */
export function intoBlocks(rows: readonly ArrayLike<number>[]): Blocks {
  const count = Math.ceil(rows.length / longest);
  const stride = upToFour(Math.ceil(rows.length / count));
  const ones = new Float64Array(stride).fill(1);
  const blocks = Array.from({ length: Math.ceil(rows.length / stride) }, (_, k) =>
    intoBlock(rows.slice(k * stride, (k + 1) * stride), stride, ones),
  );
  return { stride, blocks };
}

function intoBlock(rows: readonly ArrayLike<number>[], stride: number, ones: Float64Array): Block {
  const width = rows[0]!.length - 1;
  const columns = new Float64Array((width + 1) * stride);
  for (let row = 0; row < stride; row++) {
    const values = rows[Math.min(row, rows.length - 1)]!;
    for (let k = 0; k < values.length; k++) columns[k * stride + row] = values[k]!;
  }
  const constants = columns.subarray(0, stride);
  return {
    count: rows.length,
    inputs: columns.subarray(0, width * stride),
    constants: constants.every((value) => value === 1) ? ones : constants,
    targets: columns.subarray(width * stride),
  };
}

/** The next multiple of four: loops take four rows at a time. */
export function upToFour(count: number): number {
  return (count + 3) & ~3;
}
