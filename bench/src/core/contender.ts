import { currentWeights, prepare, type Problem } from '@lowest-point/core';

/** Someone who can compute loss and gradient of a problem at its network's own weights, again and again. */
export interface Contender {
  readonly name: string;
  /** Before it is timed: to take the stage from another. */
  begin?(): Promise<void>;
  /** Computes both; returns the loss. */
  evaluate(): number;
  /** What the last evaluation found: row by row the weights and then the biases, layer by layer. */
  gradient(): readonly number[];
}

export function core(problem: Problem): Contender {
  const objective = prepare(problem);
  const weights = currentWeights(problem);
  const into = weights.map(() => 0);
  return {
    name: 'core',
    evaluate: () => objective.lossAndGradient(weights, into),
    gradient: () => into,
  };
}
