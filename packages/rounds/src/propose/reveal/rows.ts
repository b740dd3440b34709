import type { Ground } from '@lowest-point/game';
import type { PhoneRevealProps, Speech } from '../../viewProps.ts';
import { place } from '../formulas.ts';
import { revealWords } from '../revealWords.ts';
import { withoutDust } from '../story.ts';
import type { Config, Facts, Public } from '../types.ts';

/** One line of "you and the class". */
export interface Row {
  readonly name: string;
  /** Which weights; empty where they say nothing. */
  readonly place: string;
  readonly loss: string;
  readonly isOwn: boolean;
}

/** You first; then the best, the machine, the middle and what is possible, lowest loss first. */
export function phoneRows(
  { own, players, bestName, middle }: Pick<PhoneRevealProps, 'own' | 'players' | 'bestName' | 'middle'>,
  ownWeights: readonly number[] | null,
  ground: Ground<Config, Facts>,
  everyone: Public,
  speech: Speech,
): Row[] {
  const words = revealWords[speech.language];
  const others = classRows(everyone, ground, bestName, middle, speech);
  // How one did comes a moment after the sheet.
  if (own === null) return others;
  const name =
    own.place === null || own.outcome !== 'measured'
      ? words.you
      : words.youAt(speech.numbers.short(own.place), speech.numbers.short(players));
  const loss =
    own.loss !== null
      ? printed(own.loss, ground, speech)
      : own.outcome === 'diverged'
        ? words.diverged
        : words.noMove;
  const ownRow: Row = { name, place: ownWeights ? place(ownWeights, speech.numbers) : '', loss, isOwn: true };
  return [ownRow, ...others];
}

/**
 * The best of the class, the machine with as many moves, the middle of the class, and the lowest there is. Where 0 can be
 * reached there are many ways to do it: each row tells its weights.
 */
export function classRows(
  everyone: Public,
  ground: Ground<Config, Facts>,
  bestName: string | null,
  middle: number | null,
  speech: Speech,
): Row[] {
  const words = revealWords[speech.language];
  const { facts } = ground;
  const steps = facts.par.losses.length - 1;
  const isReachable = withoutDust(facts.lowest.loss, facts) === 0;
  const rows: {
    readonly name: string;
    readonly weights: readonly number[] | undefined;
    readonly loss: number;
  }[] = [
    { name: words.machine(steps), weights: facts.par.weights.at(-1), loss: Math.min(...facts.par.losses) },
  ];
  const { best } = everyone;
  if (best)
    rows.unshift({
      name: bestName === null ? words.bestOfClass : words.best(bestName),
      weights: best.weights,
      loss: best.loss,
    });
  if (middle !== null) rows.push({ name: words.middle, weights: undefined, loss: middle });
  if (!isReachable)
    rows.push({ name: words.lowestPossible, weights: facts.lowest.weights, loss: facts.lowest.loss });
  return rows
    .sort((a, b) => a.loss - b.loss)
    .map(({ name, weights, loss }) => ({
      name,
      place: weights === undefined || !isReachable ? '' : place(weights, speech.numbers),
      loss: printed(loss, ground, speech),
      isOwn: false,
    }));
}

function printed(loss: number, { facts }: Ground<Config, Facts>, { numbers }: Speech): string {
  return numbers.loss(withoutDust(loss, facts));
}
