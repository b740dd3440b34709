/** Room for a drawing, in drawing units (14 of them are one caption). */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The d of a path through points, to a tenth of a unit. */
export function pathThrough(points: readonly Point[], closed = false): string {
  if (points.length === 0) return '';
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** A tenth of a unit is finer than any screen shows, and keeps paths short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How far a point is from the segment from `a` to `b`. */
export function distanceToSegment([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = clamp(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

/** The part of the segment from `a` to `b` that lies inside `box` (Liang and Barsky 1984), or null. */
export function clipSegment(a: Point, b: Point, box: Box): readonly [Point, Point] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, a[0] - box.left],
    [dx, box.right - a[0]],
    [-dy, a[1] - box.top],
    [dy, box.bottom - a[1]],
  ] as const;
  for (const [outward, room] of sides) {
    if (outward === 0) {
      if (room < 0) return null;
    } else if (outward < 0) enter = Math.max(enter, room / outward);
    else leave = Math.min(leave, room / outward);
  }
  if (enter > leave) return null;
  const at = (t: number): Point => [a[0] + t * dx, a[1] + t * dy];
  return [at(enter), at(leave)];
}

/** Where the straight line a₁x + a₂y = b crosses the box, or null when it passes outside. */
export function clipLine(a: Point, b: number, box: Box): readonly [Point, Point] | null {
  const [a1, a2] = a;
  const norm = a1 * a1 + a2 * a2;
  if (norm === 0) return null;
  const foot: Point = [(a1 * b) / norm, (a2 * b) / norm];
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const length = Math.sqrt(norm);
  const along: Point = [-a2 / length, a1 / length];
  // Seen from the point of the line nearest to the middle, the box lies within this reach.
  const near = (middle[0] - foot[0]) * along[0] + (middle[1] - foot[1]) * along[1];
  const reach = Math.hypot(box.right - box.left, box.bottom - box.top);
  const at = (t: number): Point => [foot[0] + t * along[0], foot[1] + t * along[1]];
  return clipSegment(at(near - reach), at(near + reach), box);
}
