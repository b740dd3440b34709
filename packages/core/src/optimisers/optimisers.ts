import { adam, rmsProp } from './adaptive.ts';
import { gradientDescent, momentum, nesterov } from './gradientDescent.ts';
import { nelderMead } from './nelderMead.ts';
import { newton } from './newton.ts';
import { randomSearch } from './randomSearch.ts';

/** Every machine, by its name: each makes an `Optimiser` from its settings. */
export const optimisers = {
  gradientDescent,
  momentum,
  nesterov,
  rmsProp,
  adam,
  newton,
  nelderMead,
  randomSearch,
} as const;

export type OptimiserName = keyof typeof optimisers;
