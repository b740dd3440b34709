import type { Disk } from './disk.ts';
import type { Air } from './network.ts';
import type { Machine } from './process.ts';
import type { Chance } from './chance.ts';
import type { Student } from './student.ts';
import type { Teacher } from './teacher.ts';
import type { Time } from './time.ts';

/** Everything that can go wrong. */
export interface Targets {
  readonly time: Time;
  readonly chance: Chance;
  readonly machine: Machine;
  readonly disk: Disk;
  readonly airs: readonly Air[];
  readonly students: readonly Student[];
  readonly teachers: readonly Teacher[];
}

/** One thing goes wrong. Times are in ms. */
type Fault = (targets: Targets) => void;

const someAir = ({ chance, airs }: Targets): Air => chance.pick(airs);
const everyAir = (targets: Targets, harm: (air: Air) => void): void => targets.airs.forEach(harm);

export const faults = {
  lineCut: (targets) => someAir(targets).cut(),
  everyLineCut: (targets) => everyAir(targets, (air) => air.cut()),
  lineHalfOpen: (targets) => someAir(targets).blackHole(),
  everyLineHalfOpen: (targets) => everyAir(targets, (air) => air.blackHole()),
  lineFrozen: (targets) => someAir(targets).freeze(targets.chance.between(100, 30_000)),
  everyLineFrozen(targets) {
    const ms = targets.chance.between(100, 15_000);
    everyAir(targets, (air) => air.freeze(ms));
  },
  lineSlow(targets) {
    const air = someAir(targets);
    air.slowMs = targets.chance.between(200, 3000);
    targets.time.after(targets.chance.between(1000, 20_000), () => (air.slowMs = 0));
  },
  messagesDoubled(targets) {
    someAir(targets).doubled += 3;
  },
  phoneAsleep: ({ chance, students }) => chance.pick(students).page().sleep(chance.between(1000, 120_000)),
  pageReloaded: ({ chance, students }) => chance.pick(students).reload(),
  secondTab: ({ chance, students }) => chance.pick(students).openSecondTab(),
  hostReloaded: ({ chance, teachers }) => chance.pick(teachers).reload(),
  powerCut({ machine, time, chance }) {
    machine.crash();
    time.after(chance.between(10, 20_000), () => machine.boot());
  },
  /** Twice in a row, the second time while everybody comes back. */
  powerCutInTheStorm({ machine, time, chance }) {
    machine.crash();
    time.after(chance.between(10, 500), () => machine.boot());
    time.after(chance.between(500, 3000), () => machine.crash());
    time.after(chance.between(3000, 6000), () => machine.boot());
  },
  restart({ machine, time, chance }) {
    machine.shutDown();
    time.after(chance.between(500, 5000), () => {
      // It did not come to an end by itself in that time.
      if (machine.rooms() !== null) machine.crash();
      machine.boot();
    });
  },
  serverFrozen: ({ machine, chance }) => machine.freeze(chance.between(100, 40_000)),
  clockJumps: ({ machine, chance }) => machine.jump(chance.between(-3_600_000, 3_600_000)),
  diskFull({ disk, time, chance }) {
    disk.isFull = true;
    time.after(chance.between(100, 15_000), () => (disk.isFull = false));
  },
  diskFails({ disk, time, chance }) {
    disk.fails = true;
    time.after(chance.between(100, 5000), () => (disk.fails = false));
  },
  diskSlow({ disk, time, chance }) {
    disk.delayMs = chance.between(50, 3000);
    time.after(chance.between(100, 10_000), () => (disk.delayMs = 0));
  },
} satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

/** Everything works again. */
export function heal({ machine, disk, airs }: Targets): void {
  disk.isFull = false;
  disk.fails = false;
  disk.delayMs = 0;
  for (const air of airs) {
    air.slowMs = 0;
    air.doubled = 0;
  }
  machine.boot();
}
