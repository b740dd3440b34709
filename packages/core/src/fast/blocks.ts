/** Rows are worked through so many at a time: few enough to stay in the processor's nearest memory. */
const longest = 64;

/**
 * A block of rows in columns: the first input of all its rows, then the second, …
 *
 * A row need not be a data point. For a network that does not bend, the corners of a triangle do as well
 * (linear/triangle.ts), and those have another constant than 1: the number that the biases are multiplied by.
 */
export interface Block {
  /** How many rows are real; they are filled up with zeros to a multiple of four. */
  readonly count: number;
  /** inputs[k · stride + row]. */
  readonly inputs: Float64Array;
  readonly constants: Float64Array;
  readonly targets: Float64Array;
}

export interface Blocks {
  /** Rows of all blocks. */
  readonly count: number;
  /** From one column to the next; a multiple of four. */
  readonly stride: number;
  readonly blocks: readonly Block[];
}

/** Cuts rows of [inputs …, constant, target] into blocks. At least one row. */
export function intoBlocks(rows: readonly ArrayLike<number>[]): Blocks {
  const stride = Math.min(longest, upToFour(rows.length));
  const blocks: Block[] = [];
  for (let first = 0; first < rows.length; first += stride) {
    blocks.push(intoBlock(rows.slice(first, first + stride), stride));
  }
  return { count: rows.length, stride, blocks };
}

function intoBlock(rows: readonly ArrayLike<number>[], stride: number): Block {
  const width = rows[0]!.length - 2;
  const columns = new Float64Array((width + 2) * stride);
  for (const [row, values] of rows.entries()) {
    for (let k = 0; k < values.length; k++) columns[k * stride + row] = values[k]!;
  }
  return {
    count: rows.length,
    inputs: columns.subarray(0, width * stride),
    constants: columns.subarray(width * stride, (width + 1) * stride),
    targets: columns.subarray((width + 1) * stride),
  };
}

/** The next multiple of four: loops take four rows at a time. */
export function upToFour(count: number): number {
  return (count + 3) & ~3;
}
