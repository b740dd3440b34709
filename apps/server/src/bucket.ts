import type { Clock } from './clock.ts';

/** An allowance that fills up again: so much at once, and then so much per ms. */
export interface Bucket {
  /** Takes so much, or nothing and says no. */
  take(amount: number): boolean;
  /** Takes so much, into debt if need be, and tells what is left. */
  draw(amount: number): number;
}

export function createBucket(clock: Clock, most: number, perMs: number): Bucket {
  let left = most;
  let filledAt = clock.now();

  function fill(): void {
    const now = clock.now();
    left = Math.min(most, left + Math.max(0, now - filledAt) * perMs);
    filledAt = now;
  }

  return {
    take(amount) {
      fill();
      if (left < amount) return false;
      left -= amount;
      return true;
    },
    draw(amount) {
      fill();
      left -= amount;
      return left;
    },
  };
}
