import type { Appended, EventStore } from '../../server/src/store/eventStore.ts';
import { memoryStore } from '../../server/src/store/memoryStore.ts';
import type { Chance } from './chance.ts';
import type { Time } from './time.ts';
import type { Truth } from './truth.ts';

/** A process for as long as it lives. What a dead one had asked for is never answered. */
export interface Life {
  isAlive: boolean;
}

/** The disk under the server: slow, full and torn at times. It outlives every process. */
export interface Disk {
  /** It has next to no room left: most of what is to be written does not fit. */
  isFull: boolean;
  /** Writing fails, before or after everything was written: nobody can tell. */
  fails: boolean;
  /** How long writing takes at most, in ms. */
  usualMs: number;
  /** It is slow by so much, in ms. */
  delayMs: number;
  /** It says that something is written before it is: no honest disk does. To see that the laws notice. */
  lies: boolean;
  /** The store as one process has it. */
  storeOf(life: Life): EventStore;
  /** The process is gone: of what it was writing, each thing is there whole or not at all, as the store's own log sees to. */
  tear(): void;
}

/** It may have died while we waited. */
const lives = (life: Life): boolean => life.isAlive;

export function createDisk(time: Time, chance: Chance, truthOf: (room: string) => Truth): Disk {
  const store = memoryStore();
  const underWay = new Set<() => Promise<Appended>>();

  function never(): Promise<never> {
    return new Promise(() => null);
  }

  async function write(life: Life, act: () => Promise<Appended>): Promise<Appended> {
    if (!lives(life)) return never();
    underWay.add(act);
    if (disk.lies) {
      void time.pause(30).then(() => (underWay.delete(act) ? act() : null));
      return 'committed';
    }
    await time.pause(chance.between(0.2, disk.usualMs) + disk.delayMs);
    // Torn meanwhile: it was decided then what there is of it.
    if (!underWay.delete(act)) return never();
    if (disk.isFull && chance.is(0.6)) return 'full';
    const breaksBefore = disk.fails && chance.is(0.3);
    if (breaksBefore) throw new Error('the disk failed before anything was written');
    const outcome = await act();
    if (disk.fails && chance.is(0.3)) throw new Error('the disk failed after everything was written');
    await time.pause(chance.between(0.1, 2));
    return lives(life) ? outcome : never();
  }

  const disk: Disk = {
    isFull: false,
    fails: false,
    usualMs: 4,
    delayMs: 0,
    lies: false,
    tear() {
      for (const act of underWay) if (!disk.lies && chance.is(0.5)) void act();
      underWay.clear();
    },
    storeOf: (life) => ({
      ...store,
      createRoom: (row, events) =>
        write(life, async () => {
          const outcome = await store.createRoom(row, events);
          if (outcome === 'committed') truthOf(row.id).recorded(events, [], []);
          return outcome;
        }),
      append: (room, expectedSeq, events, aside) =>
        write(life, async () => {
          const outcome = await store.append(room, expectedSeq, events, aside);
          if (outcome === 'committed') truthOf(room).recorded(events, aside.names, aside.sessions);
          return outcome;
        }),
      addSession: (room, session) => write(life, () => store.addSession(room, session)),
      async load(room) {
        await time.pause(chance.between(1, 20));
        return lives(life) ? store.load(room) : never();
      },
    }),
  };
  return disk;
}
