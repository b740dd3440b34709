import type { Lesson } from '@lowest-point/game';
import { lessons } from '@lowest-point/rounds/lessons';

/** The first round of the built-in lesson, but with so many proposals that a load never uses them up. */
export function longLesson(): Lesson {
  const [first] = lessons[0]?.rounds ?? [];
  if (first === undefined) throw new Error('the built-in lesson has no round');
  // Par is computed for as many steps as there are proposals; what one types into a lesson, the load only needs many of.
  const moves = 2000;
  return {
    id: 'long',
    rounds: [{ ...first, moves, seconds: null, config: { ...(first.config as object), proposals: moves } }],
  };
}
