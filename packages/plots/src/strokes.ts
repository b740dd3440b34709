export type Sign = 'positive' | 'negative' | 'zero';

/** Below this a number counts as 0: it is printed as 0 at two decimals. */
const dust = 0.005;

export function signOf(value: number): Sign {
  if (Math.abs(value) < dust) return 'zero';
  return value > 0 ? 'positive' : 'negative';
}

export function weightColour(weight: number): string {
  return `var(--weight-${signOf(weight)})`;
}

export function errorColour(error: number): string {
  return error < 0 ? 'var(--error-negative)' : 'var(--error-positive)';
}

/** The band of an edge: in proportion to |weight|, full at `heaviest`, and never thinner than a line one can see. */
export function bandWidth(weight: number, heaviest: number, full: number): number {
  return Math.max(1.5, (Math.min(Math.abs(weight), heaviest) / heaviest) * full);
}

/** Dashes for a stroke of this length that begin and end with a whole dash; `dash` is their wanted length. */
export function wholeDashes(length: number, dash: number): string {
  const gap = 0.6;
  const count = Math.max(1, Math.round((length / dash + gap) / (1 + gap)));
  const on = length / (count + (count - 1) * gap);
  return `${on.toFixed(2)} ${(on * gap).toFixed(2)}`;
}

/** The stroke-dasharray that tells the sign: solid for plus, dashed for minus. */
export function signDashes(value: number, length: number, dash: number): string | undefined {
  return signOf(value) === 'negative' ? wholeDashes(length, dash) : undefined;
}
