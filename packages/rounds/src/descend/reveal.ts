import type { Ground, Reveal, Score } from '@lowest-point/game';
import { nearestHollow } from './hollowNames.ts';
import { measuredScores, middle, rounded, sample } from '../sample.ts';
import type { Config, Facts, Public, Staff, State, Trail, Walker } from './types.ts';

/** How many of a class's walks are drawn on a phone: 9 kB of them, at most. */
const mostTrails = 36;

/** What the printed sheet tells: the walks, and what became of them together. */
export function reveal(
  state: State,
  { facts }: Ground<Config, Facts>,
  scores: readonly Score[],
): Reveal<Public, Staff> {
  const ranked = measuredScores(scores).flatMap(({ seat, loss }) => {
    const walker = state.walkers[seat];
    return walker ? [trailOf(seat, walker, loss, facts)] : [];
  });
  const playing = scores.flatMap(({ seat }) => state.walkers[seat] ?? []);
  const everyone: Public = {
    best: ranked[0] ?? null,
    middle: middle(ranked) ?? null,
    trails: sample(ranked, mostTrails).map((trail) => coarse(trail, decimalsFor(facts))),
    players: ranked.length,
    wentUp: ranked.filter((trail) => hasGoneUp(trail, facts)).length,
    diverged: playing.filter(({ steps }) => steps.some(({ outcome }) => outcome.type === 'diverged')).length,
    endings: countEndings(ranked, facts),
  };
  return { everyone, staff: { trails: ranked } };
}

function trailOf(seat: number, walker: Walker, loss: number, facts: Facts): Trail {
  return {
    seat,
    loss,
    places: [rounded(facts.start), ...walker.steps.map((step) => rounded(step.to))],
    losses: [
      facts.here.loss,
      ...walker.steps.map(({ outcome }) =>
        outcome.type === 'measured' ? Number(outcome.loss.toPrecision(6)) : null,
      ),
    ],
  };
}

/** A drawing needs no more digits than this. */
function coarse(trail: Trail, decimals: number): Trail {
  return {
    ...trail,
    loss: fourDigits(trail.loss),
    places: trail.places.map((place) => place.map((weight) => Number(weight.toFixed(decimals)) + 0)),
    losses: trail.losses.map((loss) => (loss === null ? null : fourDigits(loss))),
  };
}

/** So that a place is told to at least a five-hundredth of the sheet's width. */
function decimalsFor({ bounds }: Facts): number {
  const width = Math.min(...bounds.map(({ min, max }) => max - min));
  return Math.max(0, Math.ceil(Math.log10(500 / width)));
}

function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}

/** Up by more than a thousandth of the whole way down: at the bottom, hardly anybody stays quite level. */
function hasGoneUp({ losses }: Trail, { here, hollows }: Facts): boolean {
  const level = (here.loss - (hollows[0]?.loss ?? 0)) / 1000;
  const known = losses.filter((loss) => loss !== null);
  return known.some((loss, k) => k > 0 && loss > (known[k - 1] ?? loss) + level);
}

function countEndings(trails: readonly Trail[], { hollows }: Facts): number[] {
  const nearest = trails.map(({ places }) => nearestHollow(hollows, places.at(-1) ?? []));
  return hollows.map((_, rank) => nearest.filter((each) => each === rank).length);
}
