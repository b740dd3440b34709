import { playingSeats, roundStandings, totals, type RoomState, type Standing } from '@lowest-point/game';
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
  const others = standings.filter((row) => row.seat !== seat);
  return resultRow(whole, round, seat, standings, others);
}

/** One seat's round beside the best and the middle of `others`: the whole class, where it is left out. */
export function resultRow(
  whole: RoomState,
  round: number,
  seat: number,
  standings: readonly Standing[],
  others = standings,
): ResultRow {
  const own = standings.find((row) => row.seat === seat);
  const losses = others.flatMap(({ loss }) => (loss === null ? [] : [loss]));
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
