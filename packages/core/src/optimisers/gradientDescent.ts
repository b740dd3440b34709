import { wantPositive, wantShare } from '../argumentError.ts';
import { takeStep } from '../takeStep.ts';
import type { Optimiser } from './optimiser.ts';

/** w ← w − learningRate · g(w). One gradient a step. */
export function gradientDescent({ learningRate }: { readonly learningRate: number }): Optimiser {
  wantPositive('learningRate', learningRate);
  return {
    name: 'gradientDescent',
    start(objective, weights) {
      let here: readonly number[] = weights;
      return () => (here = takeStep(here, objective.gradient(here), learningRate));
    },
  };
}

interface MomentumSettings {
  readonly learningRate: number;
  /** Which share of its speed it keeps: from 0 (plain gradient descent) to below 1. */
  readonly momentum: number;
}

/**
 * A heavy ball: v ← momentum · v + g(w), w ← w − learningRate · v. One gradient a step.
 * Source: Polyak 1964; in this form Goh, "Why momentum really works", Distill 2017.
 */
export function momentum(settings: MomentumSettings): Optimiser {
  return { name: 'momentum', start: ball(settings, 0) };
}

/**
 * The same ball, which feels the slope where its speed will have carried it: g(w − learningRate · momentum · v).
 * Source: Nesterov 1983; in this form Sutskever and others, ICML 2013.
 */
export function nesterov(settings: MomentumSettings): Optimiser {
  return { name: 'nesterov', start: ball(settings, settings.momentum) };
}

function ball({ learningRate, momentum: kept }: MomentumSettings, ahead: number): Optimiser['start'] {
  wantPositive('learningRate', learningRate);
  wantShare('momentum', kept);
  return (objective, weights) => {
    let here: readonly number[] = weights;
    let speed = weights.map(() => 0);
    return () => {
      const gradient = objective.gradient(takeStep(here, speed, learningRate * ahead));
      speed = speed.map((v, i) => kept * v + gradient[i]!);
      return (here = takeStep(here, speed, learningRate));
    };
  };
}
