import type { Surroundings } from '../../../client/src/room/surroundings.ts';

/** A browser's time, with which its page can fall asleep: then no timer of it runs, until it wakes up. */
export interface SleepableTime extends Surroundings {
  /** Runs something that came from outside; while the page sleeps, when it wakes up. */
  whenAwake(run: () => void): void;
  sleep(): void;
  /** As long as it slept, and so much longer by this page's clock. */
  wake(longerMs: number): void;
}

export function createSleepableTime(random: () => number): SleepableTime {
  let aheadMs = 0;
  let isAsleep = false;
  let missed: (() => void)[] = [];

  function whenAwake(run: () => void): void {
    if (isAsleep) missed.push(run);
    else run();
  }

  return {
    now: () => Date.now() + aheadMs,
    random,
    after(ms, run) {
      let isCalledOff = false;
      const timer = setTimeout(() => whenAwake(() => !isCalledOff && run()), ms);
      return () => {
        isCalledOff = true;
        clearTimeout(timer);
      };
    },
    whenAwake,
    sleep() {
      isAsleep = true;
    },
    wake(longerMs) {
      aheadMs += longerMs;
      isAsleep = false;
      const runs = missed;
      missed = [];
      for (const run of runs) run();
    },
  };
}
