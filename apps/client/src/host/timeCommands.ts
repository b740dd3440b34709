import type { HostCommand, Phase } from '@lowest-point/game';

const moreTimeMs = 30_000;

/** What a host can do to the clock now; null: not now. Each names what it changes, so that two taps are not more than one. */
export interface TimeCommands {
  readonly pause: HostCommand | null;
  /** 30 s more; where no clock runs, the last 30 s. */
  readonly moreTime: HostCommand | null;
  readonly noTimer: HostCommand | null;
}

export function timeCommands(phase: Phase): TimeCommands {
  if (phase.name !== 'open') return { pause: null, moreTime: null, noTimer: null };
  const { round, closesAt: from } = phase;
  return {
    pause: { type: 'pauseRound', round },
    moreTime: { type: 'moveDeadline', round, from, byMs: moreTimeMs },
    noTimer: from === null ? null : { type: 'moveDeadline', round, from, byMs: null },
  };
}
