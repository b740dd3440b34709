import type { Point } from '../geometry.ts';

export interface ContourNumber {
  readonly X: number;
  readonly Y: number;
  /** Radians; never upside down. */
  readonly angle: number;
  /** The line is interrupted between these two of its points. */
  readonly from: number;
  readonly to: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Numbers keep this far from each other. */
  readonly apart: number;
  /** Places that stay free: where trails pass and names stand. */
  readonly avoid: readonly { readonly X: number; readonly Y: number; readonly radius: number }[];
}

/** Where a number this wide stands in its contour: where the line is straightest and least steep; null when it is nowhere so. */
export function placeContourNumber(
  line: readonly Point[],
  textWidth: number,
  taken: readonly Point[],
  { width, height, apart, avoid }: Room,
): ContourNumber | null {
  const along = [0];
  line.forEach((p, i) => {
    const before = line[i - 1];
    if (before) along.push((along[i - 1] ?? 0) + Math.hypot(p[0] - before[0], p[1] - before[1]));
  });
  const length = along.at(-1) ?? 0;
  if (length < textWidth * 7) return null;

  let best: (ContourNumber & { readonly score: number }) | null = null;
  for (let i = 2; i < line.length - 2; i += 2) {
    const here = line[i];
    if (!here) continue;
    const [X, Y] = here;
    if (X < textWidth || Y < textWidth || X > width - textWidth || Y > height - textWidth) continue;
    if (taken.some((other) => Math.hypot(other[0] - X, other[1] - Y) < apart)) continue;
    if (avoid.some((place) => Math.hypot(place.X - X, place.Y - Y) < place.radius)) continue;
    let [from, to] = [i, i];
    while (from > 0 && (along[i] ?? 0) - (along[from] ?? 0) < textWidth / 2) from--;
    while (to < line.length - 1 && (along[to] ?? 0) - (along[i] ?? 0) < textWidth / 2) to++;
    const [a, b] = [line[from], line[to]];
    const arc = (along[to] ?? 0) - (along[from] ?? 0);
    if (!a || !b || arc < textWidth * 0.9) continue;
    const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const score = chord / arc - (Math.abs(b[1] - a[1]) / (chord || 1)) * 0.06;
    if (score > (best?.score ?? 0.9)) {
      let angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
      if (Math.cos(angle) < 0) angle += Math.PI;
      best = { X: (a[0] + b[0]) / 2, Y: (a[1] + b[1]) / 2, angle, from, to, score };
    }
  }
  return best;
}
