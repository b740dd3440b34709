/** A number in 0 … 1 that always comes out the same for the same place: the grain of paper and ink. */
export function grain(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 974634777);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Grain that changes gently over `size` pixels: where the ink took a little better or worse. */
export function blotch(x: number, y: number, size: number, seed: number): number {
  const [u, v] = [x / size, y / size];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const [s, t] = [smooth(u - i), smooth(v - j)];
  const top = grain(i, j, seed) * (1 - s) + grain(i + 1, j, seed) * s;
  const bottom = grain(i, j + 1, seed) * (1 - s) + grain(i + 1, j + 1, seed) * s;
  return top * (1 - t) + bottom * t;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}
