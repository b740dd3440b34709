import type { Score } from './roundRules.ts';
import type { RoomState } from './state.ts';

/** A score with its place; equals share one, and the next place counts them (1, 2, 2, 4). */
export interface Standing extends Score {
  readonly place: number;
}

/** The points of all rounds so far. */
export interface Total {
  readonly seat: number;
  readonly points: number;
  /** Points of the latest round that was scored. */
  readonly latest: number;
  readonly place: number;
  /** The place before the latest round; null where there was none. */
  readonly placeBefore: number | null;
}

const outcomeOrder = { measured: 0, diverged: 1, none: 2 } as const;

/** The standings of one round as they were scored; where players were removed since, the others move up. [S4] */
export function roundStandings(state: RoomState, round: number): readonly Standing[] {
  const recorded = state.rounds[round]?.standings ?? [];
  const playing = recorded.filter(({ seat }) => state.seats[seat]?.isRemoved !== true);
  return playing.length === recorded.length ? recorded : rankScores(playing);
}

/** Lowest loss first; among equals fewer moves; then they share the place. Diverged comes behind, no move last. [S2] */
export function rankScores(scores: readonly Score[]): Standing[] {
  return withPlaces(scores, (a, b) => {
    if (a.outcome !== b.outcome) return outcomeOrder[a.outcome] - outcomeOrder[b.outcome];
    if (a.outcome !== 'measured') return 0;
    return (a.loss ?? 0) - (b.loss ?? 0) || a.moves - b.moves;
  });
}

/**
 * Sums points over rounds, for the seats given, most points first. A round that a seat missed counts 0.
 * `rounds` holds the standings of each round that was scored, in the order in which they were played. [S3]
 */
export function rankTotals(seats: readonly number[], rounds: readonly (readonly Standing[])[]): Total[] {
  const before = placesOf(seats, rounds.slice(0, -1));
  const latest = pointsBySeat(rounds.at(-1) ?? []);
  return ranked(seats, rounds).map(({ seat, points, place }) => ({
    seat,
    points,
    place,
    latest: latest.get(seat) ?? 0,
    placeBefore: rounds.length > 1 ? (before.get(seat) ?? null) : null,
  }));
}

function ranked(seats: readonly number[], rounds: readonly (readonly Standing[])[]) {
  const perRound = rounds.map(pointsBySeat);
  const sums = seats.map((seat) => ({
    seat,
    points: perRound.reduce((sum, points) => sum + (points.get(seat) ?? 0), 0),
  }));
  return withPlaces(sums, (a, b) => b.points - a.points);
}

function placesOf(seats: readonly number[], rounds: readonly (readonly Standing[])[]): Map<number, number> {
  return new Map(ranked(seats, rounds).map(({ seat, place }) => [seat, place]));
}

function pointsBySeat(standings: readonly Standing[]): Map<number, number> {
  return new Map(standings.map(({ seat, points }) => [seat, points]));
}

function withPlaces<Row>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): (Row & { place: number })[] {
  const sorted = rows.toSorted(compare);
  const placed: (Row & { place: number })[] = [];
  for (const [k, row] of sorted.entries()) {
    const previous = placed.at(-1);
    const place = previous !== undefined && compare(previous, row) === 0 ? previous.place : k + 1;
    placed.push({ ...row, place });
  }
  return placed;
}
