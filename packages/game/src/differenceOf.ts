/** Two numbers are the same where they differ by at most `absolute`, or by that part of the larger one. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** Where two pieces of JSON differ first, and what stands there in each. */
export interface PartThatDiffers {
  /** Keys and indices on the way there, joined by dots. */
  readonly what: string;
  readonly recorded: unknown;
  readonly computed: unknown;
}

/** Compares two pieces of JSON to their depths, in the order of the recorded keys; null: they are the same. */
export function differenceOf(
  recorded: unknown,
  computed: unknown,
  tolerance: Tolerance,
  path: readonly string[] = [],
): PartThatDiffers | null {
  if (!hasParts(recorded) || !hasParts(computed) || Array.isArray(recorded) !== Array.isArray(computed)) {
    return isSame(recorded, computed, tolerance) ? null : { what: path.join('.'), recorded, computed };
  }
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(computed)])) {
    const found = differenceOf(recorded[key], computed[key], tolerance, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

function hasParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSame(recorded: unknown, computed: unknown, { relative, absolute }: Tolerance): boolean {
  if (typeof recorded !== 'number' || typeof computed !== 'number') return recorded === computed;
  const larger = Math.max(Math.abs(recorded), Math.abs(computed));
  return Math.abs(recorded - computed) <= Math.max(absolute, relative * larger);
}
