import { defineFold, type FoldRegistry } from '@lowest-point/game';
import { descendFold } from './descend/fold.ts';
import { judgeFold } from './judge/fold.ts';
import { proposeFold } from './propose/fold.ts';
import { raceFold } from './race/fold.ts';
import { togetherFold } from './together/fold.ts';

/** How every kind of round follows from its events: what phones and screens load instead of the rules. */
export const folds: FoldRegistry = {
  propose: defineFold(proposeFold),
  descend: defineFold(descendFold),
  race: defineFold(raceFold),
  judge: defineFold(judgeFold),
  together: defineFold(togetherFold),
};
