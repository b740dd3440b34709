/** Time, handed in: tests bring a clock of their own. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Runs once, so many ms from now. What comes back calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Runs once everything that has already arrived was looked at. */
  soon(run: () => void): void;
}

/** Beyond this a Node timer fires at once; who waits longer is called early and looks at the clock again. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, longestTimerMs));
    return () => {
      clearTimeout(timer);
    };
  },
  soon: setImmediate,
};
