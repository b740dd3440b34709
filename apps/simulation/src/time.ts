/** Simulated time: nothing happens but what is due, one thing after the other, and none of it takes any time. */
export interface Time {
  /** ms since 1970. */
  now(): number;
  /** Runs once, so many ms from now. What comes back calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Resolves so many ms from now. */
  pause(ms: number): Promise<void>;
  /**
   * Does everything that is due in the next so many ms. After each thing all promises go on as far as they can; then
   * `each` looks at what has come of it.
   */
  pass(ms: number, each: () => void): Promise<void>;
}

interface Due {
  readonly at: number;
  run: (() => void) | null;
}

export function createTime(startAt: number): Time {
  let now = startAt;
  /** The next one is the last of the list; of two at the same time the one that was asked for first comes first. */
  const queue: Due[] = [];

  function after(ms: number, run: () => void): () => void {
    const due: Due = { at: now + Math.max(0, ms), run };
    let low = 0;
    let high = queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((queue[middle]?.at ?? 0) > due.at) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, due);
    return () => {
      due.run = null;
    };
  }

  return {
    now: () => now,
    after,
    pause: (ms) => new Promise((resolve) => void after(ms, resolve)),
    async pass(ms, each) {
      const until = now + ms;
      await settled();
      for (;;) {
        const next = queue.at(-1);
        if (next === undefined || next.at > until) break;
        queue.pop();
        if (next.run === null) continue;
        now = next.at;
        next.run();
        await settled();
        each();
      }
      now = until;
    },
  };
}

/** Every promise that can go on has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
