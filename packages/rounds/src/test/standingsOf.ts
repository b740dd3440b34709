import { roundStandings, totals, type RoomState } from '@lowest-point/game';

/** What a lesson ended with: each round's standings, and the totals. Beside every golden recording stands its own. */
export function standingsOf(state: RoomState): unknown {
  return {
    lesson: state.lesson.id,
    rounds: state.lesson.rounds.map(({ id }, index) => ({ id, standings: roundStandings(state, index) })),
    totals: totals(state),
  };
}
