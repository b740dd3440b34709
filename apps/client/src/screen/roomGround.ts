/** A number from 0 to 1 for each call, always the same ones for the same text (FNV-1a, then mulberry32). */
function numbersOf(text: string): () => number {
  let seed = [...text].reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Ground that stands for a room's code: hills and hollows on a slope, for ornament. No round is played on it.
 * Coordinates are in heights of the sheet; heights are about −1 to 1.
 */
export function roomGround(code: string): (x: number, y: number) => number {
  const next = numbersOf(code);
  const hills = Array.from({ length: 9 }, () => ({
    x: -0.2 + 2.6 * next(),
    y: -0.2 + 1.4 * next(),
    height: next() - 0.5,
    narrowness: 1 / (0.16 + 0.34 * next()) ** 2,
  }));
  const [slopeX, slopeY] = [0.5 * (next() - 0.5), 0.5 * (next() - 0.5)];
  return (x, y) =>
    hills.reduce(
      (sum, hill) => sum + hill.height * Math.exp(-hill.narrowness * ((x - hill.x) ** 2 + (y - hill.y) ** 2)),
      slopeX * x + slopeY * y,
    );
}

/** The lowest hollow inside a box (no point of its edge counts), in the same coordinates; null: the box only slopes. */
export function lowestHollow(
  ground: (x: number, y: number) => number,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): { readonly x: number; readonly y: number } | null {
  const step = 0.01;
  const around = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i * step, j * step] as const));
  let lowest: { x: number; y: number; height: number } | null = null;
  for (let x = box.left; x <= box.right; x += step)
    for (let y = box.top; y <= box.bottom; y += step) {
      const height = ground(x, y);
      if (lowest !== null && height >= lowest.height) continue;
      if (around.every(([dx, dy]) => ground(x + dx, y + dy) >= height)) lowest = { x, y, height };
    }
  return lowest;
}
