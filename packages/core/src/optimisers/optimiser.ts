import type { Objective } from '../objective.ts';

/** A machine that looks for low ground: put down somewhere, it takes one step after another. */
export interface Optimiser {
  readonly name: string;
  /** Puts it down. It asks the objective for what it needs, and remembers what it was told. */
  start(objective: Objective, weights: readonly number[]): NextStep;
}

/** Takes one step and says where that led. It may stay where it is, and it may run off to where nothing is finite. */
export type NextStep = () => readonly number[];
