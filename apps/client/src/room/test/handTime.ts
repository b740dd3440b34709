import type { Surroundings } from '../surroundings.ts';

/** Time that a test moves by hand. */
export interface HandTime extends Surroundings {
  /** Runs what falls due, in order, letting promises settle in between. */
  advance(ms: number): Promise<void>;
}

export function handTime(random: () => number = () => 0.5): HandTime {
  let now = 1_000_000;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    random,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        await settled();
        const next = timers.toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > until) break;
        timers = timers.filter((other) => other !== next);
        now = next.at;
        next.run();
      }
      now = until;
      await settled();
    },
  };
}

/** Lets everything that waits only for promises go on. */
async function settled(): Promise<void> {
  for (let k = 0; k < 300; k++) await Promise.resolve();
}
