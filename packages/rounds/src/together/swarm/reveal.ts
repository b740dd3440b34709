import type { Ground, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, sample } from '../../sample.ts';
import { measuredOf } from './fold.ts';
import { rivalsOf } from './rivals.ts';
import { spreadOf } from './spreadOf.ts';
import type { Config, Facts, Public, Search, Staff, State } from './types.ts';

const mostSearches = 24;

/** What the printed sheet tells: everybody's probes, the machines on the same budget, and how the swarm drew together. */
export function reveal(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  scores: readonly Score[],
): Reveal<Public, Staff> {
  const searches = measuredScores(scores).map(({ seat, loss }): Search => {
    const probes = measuredOf(state, seat);
    return {
      seat,
      places: probes.map(({ at }) => at.map((value) => Number(value.toFixed(2)) + 0)),
      losses: probes.map((probe) => Number(probe.loss.toPrecision(4))),
      loss: Number(loss.toPrecision(4)),
    };
  });
  const evaluations = searches.reduce((sum, { losses }) => sum + losses.length, 0);
  const everyone: Public = {
    play: 'swarm',
    best: searches[0] ?? null,
    middle: middle(searches) ?? null,
    searches: sample(searches, mostSearches),
    players: searches.length,
    evaluations,
    mean: searches.length === 0 ? null : searches.reduce((sum, { loss }) => sum + loss, 0) / searches.length,
    rivals: rivalsOf(config, facts, evaluations),
    ...overMoves(searches, facts, config.probes),
    endings: endingsOf(searches, facts),
  };
  return { everyone, staff: { searches } };
}

/** For each move: how far apart the class probed, and how low the best and the middle had come. */
function overMoves(searches: readonly Search[], facts: Facts, probes: number) {
  const moves = Array.from({ length: probes }, (_, k) => k);
  const lowestSoFar = moves.map((k) =>
    searches
      .flatMap(({ losses }) => (losses.length === 0 ? [] : [Math.min(...losses.slice(0, k + 1))]))
      .sort((a, b) => a - b),
  );
  const told = searches.length === 0 ? [] : moves;
  return {
    spread: told.map((k) =>
      spreadOf(
        searches.flatMap(({ places }) => {
          const place = places[k];
          return place === undefined ? [] : [place];
        }),
        facts,
      ),
    ),
    bestSoFar: told.map((k) => lowestSoFar[k]?.[0] ?? facts.camp.loss),
    middleSoFar: told.map((k) => middle(lowestSoFar[k] ?? []) ?? facts.camp.loss),
  };
}

function endingsOf(searches: readonly Search[], { hollows }: Facts): number[] {
  const ends = searches.map(({ places, losses }) => {
    const place = places[losses.indexOf(Math.min(...losses))] ?? [];
    const away = hollows.map(({ weights }) => Math.hypot(...weights.map((w, i) => w - (place[i] ?? 0))));
    return away.indexOf(Math.min(...away));
  });
  return hollows.map((_, rank) => ends.filter((end) => end === rank).length);
}
