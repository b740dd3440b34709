import type { Lesson } from '@lowest-point/game';
import { howBigAStep } from './lessons/howBigAStep.ts';
import { roughGround } from './lessons/roughGround.ts';
import { sprint } from './lessons/sprint.ts';
import { theClassIsTheOptimiser } from './lessons/theClassIsTheOptimiser.ts';
import { theNeedForOptimization } from './lessons/theNeedForOptimization.ts';

/** The built-in lessons. They hold what a dark round must hide: only the server may import this door. */
export const lessons: readonly Lesson[] = [
  theNeedForOptimization,
  howBigAStep,
  roughGround,
  theClassIsTheOptimiser,
  sprint,
];
