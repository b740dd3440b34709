/** How much higher a line goes than its higher end; null where it hardly does: by less than a hundredth of that end. */
export function barrierOf(losses: readonly number[]): number | null {
  const level = Math.max(losses[0] ?? 0, losses.at(-1) ?? 0);
  const barrier = Math.max(...losses) - level;
  return barrier > 0.01 * level ? barrier : null;
}
