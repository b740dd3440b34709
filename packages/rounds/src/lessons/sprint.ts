import type { Lesson } from '@lowest-point/game';
import { hit13 } from './proposals.ts';
import { darkField, feelTheSlope } from './walks.ts';

/** A quarter of an hour: weights decide, the slope tells the way, and nobody sees the ground. */
export const sprint: Lesson = { id: 'sprint', rounds: [hit13, feelTheSlope, darkField] };
