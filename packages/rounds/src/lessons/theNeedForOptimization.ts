import type { Lesson } from '@lowest-point/game';
import { oppositeDay } from './judgements.ts';
import { hit13, oneKnob, tugOfWar, whichLoss } from './proposals.ts';
import { darkField, downTheSurface, feelTheSlope } from './walks.ts';

/** The lecture "The need for optimization", slide by slide. */
export const theNeedForOptimization: Lesson = {
  id: 'theNeedForOptimization',
  rounds: [hit13, oneKnob, tugOfWar, whichLoss, feelTheSlope, oppositeDay, darkField, downTheSurface],
};
