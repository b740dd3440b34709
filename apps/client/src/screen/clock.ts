import type { Phase } from '@lowest-point/game';

/** How much is left of an open or paused round in ms; null where no clock runs. */
export function remainingMs(phase: Phase, now: number): number | null {
  if (phase.name === 'paused') return phase.remainingMs;
  return phase.name === 'open' && phase.closesAt !== null ? Math.max(0, phase.closesAt - now) : null;
}

/** Whole seconds, rounded up, so that 0:00 is only shown when time is up: 83 400 ms → "1:24". */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const rest = String(seconds % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}
