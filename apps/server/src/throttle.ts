import type { Clock } from './clock.ts';

/** Something that is done when asked for, but not more often than every so many ms. */
export interface Throttled {
  ask(): void;
  stop(): void;
}

/** The first time at once (after what has arrived already), then so many ms after the last. */
export function throttled(clock: Clock, everyMs: number, run: () => void): Throttled {
  let callOff: (() => void) | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    ask() {
      if (callOff !== null) return;
      const waitMs = Math.min(everyMs, Math.max(0, lastAt + everyMs - clock.now()));
      callOff = clock.after(waitMs, () => {
        callOff = null;
        lastAt = clock.now();
        run();
      });
    },
    stop() {
      callOff?.();
      callOff = null;
    },
  };
}
