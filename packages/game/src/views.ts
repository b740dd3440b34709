import { playingSeats } from './playingSeats.ts';
import { rulesFor, type FoldRegistry, type RoundRegistry } from './roundRules.ts';
import { rankTotals, roundStandings, type Standing, type Total } from './standing.ts';
import type { RoomState } from './state.ts';

/** What a phone hears of the class while a round is open, or while it waits. */
export interface ClassView {
  readonly players: number;
  /** Moves made in the round that is open, by everyone together. */
  readonly moves: number;
}

/** What a phone hears of places and points, for its own seat, once a round was revealed. */
export interface PlayerStandings {
  /** The round that was scored last. */
  readonly round: number;
  readonly players: number;
  readonly own: Omit<Standing, 'place'> & { readonly place: number | null };
  readonly best: { readonly name: string; readonly loss: number } | null;
  /** The loss of the middle of the class. */
  readonly middle: number | null;
  readonly total: {
    readonly points: number;
    readonly place: number | null;
    readonly placeBefore: number | null;
  };
  /** The five best of the lesson so far; empty where the host hides ranks. */
  readonly top: readonly TopRow[];
  /** The round in which this player won the most points; null: none yet. */
  readonly bestRound: {
    readonly round: number;
    readonly points: number;
    readonly loss: number | null;
  } | null;
}

export interface TopRow {
  readonly name: string;
  readonly points: number;
  readonly latest: number;
  readonly place: number;
  readonly isYou: boolean;
}

/** Small enough to be sent to every phone every two seconds. */
export function classView(state: RoomState, rounds: FoldRegistry): ClassView {
  const seats = playingSeats(state);
  const { phase } = state;
  const round = 'round' in phase ? state.rounds[phase.round] : null;
  const outline = 'round' in phase ? state.lesson.rounds[phase.round] : undefined;
  if (!round || outline === undefined) return { players: seats.length, moves: 0 };
  const rules = rulesFor(rounds, outline.type);
  return {
    players: seats.length,
    moves: seats.reduce((sum, seat) => sum + rules.movesMade(round.play, seat), 0),
  };
}

/** What a seat's phone hears of the others in the open round; null where its kind of round has nothing to tell. [V7] */
export function roundView(state: RoomState, rounds: RoundRegistry, seat: number): unknown {
  const { phase } = state;
  if (phase.name !== 'open' && phase.name !== 'paused') return null;
  const round = state.rounds[phase.round];
  const outline = state.lesson.rounds[phase.round];
  if (!round?.hidden || outline === undefined) return null;
  return rulesFor(rounds, outline.type).view?.(round.play, round.hidden, seat) ?? null;
}

/** Points over all rounds that were revealed, most first. [S3] */
export function totals(state: RoomState): Total[] {
  return rankTotals(
    playingSeats(state),
    revealedRounds(state).map((round) => roundStandings(state, round)),
  );
}

/** For every seat that plays: what its phone is told. Null before the first reveal. [S5, S6] */
export function playerStandings(
  state: RoomState,
  nameOf: (seat: number) => string,
): ((seat: number) => PlayerStandings) | null {
  const played = revealedRounds(state);
  const latest = played.at(-1);
  if (latest === undefined) return null;
  const standings = roundStandings(state, latest);
  const measured = standings.filter(({ outcome }) => outcome === 'measured');
  const sums = totals(state);
  const showsRanks = state.settings.showsRanks;
  const first = measured[0];
  const bySeat = new Map(standings.map((standing) => [standing.seat, standing]));
  const sumBySeat = new Map(sums.map((total) => [total.seat, total]));
  const best = first?.loss == null ? null : { name: nameOf(first.seat), loss: first.loss };
  const middle = middleLoss(measured);

  return (seat) => {
    const own = bySeat.get(seat) ?? { seat, loss: null, outcome: 'none', moves: 0, points: 0, place: 0 };
    const total = sumBySeat.get(seat);
    return {
      round: latest,
      players: standings.length,
      own: { ...own, place: showsRanks && own.place > 0 ? own.place : null },
      best: showsRanks ? best : null,
      middle,
      total: {
        points: total?.points ?? 0,
        place: showsRanks ? (total?.place ?? null) : null,
        placeBefore: showsRanks ? (total?.placeBefore ?? null) : null,
      },
      top: showsRanks
        ? sums.slice(0, 5).map((row) => ({
            name: nameOf(row.seat),
            points: row.points,
            latest: row.latest,
            place: row.place,
            isYou: row.seat === seat,
          }))
        : [],
      bestRound: bestRoundOf(state, played, seat),
    };
  };
}

/** The median of the losses; of two middle ones, the lower. Standings come lowest first. */
function middleLoss(measured: readonly Standing[]): number | null {
  return measured[Math.floor((measured.length - 1) / 2)]?.loss ?? null;
}

function bestRoundOf(
  state: RoomState,
  played: readonly number[],
  seat: number,
): PlayerStandings['bestRound'] {
  let best: PlayerStandings['bestRound'] = null;
  for (const round of played) {
    const standing = state.rounds[round]?.standings?.find((row) => row.seat === seat);
    if (standing?.outcome === 'measured' && standing.points > (best?.points ?? -1)) {
      best = { round, points: standing.points, loss: standing.loss };
    }
  }
  return best;
}

function revealedRounds(state: RoomState): number[] {
  return state.scored.filter((round) => state.rounds[round]?.revealed != null);
}
