import { playingSeats, roundStandings, totals, type RoomState } from '@lowest-point/game';
import type { AloneGame } from './aloneGame.ts';
import type { AloneResult, ResultRow } from './keptGame.ts';
import type { RecordedClass } from './recordedClass.ts';

/** How a game that is finished came out, `now`. Where the host hid places, the result has none in all. */
export function resultOf(
  { whole, seat }: Pick<AloneGame, 'whole' | 'seat'>,
  recorded: RecordedClass,
  now: number,
): AloneResult {
  const own = totals(whole).find((total) => total.seat === seat);
  return {
    name: whole.seats[seat]?.pseudonym ?? '',
    lesson: whole.lesson.id,
    classAt: recorded.startedAt,
    finishedAt: now,
    points: own?.points ?? 0,
    place: whole.settings.showsRanks ? (own?.place ?? null) : null,
    players: playingSeats(whole).length,
    rounds: whole.scored.map((round) => rowOf(whole, round, seat)),
  };
}

function rowOf(whole: RoomState, round: number, seat: number): ResultRow {
  const standings = roundStandings(whole, round);
  const own = standings.find((row) => row.seat === seat);
  const losses = standings.flatMap((row) => (row.seat === seat || row.loss === null ? [] : [row.loss]));
  return {
    id: whole.lesson.rounds[round]?.id ?? '',
    outcome: own?.outcome ?? 'none',
    loss: own?.loss ?? null,
    place: own?.place ?? 0,
    players: standings.length,
    points: own?.points ?? 0,
    best: losses[0] ?? null,
    middle: losses[Math.floor((losses.length - 1) / 2)] ?? null,
    machines: (whole.rounds[round]?.machines ?? [])
      .filter((machine) => machine.outcome !== 'none')
      .map(({ machine, outcome, loss }) => ({ machine, outcome, loss })),
  };
}
