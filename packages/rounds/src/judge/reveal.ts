import type { Ground, MachineScore, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, mostShown, rounded, sample } from '../sample.ts';
import { plain } from './drawn.ts';
import { playerAt } from './fold.ts';
import { lossOf } from './judge.ts';
import { classesOf, classOf } from './tally.ts';
import type { Config, Facts, Item, ItemTally, Kind, Mark, Public, Staff, State } from './types.ts';

/** What the printed sheet tells: how the class answered each question. */
export function reveal(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  scores: readonly Score[],
  machines: readonly MachineScore[],
): Reveal<Public, Staff> {
  const marks = measuredScores(scores).map(({ seat, loss }): Mark => {
    const { answered } = playerAt(state, seat);
    return {
      seat,
      loss: plain(loss),
      answers: facts.items.map((_, k) => short(answered[k]?.answer ?? null)),
    };
  });
  return {
    everyone: {
      best: marks[0] ?? null,
      middle: middle(marks) ?? null,
      marks: isDrawn(config.kind) ? sample(marks, mostShown) : [],
      machines: machines.flatMap(({ machine, loss }) =>
        loss === null ? [] : [{ machine, loss: plain(loss) }],
      ),
      players: marks.length,
      items: facts.items.map((item, k) => tallyOf(item, marks, k)),
    },
    staff: { marks: marks.toSorted((a, b) => a.seat - b.seat) },
  };
}

/** A way and a choice are counted; chances and arrows are drawn. */
function isDrawn(kind: Kind): boolean {
  return kind === 'place' || kind === 'arrow';
}

function tallyOf({ truth }: Item, marks: readonly Mark[], k: number): ItemTally {
  const answers = marks.flatMap(({ answers }) => answers[k] ?? []);
  const classes = answers.map((answer) => classOf(truth, answer));
  const sum = answers.reduce((total, answer) => total + lossOf(truth, answer), 0);
  return {
    answered: answers.length,
    counts: Array.from(
      { length: classesOf(truth.kind) },
      (_, one) => classes.filter((each) => each === one).length,
    ),
    loss: answers.length === 0 ? null : (rounded([sum / answers.length])[0] ?? null),
  };
}

/** To hundredths: enough for a drawing. */
function short(answer: number | null): number | null {
  return answer === null ? null : Math.round(answer * 100) / 100 + 0;
}
