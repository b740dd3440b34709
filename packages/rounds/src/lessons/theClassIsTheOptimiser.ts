import type { Lesson } from '@lowest-point/game';
import { manyWeights, miniBatch, swarmAll, swarmAlone, swarmNeighbours } from './together.ts';

/** Everyone holds a few points, a probe or one weight; together they are what trains a network. */
export const theClassIsTheOptimiser: Lesson = {
  id: 'theClassIsTheOptimiser',
  rounds: [miniBatch, swarmAlone, swarmNeighbours, swarmAll, manyWeights],
};
