import type { Phase } from '@lowest-point/game';

/** How much is left of an open or paused round in ms; null where no clock runs. */
export function remainingMs(phase: Phase, now: number): number | null {
  if (phase.name === 'paused') return phase.remainingMs;
  return phase.name === 'open' && phase.closesAt !== null ? Math.max(0, phase.closesAt - now) : null;
}
