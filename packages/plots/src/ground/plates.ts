/** The squeegee moves in strips: a plate that is printed to `progress` shows whole strips only. */
export function strips(progress: number, count = 14): number {
  if (progress >= 1) return 1;
  return Math.floor(Math.max(0, progress) * count) / count;
}

/** How far each of `count` plates is printed, when they are printed one after the other: 0 … count in all. */
export function plateProgress(total: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.min(1, Math.max(0, total - i)));
}
