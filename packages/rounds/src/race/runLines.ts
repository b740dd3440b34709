import type { PlayedRun } from './types.ts';
import type { Words } from './words.ts';

type Kind = 'own' | 'class';

/** Runs as lines of loss over steps: the last is one's own, those before it are thin. */
export function runLines(runs: readonly PlayedRun[], say: Words) {
  return runs.map(
    ({ losses, outcome, move }, k): { name: string; kind: Kind; losses: (number | null)[] } => ({
      name: say.runName(move),
      kind: k === runs.length - 1 ? 'own' : 'class',
      losses: [...losses, ...(outcome.type === 'diverged' ? [null] : [])],
    }),
  );
}
