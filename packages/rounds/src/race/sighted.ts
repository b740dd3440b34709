import type { Speech } from '../viewProps.ts';
import type { PlayedRun, Shown } from './types.ts';
import type { Words } from './words.ts';

/** What a phone's picture is drawn from. */
export interface Sighted {
  readonly shown: Shown;
  readonly runs: readonly PlayedRun[];
  /** The rate that is being chosen; null: none. */
  readonly rate: number | null;
  readonly speech: Speech;
  readonly say: Words;
}
