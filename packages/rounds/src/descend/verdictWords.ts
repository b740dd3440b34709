import type { Numbers } from '@lowest-point/plots';
import type { Verdict } from './walk.ts';
import type { Words } from './words.ts';

/** What happened with the last step, in a sentence. */
export function sayVerdict(verdict: Verdict, say: Words, numbers: Numbers): string {
  if (verdict.type === 'diverged') return say.diverged;
  if (verdict.type === 'stuck') return say.stuck(numbers.loss(verdict.at));
  if (verdict.type === 'restarted') return say.restarted(numbers.loss(verdict.to));
  const [from, to] = [numbers.loss(verdict.from), numbers.loss(verdict.to)];
  // "Down from 0.099 to 0.099" would be true, and absurd.
  if (from === to) return say.level(to);
  if (verdict.type === 'up') return say[verdict.why === 'withSlope' ? 'upWithSlope' : 'upTooLong'](from, to);
  return say.down(from, to);
}
