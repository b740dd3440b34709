import type { Fate, Run } from './types.ts';

interface Heights {
  readonly start: number;
  readonly lowest: number;
}

/**
 * What became of a run. It *arrived* where less than a hundredth of the way down is left, and went *boom* where it ended no lower than it
 * started. In between it *bounced* if the rate was above half the limit (1 / the largest curvature: there a step jumps over
 * the bottom), else it *crawled*.
 */
export function fateOf(
  { outcome, learningRate }: Pick<Run, 'outcome' | 'learningRate'>,
  rateLimit: number,
  { start, lowest }: Heights,
): Fate {
  if (outcome.type === 'diverged' || outcome.loss >= start) return 'boom';
  if (outcome.loss - lowest <= 0.01 * (start - lowest)) return 'arrive';
  return learningRate > rateLimit / 2 ? 'bounce' : 'crawl';
}
