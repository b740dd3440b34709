import { landscape, lineBetween, prepare } from '@lowest-point/core';
import type { Ground, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, rounded, sample } from '../../sample.ts';
import { lowestOfTeam, teamOf, turnsOf } from './fold.ts';
import type { Config, Facts, Public, Staff, State, TeamEnd } from './types.ts';

const mostTeams = 8;
/** All nudges of a whole team, and the start. */
const mostPlaces = 61;
/** On the line between two teams. */
const linePlaces = 41;

/** How the teams did, also on the points that were held out, and what lies between two of them. */
export function reveal(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  scores: readonly Score[],
): Reveal<Public, Staff> {
  const held = prepare({ ...config, data: config.holdOut });
  const ground = prepare(config);
  const ranked = measuredScores(scores);
  const numbers = [...new Set(ranked.map(({ seat }) => teamOf(state.shown, seat)))];
  const teams = numbers.map((team): TeamEnd => {
    const { loss, turn } = lowestOfTeam(state, team);
    const weights = turnsOf(state, team)[turn - 1]?.weights ?? facts.start.weights;
    return {
      team,
      members: ranked
        .filter(({ seat }) => teamOf(state.shown, seat) === team)
        .map(({ seat }) => ({ seat }))
        .sort((a, b) => a.seat - b.seat),
      weights: rounded(weights),
      loss: Number(loss.toPrecision(5)),
      holdOut: finiteOr(held.loss(weights)),
      turns: turnsOf(state, team).length,
    };
  });
  const best = teams[0] ?? null;
  const other = teams[1] ?? null;
  const parEnd = facts.par.weights[facts.par.losses.indexOf(Math.min(...facts.par.losses))] ?? [];
  const told = sample(teams, mostTeams);
  const everyone: Public = {
    play: 'team',
    best,
    middle: middle(teams) ?? null,
    teams: told,
    teamCount: teams.length,
    players: ranked.length,
    bestHeldOut: told.toSorted((a, b) => a.holdOut - b.holdOut)[0]?.team ?? null,
    parHoldOut: finiteOr(held.loss(parEnd)),
    between: best && {
      from: best.team,
      to: other && other.team,
      losses: [...landscape(ground, lineBetween(best.weights, other?.weights ?? parEnd), linePlaces)].map(
        finiteOr,
      ),
    },
    bestSoFar: best === null ? [] : lowestSoFar(state, best.team, facts.start.loss),
    middleSoFar: best === null ? [] : lowestSoFar(state, middle(teams)?.team ?? best.team, facts.start.loss),
  };
  return { everyone, staff: { teams } };
}

/** The lowest loss up to each nudge, the start first. */
function lowestSoFar(state: State, team: number, start: number): number[] {
  let lowest = start;
  const losses = turnsOf(state, team).map(({ loss }) => (lowest = Math.min(lowest, loss ?? lowest)));
  return sample([start, ...losses], mostPlaces).map((loss) => Number(loss.toPrecision(4)));
}

/** Higher than anything that is drawn, where it is too large to compute. */
function finiteOr(loss: number): number {
  return Number.isFinite(loss) ? Number(loss.toPrecision(5)) : 1e12;
}
