import type { Numbers } from '@lowest-point/plots';
import { wentUp } from './nextRate.ts';
import type { PlayedRun, Shown } from './types.ts';
import type { Words } from './words.ts';

/** What became of the last run, in one sentence; before the first, what one looks at. */
export function verdictOf(run: PlayedRun | undefined, shown: Shown, say: Words, numbers: Numbers): string {
  if (run === undefined)
    return shown.curve !== null ? say.hint : shown.points !== null ? say.hintLine : say.hintDark;
  if (run.outcome.type === 'diverged') return say.diverged(run.losses.length);
  const ends = [numbers.loss(run.losses[0] ?? 0), numbers.loss(run.outcome.loss)] as const;
  return wentUp(run) ? say.wentUp(...ends) : say.came(...ends);
}
