import type { LossName } from '@lowest-point/core';
import { bestBy, judgesOf, twoDecimals } from '../judges.ts';
import type { Staff } from '../types.ts';

/** Somebody's places by one judge after the other, from 1; equals share the better place. Null: judged nothing. */
export interface Places {
  readonly seat: number;
  readonly places: readonly (number | null)[];
  /** The value by each judge. */
  readonly values: readonly (number | null)[];
}

/** How the leaderboard is reshuffled from judge to judge. Values that print alike share a place. */
export function reshuffle(players: Staff['players'], losses: readonly LossName[]): Places[] {
  const judges = judgesOf(losses);
  const values = players.map(({ proposals }) =>
    judges.map((judge) => bestBy(proposals, losses, judge)?.value ?? null),
  );
  const placesBy = judges.map((_, k) => {
    const column = values.map((row) => twoDecimalsOf(row[k] ?? null));
    return column.map((value) =>
      value === null ? null : 1 + column.filter((other) => other !== null && other < value).length,
    );
  });
  return players.map(({ seat }, i) => ({
    seat,
    places: judges.map((_, k) => placesBy[k]?.[i] ?? null),
    values: values[i] ?? [],
  }));
}

function twoDecimalsOf(value: number | null): number | null {
  return value === null ? null : twoDecimals(value);
}

/** How many stand elsewhere by the last judge than by the first. */
export function movedPlaces(places: readonly Places[]): number {
  return places.filter((one) => one.places[0] !== one.places.at(-1)).length;
}

/** Those who come out on top by the last judge, the lowest value first. */
export function winnersOf(places: readonly Places[], count: number): Places[] {
  return places
    .filter((one) => one.places.at(-1) !== null)
    .toSorted((a, b) => (a.values.at(-1) ?? 0) - (b.values.at(-1) ?? 0))
    .slice(0, count);
}

/** Where names stand beside their places, from the top down: at least `gap` below each other. */
export function labelRows(wanted: readonly number[], gap: number): number[] {
  const rows: number[] = [];
  for (const at of wanted) rows.push(Math.max(at, (rows.at(-1) ?? -Infinity) + gap));
  return rows;
}

/** A name that is too long for its room loses its end; six letters stay in any case. */
export function shortened(name: string, room: number): string {
  const letters = [...name];
  const most = Math.max(6, Math.floor(room));
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
