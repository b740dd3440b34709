import type { Lesson } from '@lowest-point/game';
import { areYouDone, compassAndCrow } from './judgements.ts';
import { plateau, saddleStart, twoValleys } from './walks.ts';

/** Where the slope alone leads astray: false bottoms, a level start that is no bottom, ground that is nearly level. */
export const roughGround: Lesson = {
  id: 'roughGround',
  rounds: [compassAndCrow, twoValleys, saddleStart, plateau, areYouDone],
};
