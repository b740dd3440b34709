import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../../viewProps.ts';
import { finding } from '../finding.ts';
import { arrowOf } from './line.ts';
import { playerAt, readRound } from './read.ts';
import { toldWords } from './toldWords.ts';
import type { State } from './types.ts';

export function progress(round: RoundState, seat: number, { language }: Speech): Progress {
  const { state } = readRound(round);
  const { arrows, told } = playerAt(state, seat);
  const bluffs = arrows.filter(({ isBluff }) => isBluff).length;
  return {
    moves: arrows.length,
    loss: told === null ? null : (state.path.at(-1)?.loss ?? null),
    note: bluffs === 0 ? null : toldWords[language].noteBluff(bluffs),
  };
}

export function insights(
  round: RoundState,
  seats: readonly number[],
  { language }: Speech,
): readonly Insight[] {
  const { state } = readRound(round);
  const say = toldWords[language];
  const has = (seat: number) => playerAt(state, seat).arrows.length > 0;
  const hasBegun = seats.some(has);
  return [
    ...finding(seats, say.sayUphill, say.sayUphillMeaning, (seat) => uphillBluffs(state, seat) > 0),
    ...finding(
      seats,
      say.sayBluff,
      say.sayBluffMeaning,
      (seat) => playerAt(state, seat).arrows.filter(({ isBluff }) => isBluff).length >= 2,
    ),
    ...finding(seats, say.sayNone, say.sayNoneMeaning, (seat) => hasBegun && !has(seat)),
  ];
}

/** Bluffs that led uphill for the points that the player held then, at the place where the class stood. */
function uphillBluffs(state: State, seat: number): number {
  return playerAt(state, seat).arrows.filter(({ by, isBluff, step, hand }) => {
    const there = state.path[step] ?? state.shown.start;
    const own = arrowOf(hand.data, there.weights);
    return isBluff && own.reduce((sum, part, i) => sum + part * (by[i] ?? 0), 0) < 0;
  }).length;
}
