import { defineFold, type FoldRegistry } from '@lowest-point/game';
import { descendFold } from './descend/fold.ts';
import { proposeFold } from './propose/fold.ts';

/** How every kind of round follows from its events: what phones and screens load instead of the rules. */
export const folds: FoldRegistry = { propose: defineFold(proposeFold), descend: defineFold(descendFold) };
