/**
 * Places for labels beside an axis, one below the other at least `gap` apart and inside [top, bottom], as near as can be
 * (least squares) to where they belong: labels that would touch share the mean of their places. In the order given.
 */
export function spreadRows(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  interface Block {
    /** Where the first of its rows should be for each of its labels, summed. */
    sum: number;
    members: number[];
  }
  const start = (block: Block) => {
    const rows = block.members.length;
    return Math.max(top, Math.min(bottom - (rows - 1) * gap, block.sum / rows));
  };
  const blocks: Block[] = [];
  for (const i of order) {
    let block: Block = { sum: wanted[i] ?? 0, members: [i] };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      const rows = above.members.length;
      if (start(above) + rows * gap <= start(block)) break;
      blocks.pop();
      block = {
        sum: above.sum + block.sum - rows * gap * block.members.length,
        members: [...above.members, ...block.members],
      };
    }
    blocks.push(block);
  }
  const places = [...wanted];
  for (const block of blocks)
    for (const [row, i] of block.members.entries()) places[i] = start(block) + row * gap;
  return places;
}
