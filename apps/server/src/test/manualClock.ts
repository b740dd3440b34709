import type { Clock } from '../clock.ts';

/** A clock that stands still until it is told otherwise. */
export interface ManualClock extends Clock {
  advance(ms: number): void;
  /** Runs what is due, and lets promises go on, until nothing happens any more. */
  settle(): Promise<void>;
}

/** So many rounds of promises are enough for anything here to come to rest. */
const rounds = 12;

export function createManualClock(startAt: number): ManualClock {
  let now = startAt;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let queue: (() => void)[] = [];

  function runDue(): void {
    const due = timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    timers = timers.filter((timer) => !due.includes(timer));
    const ready = queue;
    queue = [];
    for (const run of ready) run();
    for (const { run } of due) run();
  }

  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    soon: (run) => void queue.push(run),
    advance(ms) {
      now += ms;
    },
    async settle() {
      for (let k = 0; k < rounds; k++) {
        runDue();
        for (let i = 0; i < rounds; i++) await Promise.resolve();
      }
    },
  };
}
