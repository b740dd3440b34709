/** The time that is left as one reads it: 42,000 ms → "0:42". Whole seconds, rounded up: "0:00" means over. */
export function countdownText(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000 - 1e-6));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
