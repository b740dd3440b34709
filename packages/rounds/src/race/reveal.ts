import type { Ground, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, mostShown, sample } from '../sample.ts';
import { fateOf } from './fate.ts';
import { racerAt } from './fold.ts';
import type { Config, Facts, Fate, Lane, Mark, Public, Staff, State } from './types.ts';

/** How many places of a classmate's run are drawn. */
const mostPlaces = 26;

/** What the printed sheet tells: the class's rates, and what became of them. */
export function reveal(
  state: State,
  { facts }: Ground<Config, Facts>,
  scores: readonly Score[],
): Reveal<Public, Staff> {
  const lanes = measuredScores(scores).flatMap(({ seat, moves }): Lane[] => {
    const played = racerAt(state, seat).runs.find(({ move }) => move === moves);
    if (played === undefined) return [];
    const { move: _, ...run } = played;
    return [{ seat, ...run }];
  });
  const racers = scores
    .map(({ seat }) => ({ seat, ...racerAt(state, seat) }))
    .sort((a, b) => a.seat - b.seat);
  const runs = racers.flatMap(({ seat, runs: own }) => own.map((run) => ({ seat, ...run })));
  const heights = { start: facts.start.loss, lowest: facts.lowest.loss };
  const count = (standardised: boolean): Record<Fate, number> => {
    const limit = standardised ? (facts.standard?.rateLimit ?? facts.rateLimit) : facts.rateLimit;
    const fates = { crawl: 0, arrive: 0, bounce: 0, boom: 0 };
    for (const run of runs) if (run.isStandardised === standardised) fates[fateOf(run, limit, heights)]++;
    return fates;
  };
  return {
    everyone: {
      best: lanes[0] ?? null,
      middle: middle(lanes) ?? null,
      lanes: state.shown.curve === null ? null : fateLanes(runs, facts),
      marks: sample(lanes, mostShown).map(markOf),
      players: lanes.length,
      fates: count(false),
      standardFates: count(true),
      standardised: racers.filter(({ isStandardised }) => isStandardised).length,
    },
    staff: {
      runs: runs.map(({ seat, learningRate, momentum, isStandardised, losses, outcome }) => ({
        seat,
        learningRate,
        momentum,
        isStandardised,
        losses,
        loss: outcome.type === 'measured' ? outcome.loss : null,
      })),
      trails:
        facts.frame === null ? [] : sample(lanes, mostShown).map(({ places }) => sample(places, mostPlaces)),
    },
  };
}

/** Of the runs that met each fate, the one with the middle rate. */
function fateLanes(runs: readonly (Lane & { readonly move: number })[], facts: Facts): Public['lanes'] {
  const heights = { start: facts.start.loss, lowest: facts.lowest.loss };
  const laneFor = (fate: Fate): Lane | null => {
    const met = runs
      .filter((run) => fateOf(run, facts.rateLimit, heights) === fate)
      .sort((a, b) => a.learningRate - b.learningRate);
    const typical = middle(met);
    if (typical === undefined) return null;
    const { move: _, ...lane } = typical;
    return lane;
  };
  return {
    crawl: laneFor('crawl'),
    arrive: laneFor('arrive'),
    bounce: laneFor('bounce'),
    boom: laneFor('boom'),
  };
}

function markOf({ seat, learningRate, momentum, isStandardised, outcome }: Lane): Mark {
  return {
    seat,
    learningRate,
    momentum,
    isStandardised,
    loss: outcome.type === 'measured' ? Number(outcome.loss.toPrecision(4)) : 0,
  };
}
