/** A made-up ground over a sheet of width 1 and height `height`; only an ornament, no round is played on it. */
export interface CodeGround {
  readonly loss: (x: number, y: number) => number;
}

interface Hollow {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  readonly cos: number;
  readonly sin: number;
  readonly along: number;
  readonly across: number;
}

const hollows = 5;

/**
 * The ground that belongs to a room's code: five hollows, their places, shapes and depths drawn from its characters, so
 * that no two rooms have the same map. With q_k the quadratic bowl around hollow k and f_k its floor,
 *
 *     loss = (Σ_k (f_k + q_k)⁻²)^(−1/2)
 *
 * which is near the lowest of the bowls everywhere, and smooth where they meet.
 */
export function codeGround(code: string, height: number): CodeGround {
  const random = seededBy(code);
  const drawn: Hollow[] = [];
  for (let tries = 0; drawn.length < hollows && tries < 200; tries++) {
    const angle = Math.PI * random();
    const hollow = {
      x: 0.14 + 0.72 * random(),
      y: height * (0.16 + 0.7 * random()),
      floor: drawn.length === 0 ? 0.06 : 0.7 + 2.6 * random(),
      cos: Math.cos(angle),
      sin: Math.sin(angle),
      along: 14 + 30 * random(),
      across: 70 + 130 * random(),
    };
    const isApart = drawn.every(({ x, y }) => Math.hypot(x - hollow.x, y - hollow.y) > 0.3 - tries / 800);
    if (isApart) drawn.push(hollow);
  }
  return {
    loss(x, y) {
      let sum = 0;
      for (const { x: x0, y: y0, floor, cos, sin, along, across } of drawn) {
        const u = (x - x0) * cos + (y - y0) * sin;
        const v = (y - y0) * cos - (x - x0) * sin;
        const bowl = floor + along * u * u + across * v * v;
        sum += 1 / (bowl * bowl);
      }
      return 1 / Math.sqrt(sum);
    },
  };
}

/** FNV-1a of the text, then mulberry32. */
function seededBy(text: string): () => number {
  let seed = 2166136261;
  for (const character of text) seed = Math.imul(seed ^ character.charCodeAt(0), 16777619);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
