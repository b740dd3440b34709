import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../../viewProps.ts';
import { finding } from '../finding.ts';
import { lowestOfTeam, memberAt, teamOf, turnsOf } from './fold.ts';
import { readRound } from './read.ts';
import { toldWords } from './toldWords.ts';
import type { State } from './types.ts';
import { words } from './words.ts';

export function progress(round: RoundState, seat: number, { language }: Speech): Progress {
  const { state, shown } = readRound(round);
  const { nudges, weight } = memberAt(state, seat);
  const team = teamOf(shown, seat);
  const raised = raisedBy(state, seat);
  const say = words[language];
  const place = `${say.teamName(team)}, ${say.weightName(weight)}`;
  return {
    moves: nudges.length,
    loss: nudges.length === 0 ? null : lowestOfTeam(state, team).loss,
    note: raised >= 2 ? `${place}: ${toldWords[language].noteUp(raised)}` : place,
  };
}

export function insights(
  round: RoundState,
  seats: readonly number[],
  { language }: Speech,
): readonly Insight[] {
  const { state, shown } = readRound(round);
  const say = toldWords[language];
  const made = (seat: number) => memberAt(state, seat).nudges;
  const hasBegun = seats.some((seat) => made(seat).length > 0);
  return [
    ...finding(seats, say.sayUp, say.sayUpMeaning, (seat) => raisedBy(state, seat) >= 2),
    ...finding(
      seats,
      say.sayTiny,
      say.sayTinyMeaning,
      (seat) =>
        isHigh(state, seat) &&
        made(seat).length >= 3 &&
        made(seat).every(({ by }) => Math.abs(by) < shown.longest / 20),
    ),
    ...finding(seats, say.sayStuck, say.sayStuckMeaning, (seat) => isStuck(state, seat)),
    ...finding(seats, say.sayNone, say.sayNoneMeaning, (seat) => hasBegun && made(seat).length === 0),
  ];
}

/** How often a member's nudge left the team higher than it had been before. */
function raisedBy(state: State, seat: number): number {
  const turns = turnsOf(state, teamOf(state.shown, seat));
  return turns.filter(({ seat: by, loss }, k) => {
    const before = k === 0 ? state.shown.start.loss : (turns[k - 1]?.loss ?? null);
    return by === seat && loss !== null && before !== null && loss > before * 1.001;
  }).length;
}

/** Has the team made half of its nudges, and is it still high? */
function isStuck(state: State, seat: number): boolean {
  const made = turnsOf(state, teamOf(state.shown, seat)).length;
  return made >= 3 * state.shown.tunable.length && isHigh(state, seat);
}

/** Is the team still above a tenth of the start's loss? Lower down, short nudges are right. */
function isHigh(state: State, seat: number): boolean {
  return lowestOfTeam(state, teamOf(state.shown, seat)).loss > state.shown.start.loss / 10;
}
