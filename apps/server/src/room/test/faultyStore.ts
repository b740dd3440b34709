import type { Random } from '@lowest-point/game';
import type { Appended, EventStore } from '../../store/eventStore.ts';

/** A store whose disk is full at times, and whose line breaks at times: before it wrote, or after. */
export interface FaultyStore extends EventStore {
  faults: 'none' | 'often';
}

export function faultyStore(store: EventStore, random: Random): FaultyStore {
  async function faulty(write: () => Promise<Appended>): Promise<Appended> {
    const chance = random();
    if (wrapped.faults === 'none' || chance > 0.14) {
      const outcome = await write();
      for (let k = Math.floor(random() * 8); k > 0; k--) await Promise.resolve();
      return outcome;
    }
    if (chance < 0.08) return 'full';
    if (chance < 0.11) throw new Error('the line broke before anything was written');
    await write();
    throw new Error('the line broke after everything was written');
  }

  const wrapped: FaultyStore = {
    ...store,
    faults: 'often',
    append: (...args) => faulty(() => store.append(...args)),
    addSession: (...args) => faulty(() => store.addSession(...args)),
  };
  return wrapped;
}
