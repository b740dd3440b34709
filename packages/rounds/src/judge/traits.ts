import type { Answered } from './types.ts';
import { isFurtherB } from './place/judge.ts';
import { rightChoice } from './rest/judge.ts';
import { classOf } from './tally.ts';

/** What a player's answers show, as counts; the host knows how each answer was. */
export interface Traits {
  readonly answered: number;
  /** Answers with a loss of more than an eighth. */
  readonly wrong: number;
  /** Steps up the slope, and of these where it is negative, and positive. */
  readonly uphill: number;
  readonly uphillMinus: number;
  readonly uphillPlus: number;
  /** Took the higher place for the steeper one, though the slopes were told. */
  readonly higher: number;
  /** Took +3 for steeper than −8. */
  readonly signed: number;
  /** Gave a side with nothing but heights to go by. */
  readonly sureFromHeights: boolean;
  /** Arrows at the lowest point instead of down the slope, and arrows uphill. */
  readonly crow: number;
  readonly upward: number;
  /** Took a saddle, a plateau or a false bottom for the lowest point; and the lowest point for something else. */
  readonly done: number;
  readonly doubted: number;
}

export function traitsOf(answered: readonly Answered[]): Traits {
  const counts = answered.map(signsOf);
  const count = (of: (signs: Signs) => boolean): number => counts.filter(of).length;
  return {
    answered: answered.length,
    wrong: answered.filter(({ outcome }) => (outcome?.loss ?? 0) > 1 / 8).length,
    uphill: count(({ uphill }) => uphill !== null),
    uphillMinus: count(({ uphill }) => uphill === 'minus'),
    uphillPlus: count(({ uphill }) => uphill === 'plus'),
    higher: count(({ higher }) => higher),
    signed: count(({ signed }) => signed),
    sureFromHeights: counts.some(({ sureFromHeights }) => sureFromHeights),
    crow: count(({ crow }) => crow),
    upward: count(({ upward }) => upward),
    done: count(({ done }) => done),
    doubted: count(({ doubted }) => doubted),
  };
}

interface Signs {
  readonly uphill: 'plus' | 'minus' | null;
  readonly higher: boolean;
  readonly signed: boolean;
  readonly sureFromHeights: boolean;
  readonly crow: boolean;
  readonly upward: boolean;
  readonly done: boolean;
  readonly doubted: boolean;
}

const nothing: Signs = {
  uphill: null,
  higher: false,
  signed: false,
  sureFromHeights: false,
  crow: false,
  upward: false,
  done: false,
  doubted: false,
};

function signsOf({ face, answer, outcome }: Answered): Signs {
  if (answer === null || outcome === null) return nothing;
  const { truth } = outcome;
  const into = classOf(truth, answer);
  switch (truth.kind) {
    case 'way':
      if (into === 0 || face.kind !== 'way') return nothing;
      return { ...nothing, uphill: face.slope > 0 ? 'plus' : 'minus' };
    case 'place': {
      if (face.kind !== 'place') return nothing;
      const [steeper, gentler] = isFurtherB(truth) ? [truth.b, truth.a] : [truth.a, truth.b];
      const isWrong = into === 2;
      return {
        ...nothing,
        higher: isWrong && face.a.slope !== null && face.a.loss !== null && gentler.loss > steeper.loss,
        signed: isWrong && face.a.loss === null && gentler.slope > steeper.slope,
        sureFromHeights: face.a.slope === null && Math.abs(answer - 0.5) >= 0.4,
      };
    }
    case 'arrow':
      return { ...nothing, crow: into === 1, upward: into === 2 };
    case 'rest':
      return {
        ...nothing,
        done: into === 0 && rightChoice(truth.what) === 'flat',
        doubted: into === 1 && truth.what === 'lowest',
      };
  }
}
