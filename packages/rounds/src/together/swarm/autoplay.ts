import type { Random } from '@lowest-point/game';
import type { Temperament } from '../../temperament.ts';
import { measuredOf } from './fold.ts';
import type { Move, State } from './types.ts';

interface Found {
  readonly at: readonly number[];
  readonly loss: number;
}

/**
 * A simulated student. `descent` explores, then exploits: it looks into each quarter of the sheet, then feels the slope
 * at the lowest place with two probes close by, and steps downhill.
 */
export function swarmMove(state: State, seat: number, temperament: Temperament, random: Random): Move {
  const { bounds } = state.shown;
  switch (temperament) {
    case 'random':
      return probe(
        state,
        bounds.map(({ min, max }) => min + (max - min) * random()),
      );
    case 'wild':
      return probe(
        state,
        bounds.map(({ min, max }) => (random() < 0.5 ? min : max)),
      );
    case 'descent': {
      const own = measuredOf(state, seat);
      return own.length < quarters
        ? lookRound(state, own.length + seat, random)
        : closeBy(state, own, random);
    }
  }
}

const quarters = 4;

/** Somewhere near the middle of a quarter. */
function lookRound(state: State, turn: number, random: Random): Move {
  return probe(
    state,
    state.shown.bounds.map(({ min, max }, i) => {
      const half = i === 0 ? turn % 2 : (turn >> 1) % 2;
      return min + (max - min) * (half / 2 + 0.17 + 0.16 * random());
    }),
  );
}

/** Two probes beside the lowest of the quarters, a step from there, and then half a step from the lowest of all. */
function closeBy(state: State, own: readonly Found[], random: Random): Move {
  const { bounds, camp } = state.shown;
  const base = lowestOf([camp, ...own.slice(0, quarters)].map(asFound));
  const beside = own.slice(quarters, quarters + bounds.length);
  const widths = bounds.map(({ min, max }) => max - min);
  if (beside.length < bounds.length) {
    return probe(
      state,
      base.at.map((value, i) => value + (i === beside.length ? (widths[i] ?? 0) / 40 : 0)),
    );
  }
  const gradient = beside.map(({ at, loss }, i) => {
    const h = (at[i] ?? 0) - (base.at[i] ?? 0);
    return h === 0 ? 0 : (loss - base.loss) / h;
  });
  const steepness = Math.hypot(...gradient);
  const steps = own.length - quarters - bounds.length;
  const from = steps === 0 ? base : lowestOf(own);
  // On a bowl whose bottom is 0 the bottom lies 2 · loss / slope away; never further than a sixth of the sheet.
  const length =
    Math.min(...widths.map((width) => width / 6), (2 * from.loss) / (steepness || 1)) / 2 ** steps;
  const turn = steps === 0 ? 0 : (random() - 0.5) * 0.8;
  const [gx = 1, gy = 0] =
    steepness === 0 ? [random() - 0.5, random() - 0.5] : gradient.map((g) => g / steepness);
  const way = [-gx * Math.cos(turn) + gy * Math.sin(turn), -gx * Math.sin(turn) - gy * Math.cos(turn)];
  return probe(
    state,
    from.at.map((value, i) => value + length * (way[i] ?? 0)),
  );
}

function asFound(place: Found | { readonly weights: readonly number[]; readonly loss: number }): Found {
  return 'at' in place ? place : { at: place.weights, loss: place.loss };
}

function lowestOf(found: readonly Found[]): Found {
  return found.reduce((lowest, next) => (next.loss < lowest.loss ? next : lowest));
}

/** To two decimals, on the sheet. */
function probe({ shown: { bounds } }: State, at: readonly number[]): Move {
  return {
    play: 'swarm',
    at: at.map((value, i) => {
      const { min = value, max = value } = bounds[i] ?? {};
      return Math.min(max, Math.max(min, Math.round(value * 100) / 100)) + 0;
    }),
  };
}
