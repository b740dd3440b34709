import { prepare } from '@lowest-point/core';
import type { Ground, MachineScore, Reveal, Score } from '@lowest-point/game';
import { measuredScores, middle, mostShown, rounded, sample } from '../sample.ts';
import { lossOf } from './series.ts';
import { verdictsOf } from './judges.ts';
import type { Config, Facts, MachineMark, Mark, Proposal, Public, Staff, State } from './types.ts';

/** What the printed sheet tells: the class's best proposals, and what they come to together. */
export function reveal(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  scores: readonly Score[],
  machines: readonly MachineScore[],
): Reveal<Public, Staff> {
  const marks = measuredScores(scores).flatMap((score) => {
    const weights = state.players[score.seat]?.proposals[score.moves - 1]?.weights;
    return weights === undefined ? [] : [{ seat: score.seat, weights: rounded(weights), loss: score.loss }];
  });
  const players = scores
    .map(({ seat }) => ({ seat, proposals: state.players[seat]?.proposals ?? [] }))
    .filter(({ proposals }) => proposals.length > 0)
    .sort((a, b) => a.seat - b.seat);
  const close = facts.lowest.loss + 1e-6 * facts.start.loss;
  const everyone: Public = {
    best: marks[0] ?? null,
    middle: middle(marks) ?? null,
    marks: sample(marks, mostShown),
    players: marks.length,
    exact: marks.filter(({ loss }) => loss <= close).length,
    average: averageOf(marks, config),
    blind: blindOf(players, config.sight.ownPointFor, config.data.length),
    machines: machineMarks(state, machines, facts.start.loss),
    ...(config.losses === undefined ? {} : { verdicts: verdictsOf(players, config.losses) }),
  };
  return { everyone, staff: { players } };
}

function machineMarks(state: State, machines: readonly MachineScore[], start: number): MachineMark[] {
  return machines
    .flatMap(({ seat, machine, loss, moves }) => {
      const proposals = state.players[seat]?.proposals ?? [];
      const weights = proposals[moves - 1]?.weights;
      if (loss === null || weights === undefined) return [];
      const losses = [start, ...proposals.map(({ outcome }) => lossOf(outcome))].map(
        (value) => value && Number(value.toPrecision(4)),
      );
      return [{ seat, machine, weights: rounded(weights), loss, losses }];
    })
    .sort((a, b) => a.loss - b.loss);
}

function averageOf(marks: readonly Mark[], config: Config): Public['average'] {
  if (marks.length === 0) return null;
  const sums = config.tunable.map((_, i) => marks.reduce((sum, mark) => sum + (mark.weights[i] ?? 0), 0));
  const weights = rounded(sums.map((sum) => sum / marks.length));
  const loss = prepare(config).loss(weights);
  return Number.isFinite(loss) ? { weights, loss } : null;
}

/** What their last blind proposal came to: on their own point, and on all of them. */
function blindOf(players: Staff['players'], ownPointFor: number, points: number): Public['blind'] {
  if (ownPointFor === 0) return null;
  const ends = players.flatMap(({ seat, proposals }) => {
    const last = proposals.slice(0, ownPointFor).at(-1);
    return last ? ownResult(last, seat, points) : [];
  });
  const ownError = middle(ends.map((end) => end.ownError).sort((a, b) => a - b));
  const loss = middle(ends.map((end) => end.loss).sort((a, b) => a - b));
  return ownError === undefined || loss === undefined ? null : { ownError, loss };
}

function ownResult({ outcome }: Proposal, seat: number, points: number) {
  if (outcome.type === 'diverged' || outcome.loss === null) return [];
  return [{ ownError: Math.abs(outcome.errors[seat % points] ?? 0), loss: outcome.loss }];
}
