/**
 * A smooth curve through evenly spread losses, `parts` pieces between two of them: Catmull and Rom 1974, around a piece
 *
 * f(t) = ½ (2 f₀ + (f₁ − f₋₁) t + (2 f₋₁ − 5 f₀ + 4 f₁ − f₂) t² + (3 f₀ − f₋₁ − 3 f₁ + f₂) t³), 0 ≤ t < 1.
 *
 * Never below 0, as no loss is.
 */
export function throughPlaces(losses: readonly number[], parts: number): number[] {
  const at = (k: number): number => losses[Math.min(losses.length - 1, Math.max(0, k))] ?? 0;
  const pieces = losses.slice(1).flatMap((_, k) => {
    const [before, from, to, after] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    return Array.from({ length: parts }, (_part, j) => {
      const t = j / parts;
      const bend = 2 * before - 5 * from + 4 * to - after;
      const twist = 3 * from - before - 3 * to + after;
      return Math.max(0, (2 * from + (to - before) * t + bend * t ** 2 + twist * t ** 3) / 2);
    });
  });
  return [...pieces, at(losses.length - 1)];
}
