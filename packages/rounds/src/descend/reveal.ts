import type { Ground, MachineScore, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, rounded, sample } from '../sample.ts';
import { startOf } from './fold.ts';
import { groundOf } from './ground.ts';
import { nearestHollow } from './hollowNames.ts';
import { isOnSheet } from './isOnSheet.ts';
import type { Centre, Config, Facts, Public, Staff, State, Trail, Walker } from './types.ts';
import { legsOf, restartsOf } from './walk.ts';

/** How many places of a class's walks are drawn on a phone, and how many walks at most: 9 kB of them. */
const mostPlaces = 240;
const mostTrails = 36;

/** What the printed sheet tells: the walks, and what became of them together. */
export function reveal(
  state: State,
  ground: Ground<Config, Facts>,
  scores: readonly Score[],
  machines: readonly MachineScore[],
): Reveal<Public, Staff> {
  const { facts, config } = ground;
  const ranked = measuredScores(scores).flatMap(({ seat, loss }) => {
    const walker = state.walkers[seat];
    return walker ? [trailOf(state, seat, walker, loss)] : [];
  });
  const walked = machines.flatMap(({ machine, seat, loss }) => {
    const walker = state.walkers[seat];
    if (!walker || loss === null) return [];
    return [{ machine, ...coarse(trailOf(state, seat, walker, loss), decimalsFor(facts)) }];
  });
  const most = Math.min(mostTrails, Math.floor(mostPlaces / (config.steps + 1)));
  const playing = scores.flatMap(({ seat }) => state.walkers[seat] ?? []);
  const everyone: Public = {
    best: ranked[0] ?? null,
    middle: middle(ranked) ?? null,
    trails: sample(ranked, most).map((trail) => coarse(trail, decimalsFor(facts))),
    players: ranked.length,
    wentUp: ranked.filter((trail) => hasGoneUp(trail, facts)).length,
    diverged: playing.filter(({ steps }) => steps.some(({ outcome }) => outcome.type === 'diverged')).length,
    endings: countEndings(ranked, facts),
    stayed: ranked.filter(hasStayed).length,
    restarted: ranked.filter(({ restarts }) => restarts !== undefined).length,
    ...(walked.length === 0 ? {} : { machines: walked.sort((a, b) => a.loss - b.loss) }),
    ...(facts.bounds.length === 2 ? { centre: centreOf(ranked, ground) } : {}),
  };
  return { everyone, staff: { trails: ranked } };
}

function trailOf(state: State, seat: number, walker: Walker, loss: number): Trail {
  const start = startOf(state, walker);
  const restarts = restartsOf(walker.steps);
  return {
    seat,
    loss,
    places: [rounded(start.place), ...walker.steps.map((step) => rounded(step.to))],
    losses: [
      start.here?.loss ?? null,
      ...walker.steps.map(({ outcome }) =>
        outcome.type === 'measured' ? Number(outcome.loss.toPrecision(6)) : null,
      ),
    ],
    ...(restarts.length === 0 ? {} : { restarts }),
  };
}

/** Where the average student ended: mean weights, and how high the ground is there. */
function centreOf(trails: readonly Trail[], { config, facts }: Ground<Config, Facts>): Centre | null {
  const ends = trails.map(({ places }) => places.at(-1) ?? []);
  if (ends.length < 2) return null;
  const weights = rounded(
    facts.bounds.map((_, i) => ends.reduce((sum, place) => sum + (place[i] ?? 0), 0) / ends.length),
  );
  const loss = groundOf(config, facts).loss(weights);
  return isOnSheet(facts.bounds, weights) && Number.isFinite(loss)
    ? { weights, loss: fourDigits(loss) }
    : null;
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
function hasGoneUp({ losses, restarts = [] }: Trail, { here, hollows }: Facts): boolean {
  const level = (here.loss - (hollows[0]?.loss ?? 0)) / 1000;
  return legsOf(losses, restarts).some((leg) => {
    const known = leg.filter((loss) => loss !== null);
    return known.some((loss, k) => k > 0 && loss > (known[k - 1] ?? loss) + level);
  });
}

/** The first step led nowhere. */
function hasStayed({ places: [start = [], first = []] }: Trail): boolean {
  return start.every((weight, i) => weight === first[i]);
}

function countEndings(trails: readonly Trail[], { hollows }: Facts): number[] {
  const nearest = trails.map(({ places }) => nearestHollow(hollows, places.at(-1) ?? []));
  return hollows.map((_, rank) => nearest.filter((each) => each === rank).length);
}
