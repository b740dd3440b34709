/** What a connection needs from the world besides a socket; tests play it. */
export interface Surroundings {
  /** ms since 1970. */
  now(): number;
  /** Runs once, later. Returns what calls it off. */
  after(ms: number, run: () => void): () => void;
  /** From 0 to 1. */
  random(): number;
}

export const browser: Surroundings = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
