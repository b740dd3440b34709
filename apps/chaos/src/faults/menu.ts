import type { Fault } from './fault.ts';
import { hostileFault } from './hostile.ts';
import { networkFaults } from './network.ts';
import { peopleFaults } from './people.ts';
import { processFaults } from './process.ts';

/** Everything that can go wrong here. `shortened`: by what part of its usual time each fault lasts (1: as it is). */
export function menu(shortened = 1): readonly Fault[] {
  const seconds = (usually: number) => usually * shortened;
  return [
    ...networkFaults(seconds),
    ...processFaults(seconds),
    ...peopleFaults(seconds),
    hostileFault(Math.round(100_000 * shortened)),
  ];
}
