import type { Clock } from '../clock.ts';
import { createBucket } from '../bucket.ts';

/**
 * Guessing codes and passwords is slow, and entering is not: only failures count. A school is one address, so nothing is kept by
 * address: a connection has a few tries, and when there are many failures everywhere, each is told late.
 */
export interface Knocking {
  /** May this connection try? */
  mayTry(): boolean;
  /** Resolves when the failure may be told. */
  failed(): Promise<void>;
}

const tries = { most: 6, everyMs: 5000 } as const;
const everywhere = { most: 60, everyMs: 100 } as const;
const lateMs = 1000;

export function createKnocking(clock: Clock): () => Knocking {
  const all = createBucket(clock, everywhere.most, 1 / everywhere.everyMs);
  return () => {
    const own = createBucket(clock, tries.most, 1 / tries.everyMs);
    return {
      mayTry: () => own.draw(0) >= 1,
      failed() {
        own.draw(1);
        if (all.take(1)) return Promise.resolve();
        return new Promise((resolve) => void clock.after(lateMs, resolve));
      },
    };
  };
}
