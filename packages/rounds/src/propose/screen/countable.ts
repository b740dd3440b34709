/** Where to rule a square into unit squares that one can count: only where its side is a small whole number. */
export function countable(side: number): number[] {
  const whole = Math.round(Math.abs(side));
  if (Math.abs(Math.abs(side) - whole) > 1e-9 || whole > 12) return [];
  return Array.from({ length: Math.max(0, whole - 1) }, (_, k) => k + 1);
}
