import type { ClassRow } from '../controls/classRow.ts';
import { machineName } from '../machineNames.ts';
import type { PhoneRevealProps } from '../viewProps.ts';
import { parName } from './revealRows.ts';
import type { Config, Facts, Public } from './types.ts';
import { storyWords } from './storyWords.ts';

type Told = Pick<PhoneRevealProps, 'own' | 'players' | 'bestName' | 'middle' | 'speech'>;

/** You first; then the best, par, the lowest optimiser, the middle of the class and what is possible, lowest loss first. */
export function phoneRows(told: Told, config: Config, facts: Facts, everyone: Public): ClassRow[] {
  const { bestName, middle, speech } = told;
  const tell = storyWords[speech.language];
  const machine = everyone.machines?.[0];
  const others = [
    {
      name: bestName === null ? tell.bestOfClass : tell.bestIs(bestName),
      loss: everyone.best?.loss ?? null,
    },
    { name: parName(config, everyone, speech), loss: Math.min(...facts.par.losses) },
    { name: machineName(machine?.machine ?? '', speech.language), loss: machine?.loss ?? null },
    { name: tell.middle, loss: middle },
    { name: tell.lowestPossible, loss: facts.hollows[0]?.loss ?? null },
  ];
  return [
    ownRow(told),
    ...others
      .flatMap(({ name, loss }) => (loss === null ? [] : [{ name, loss }]))
      .sort((a, b) => a.loss - b.loss)
      .map(({ name, loss }) => ({ name, value: speech.numbers.loss(loss), isOwn: false })),
  ];
}

function ownRow({ own, players, speech }: Told): ClassRow {
  const tell = storyWords[speech.language];
  const isRanked = own?.outcome === 'measured' && own.place !== null;
  const value =
    own?.loss == null
      ? own?.outcome === 'diverged'
        ? tell.divergedOnly
        : tell.noMove
      : speech.numbers.loss(own.loss);
  return { name: isRanked ? tell.youPlace(own.place, players) : tell.youAlone, value, isOwn: true };
}
