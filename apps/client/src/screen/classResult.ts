import { roundStandings, totals, type RoomState, type Standing, type Total } from '@lowest-point/game';

/** A row of the leaderboard: the points of each sheet, in the order in which they were played. */
export interface LeaderRow extends Total {
  readonly perRound: readonly number[];
}

/** The best of the lesson so far; equals share a place. Whoever was chosen takes the last rows, where not among them. */
export function leaders(state: RoomState, most: number, chosen: readonly number[] = []): LeaderRow[] {
  const played = state.scored.filter((round) => state.rounds[round]?.revealed != null);
  const pointsIn = played.map(
    (round) => new Map(roundStandings(state, round).map(({ seat, points }) => [seat, points])),
  );
  const all = totals(state);
  const behind = all.slice(most).filter(({ seat }) => chosen.includes(seat));
  const shown = [...all.slice(0, Math.max(0, most - behind.length)), ...behind].slice(0, most);
  return shown.map((total) => ({
    ...total,
    perRound: pointsIn.map((points) => points.get(total.seat) ?? 0),
  }));
}

/** Who went up most places with the latest sheet; null where nobody did. */
export function mostGained(
  all: readonly Total[],
): { readonly seats: readonly number[]; readonly places: number } | null {
  const gains = all.flatMap(({ seat, place, placeBefore }) =>
    placeBefore === null ? [] : [{ seat, by: placeBefore - place }],
  );
  const places = Math.max(0, ...gains.map(({ by }) => by));
  return places === 0
    ? null
    : { places, seats: gains.filter(({ by }) => by === places).map(({ seat }) => seat) };
}

/** The mark: a round's par, that is a player who keeps to its rule, always comes to 100 points. */
export const markPoints = 100;
const mostPoints = 120;

/** How a class did on one sheet, without anybody's name. */
export interface ClassResult {
  readonly players: number;
  /** How many reached the mark, or passed it. */
  readonly matched: number;
  /** Points of the middle of the class; null: nobody was there. */
  readonly middle: number | null;
  /** How many surveyors came to each depth: 0–9 points, 10–19, … 110–120. */
  readonly depths: readonly number[];
}

export function classResult(standings: readonly Standing[]): ClassResult {
  const points = standings.map((standing) => standing.points).sort((a, b) => b - a);
  const depths = new Array<number>(mostPoints / 10).fill(0);
  for (const each of points) {
    const bin = Math.min(depths.length - 1, Math.floor(each / 10));
    depths[bin] = (depths[bin] ?? 0) + 1;
  }
  return {
    players: points.length,
    matched: points.filter((each) => each >= markPoints).length,
    middle: points[Math.floor((points.length - 1) / 2)] ?? null,
    depths,
  };
}
