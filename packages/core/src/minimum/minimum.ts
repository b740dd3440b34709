import type { GroundKind } from './groundKind.ts';

/** Where a search for the lowest point ended. */
export interface Minimum {
  readonly weights: readonly number[];
  readonly loss: number;
  /** `bottomless`: the loss falls for ever, so there is no lowest point (`loss` is −Infinity, `weights` the network's own). */
  readonly kind: GroundKind | 'bottomless';
  /** How many directions are flat there: 0 for a single lowest point, 1 where a whole line is as low. */
  readonly flatDirections: number;
  /** Did the search come to rest, or was it ended? */
  readonly hasConverged: boolean;
}
