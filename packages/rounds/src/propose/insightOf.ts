import type { Insight } from '../viewProps.ts';
import type { Observation } from './hostWords.ts';

/** An observation about these seats; nothing where there are none. */
export function insightOf({ one, many, meaning }: Observation, seats: readonly number[]): Insight[] {
  return seats.length === 0
    ? []
    : [{ count: seats.length, what: seats.length === 1 ? one : many, meaning, seats }];
}
