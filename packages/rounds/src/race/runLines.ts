import type { Numbers } from '@lowest-point/plots';
import { rateText } from './rateText.ts';
import type { PlayedRun } from './types.ts';
import type { Words } from './words.ts';

type Kind = 'own' | 'middle';

/** Runs as lines of loss over steps: named by what was chosen; the last stands out. */
export function runLines(runs: readonly PlayedRun[], hasMomentum: boolean, say: Words, numbers: Numbers) {
  return runs.map(
    (
      { losses, outcome, learningRate, momentum },
      k,
    ): { name: string; kind: Kind; losses: (number | null)[] } => ({
      name: say.runName(rateText(learningRate, numbers), hasMomentum ? numbers.short(momentum) : null),
      kind: k === runs.length - 1 ? 'own' : 'middle',
      losses: [...losses, ...(outcome.type === 'diverged' ? [null] : [])],
    }),
  );
}
