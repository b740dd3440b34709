import { setTimeout as pause } from 'node:timers/promises';
import type { FaultProxy } from '../line/faultProxy.ts';
import { noFaults, type Faults } from '../line/faults.ts';
import type { Fault } from './fault.ts';

/** Everybody's network is so for a while: students, host and screen. */
function weather(name: string, says: string, seconds: number, faults: Partial<Faults>): Fault {
  return {
    name,
    says,
    async strike({ lines }) {
      for (const line of lines) line.set(faults);
      await pause(1000 * seconds);
      for (const line of lines) line.set(noFaults);
    },
  };
}

/** How often, while it lasts, some lines are torn, and which share of them. */
const resets = { count: 8, everyMs: 700, share: 0.3 } as const;

/** Faults of the network, each with the time that it lasts. */
export function networkFaults(seconds: (usually: number) => number): readonly Fault[] {
  return [
    weather('none', 'nothing happens: what to compare with', seconds(4), {}),
    weather('latency', '400 ms later, each way', seconds(6), { latencyMs: 400 }),
    weather('jitter', '50 to 850 ms later, each way', seconds(6), { latencyMs: 50, jitterMs: 800 }),
    weather('bandwidth', '2 kB/s for each phone, each way', seconds(6), { bytesPerSecond: 2000 }),
    weather('half-open', 'all that is sent vanishes, and no connection breaks', seconds(6), {
      isHalfOpen: true,
    }),
    weather('freeze', 'nothing passes, and then everything', seconds(6), { isFrozen: true }),
    weather('slow reader', 'nobody reads what the server sends', seconds(6), { isSlowReader: true }),
    weather('doubled frames', 'half of the websocket messages arrive twice', seconds(6), {
      doubledShare: 0.5,
    }),
    {
      name: 'reset',
      says: `${resets.count} times three of ten connections are torn (RST)`,
      async strike({ lines, random }) {
        for (let k = 0; k < resets.count; k++) {
          for (const line of lines) if (random() < resets.share) line.reset();
          await pause(seconds(resets.everyMs / 1000) * 1000);
        }
      },
    },
    {
      name: 'everything at once',
      says: 'each line has weather of its own, and another every second',
      async strike({ lines, random }) {
        for (let k = 0; k < Math.ceil(seconds(8)); k++) {
          for (const line of lines) changeWeather(line, random);
          await pause(1000);
        }
        for (const line of lines) line.set(noFaults);
      },
    },
  ];
}

function changeWeather(line: FaultProxy, random: () => number): void {
  if (random() < 0.15) line.reset();
  line.set({
    latencyMs: random() < 0.3 ? 300 * random() : 0,
    jitterMs: random() < 0.3 ? 500 * random() : 0,
    bytesPerSecond: random() < 0.2 ? 3000 : null,
    isFrozen: random() < 0.15,
    isSlowReader: random() < 0.1,
    isHalfOpen: random() < 0.1,
    doubledShare: random() < 0.3 ? 0.5 : 0,
  });
}
