import type { Random } from '@lowest-point/game';
import type { Proposed } from '../src/propose/test/classroom.ts';
import { drawNormal } from '../src/temperament.ts';
import { lessonRound } from '../src/test/lessonRound.ts';
import { seeded } from '../src/test/seeded.ts';
import { number, players, word } from './wanted.ts';

/** Seconds after the opening, before which all have proposed. */
export const latest = 86;

interface Habit {
  /** From where to where each weight can be turned, and to how many digits. */
  readonly ranges: readonly { readonly min: number; readonly max: number; readonly digits: number }[];
  /** What all propose who propose the same. */
  readonly same: readonly number[];
  /** What somebody in this seat proposes at try `k`. */
  readonly next: (seat: number, k: number, random: Random) => number[];
}

const habits: Readonly<Record<string, Habit>> = {
  hit13: {
    ranges: [
      { min: 0, max: 4, digits: 1 },
      { min: -9, max: 7, digits: 1 },
    ],
    same: [3, -2],
    next: aimAt13,
  },
  oneKnob: {
    ranges: [{ min: 0, max: 4, digits: 1 }],
    same: [2.8],
    next: (_, k, random) =>
      k > 0 && random() < 0.4 ? [2.8] : [2.8 + ([0.5, 0.2][k] ?? 0.1) * drawNormal(random)],
  },
  tugOfWar: {
    ranges: [
      { min: -1, max: 5, digits: 1 },
      { min: -5, max: 3, digits: 1 },
    ],
    same: [3, -2],
    next: pullOwnWay,
  },
  whichLoss: {
    ranges: [
      { min: -1, max: 1, digits: 2 },
      { min: -6, max: 13, digits: 1 },
    ],
    same: [0.4, 3.9],
    next: layLine,
  },
};

/** 5 w₁ + w₂ = 13, missed by less and less, or not at all. */
function aimAt13(_: number, k: number, random: Random): number[] {
  const isExact = k > 0 && random() < 0.2;
  const w2 = Math.round((random() * 7 - 4) * (isExact ? 1 : 10)) / (isExact ? 1 : 10);
  const miss = isExact ? 0 : ([3, 1.6, 0.8][k] ?? 0.5) * drawNormal(random);
  return [(13 - w2 - miss) / 5, w2];
}

/** First to the line of one's own point, then nearer to what serves all three. */
function pullOwnWay(seat: number, k: number, random: Random): number[] {
  const [a1 = 5, a2 = 1, target = 13] = [[5, 1, 13], [3, 3, 3], [5, -3, 20]][seat % 3] ?? []; // prettier-ignore
  if (k < 2) {
    const w1 = 2.2 + 0.55 * drawNormal(random);
    return [w1, (target - a1 * w1 - 0.7 * drawNormal(random)) / a2];
  }
  const spread = [0.35, 0.18][k - 2] ?? 0.15;
  return [2.9 + spread * drawNormal(random), -1.85 + 1.6 * spread * drawNormal(random)];
}

/** First anything through the middle of all points, then along the ten, then up to the eleventh. */
function layLine(_: number, k: number, random: Random): number[] {
  const [slope = 0, turn = 0] = [[0, 0.35], [0.4, 0.2], [0.36, 0.05], [0.35, 0.03], [0.44, 0.07]][k] ?? [0.48, 0.05]; // prettier-ignore
  const [lift = 0, shift = 0] = [[0, 0.3], [0, 0.3], [-0.38, 0.12], [-0.38, 0.12]][k] ?? [0, 0.15]; // prettier-ignore
  const own = slope + turn * drawNormal(random);
  const isCentred = k < 2 && random() < 0.4;
  return [own, 7.5 - 9 * own + (isCentred ? 0 : lift + shift * drawNormal(random))];
}

/** ?behaviour=some|same|wild|none: some leave tries unused, all propose the same, only extremes, or nothing. */
export function proposalsOf(round: string): Proposed[] {
  const behaviour = word('behaviour');
  const habit = habits[round];
  if (habit === undefined) throw new Error(`nobody knows how to play "${round}"`);
  const { ranges, same, next } = habit;
  const { moves } = lessonRound(round);
  const random = seeded(number('seed', 7));

  function weightsFor(seat: number, k: number): readonly number[] {
    if (behaviour === 'same') return same;
    if (behaviour === 'wild') return ranges.map(({ min, max }) => (random() < 0.5 ? min : max));
    return next(seat, k, random).map((weight, i) => {
      const { min, max, digits } = ranges[i] ?? { min: 0, max: 0, digits: 0 };
      return Number(Math.min(max, Math.max(min, weight)).toFixed(digits));
    });
  }

  const all: Proposed[] = [];
  for (let seat = 0; behaviour !== 'none' && seat < players; seat++) {
    const share = behaviour === 'some' ? Math.min(1, 0.4 + random()) : 1;
    let at = 4 + 9 * random();
    for (let k = 0; k < Math.floor(moves * share); k++) {
      all.push({ seat, weights: weightsFor(seat, k), at });
      at += 10 + 12 * random();
    }
  }
  return all.filter((proposed) => proposed.at < latest);
}
