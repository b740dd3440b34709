import type { Lesson } from '@lowest-point/game';
import { steepOrHigh } from './judgements.ts';
import { learningRateDuel, momentum, ravine } from './races.ts';

/** What a learning rate does, what the units of the data do to it, and what momentum adds. */
export const howBigAStep: Lesson = {
  id: 'howBigAStep',
  rounds: [steepOrHigh, learningRateDuel, ravine, momentum],
};
