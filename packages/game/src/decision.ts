import type { DraftEvent } from './event.ts';

/** A name to be kept beside the log; null takes it away, and the pseudonym stands. */
export interface NameChange {
  readonly seat: number;
  readonly name: string | null;
}

/** What a command comes to. Names are stored in the same transaction as the events. */
export interface Decision {
  readonly events: readonly DraftEvent[];
  readonly names?: readonly NameChange[];
}
