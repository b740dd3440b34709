import { currentWeights, prepare, type Problem } from '@lowest-point/core';
import { collector } from '../collector.ts';

/**
 * Whole bytes that one loss and gradient leave on the heap, at the least of several tries. The number returned is itself a heap
 * number of up to 16 bytes, where the call is not compiled into its caller.
 */
export function bytesPerCall(problem: Problem): number {
  const collect = collector();
  const objective = prepare(problem);
  const weights = currentWeights(problem);
  const into = weights.map(() => 0);
  /** Bytes that so many calls leave. To look at the heap leaves some as well. */
  const left = (calls: number): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    // (Adding the results up would make a heap number of each sum.)
    for (let k = 0; k < calls; k++) objective.lossAndGradient(weights, into);
    return process.memoryUsage().heapUsed - before;
  };
  const calls = 50_000;
  const tries = Array.from({ length: 9 }, () => (left(calls) - left(0)) / calls).filter(
    (bytes) => bytes >= 0,
  );
  return Math.round(Math.min(...tries));
}
