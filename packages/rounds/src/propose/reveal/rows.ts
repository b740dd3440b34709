import type { Ground } from '@lowest-point/game';
import type { LegendEntry } from '@lowest-point/plots';
import { machineName } from '../../machineNames.ts';
import { centreShape, machineShape, parShape } from '../../machineSigns.ts';
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
  /** What stands for it on the drawing. */
  readonly sign?: LegendEntry;
  /** A machine, whose loss is drawn over its tries as well. */
  readonly isInTries?: boolean;
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
  const ownRow: Row = {
    name,
    place: ownWeights ? place(ownWeights, speech.numbers) : '',
    loss,
    isOwn: true,
    sign: { sign: 'mark', kind: 'own', words: name },
  };
  return [ownRow, ...others];
}

/**
 * The best of the class, its middle and its average, par, the optimisers in the room, and the lowest there is. Where 0 can be
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
  const { best, average, machines } = everyone;
  const isReachable = withoutDust(facts.lowest.loss, facts) === 0;
  const par = parName(ground, everyone, speech);
  const rows: (RowText | null)[] = [
    best && {
      name: bestName === null ? words.bestOfClass : words.best(bestName),
      weights: best.weights,
      loss: best.loss,
    },
    {
      name: par,
      weights: facts.par.weights.at(-1),
      loss: Math.min(...facts.par.losses),
      sign: { sign: 'mark', kind: 'open', shape: parShape, words: par },
      isInTries: true,
    },
    middle === null ? null : { name: words.middle, loss: middle },
    // Where only one played, the average is that one.
    average && everyone.players > 1
      ? {
          name: words.average,
          weights: average.weights,
          loss: average.loss,
          sign: { sign: 'mark', kind: 'open', shape: centreShape, words: words.average },
        }
      : null,
    ...machines.map(({ machine, weights, loss }) => {
      const name = machineName(machine, speech.language);
      return {
        name,
        weights,
        loss,
        sign: { sign: 'mark', kind: 'open', shape: machineShape(machine), words: name } as const,
        isInTries: true,
      };
    }),
    isReachable ? null : { name: words.lowestPossible, loss: facts.lowest.loss },
  ];
  return rows
    .filter((row) => row !== null)
    .sort((a, b) => a.loss - b.loss)
    .map(({ name, weights, loss, sign, isInTries = false }) => ({
      name,
      place: weights === undefined || !isReachable ? '' : place(weights, speech.numbers),
      loss: printed(loss, ground, speech),
      isOwn: false,
      isInTries,
      ...(sign === undefined ? {} : { sign }),
    }));
}

interface RowText {
  readonly name: string;
  readonly weights?: readonly number[] | undefined;
  readonly loss: number;
  readonly sign?: LegendEntry;
  readonly isInTries?: boolean;
}

/** What par is called: another name where gradient descent itself has a seat. */
export function parName(
  { facts }: Ground<Config, Facts>,
  { machines }: Public,
  { language }: Speech,
): string {
  const words = revealWords[language];
  return machines.some(({ machine }) => machine === 'gradientDescent')
    ? words.par
    : words.machine(facts.par.losses.length - 1);
}

function printed(loss: number, { facts }: Ground<Config, Facts>, { numbers }: Speech): string {
  return numbers.loss(withoutDust(loss, facts));
}
