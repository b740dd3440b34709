import type { LegendEntry } from '@lowest-point/plots';
import type { Speech } from '../viewProps.ts';
import { centreShape } from '../machineSigns.ts';
import { storyWords } from './storyWords.ts';
import type { Config, Facts, Public } from './types.ts';

export interface RevealRow {
  readonly name: string;
  readonly loss: number;
  readonly sign?: LegendEntry;
}

/** What par is called: it depends on what it tuned, and on whether another gradient descent was seated. */
export function parName(config: Config, everyone: Public, { language }: Speech): string {
  const tell = storyWords[language];
  switch (config.par ?? 'rate') {
    case 'push':
      return tell.byPush;
    case 'length':
      return tell.byLength;
    case 'rate':
      return everyone.machines?.some(({ machine }) => machine === 'gradientDescent')
        ? tell.bestRate
        : tell.descent;
  }
}

/** The gap: the class's best, middle and average, par, and the lowest there is; lowest loss first. */
export function revealRows(
  config: Config,
  facts: Facts,
  everyone: Public,
  bestName: string | null,
  speech: Speech,
): RevealRow[] {
  const tell = storyWords[speech.language];
  const best = bestName === null ? tell.bestOfClass : tell.bestIs(bestName);
  const par = parName(config, everyone, speech);
  const rows: readonly (Omit<RevealRow, 'loss'> & { readonly loss: number | undefined })[] = [
    { name: best, loss: everyone.best?.loss, sign: { words: best, sign: 'trail', kind: 'best' } },
    { name: par, loss: Math.min(...facts.par.losses), sign: { words: par, sign: 'trail', kind: 'machine' } },
    {
      name: tell.middle,
      loss: everyone.middle?.loss,
      sign: { words: tell.middle, sign: 'trail', kind: 'middle' },
    },
    {
      name: tell.centre,
      loss: everyone.centre?.loss,
      sign: { words: tell.centre, sign: 'mark', kind: 'open', shape: centreShape },
    },
    { name: tell.lowestPossible, loss: facts.hollows[0]?.loss },
  ];
  return rows
    .flatMap(({ loss, ...row }) => (loss === undefined ? [] : [{ ...row, loss }]))
    .sort((a, b) => a.loss - b.loss);
}
