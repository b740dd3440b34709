import type { StatementSync } from 'node:sqlite';
import type { Damage } from './eventStore.ts';
import { isSoundEvent, type Row } from './rows.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/** The rows of a room, as far as SQLite can read them. `isCut`: it could not read them to the end. */
export function readable(
  statement: StatementSync,
  room: string,
): { readonly rows: readonly Row[]; readonly isCut: boolean } {
  try {
    return { rows: statement.all(room), isCut: false };
  } catch (failure) {
    if (sqliteFailure(failure) !== 'damaged' && !isTooLarge(failure)) throw failure;
    return { rows: [...untilDamaged(statement, room)], isCut: true };
  }
}

/** One by one: slower, but what comes before the damage comes. */
function* untilDamaged(statement: StatementSync, room: string): Generator<Row> {
  try {
    yield* statement.iterate(room);
  } catch (failure) {
    if (sqliteFailure(failure) !== 'damaged' && !isTooLarge(failure)) throw failure;
  }
}

/** A damaged number may be larger than a number can be. */
function isTooLarge(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ERR_OUT_OF_RANGE';
}

/**
 * A log up to the first event that is not as it was written, or is missing, and what is wrong with the rest. `length`: how
 * many events there should be; null: nobody knows.
 */
export function soundPart(
  room: string,
  events: StatementSync,
  length: number | null,
): { readonly log: string[]; readonly damage: Damage | null } {
  const { rows, isCut } = readable(events, room);
  const isSound = rows.map((row, k) => Number(row.seq) === k + 1 && isSoundEvent(room, row));
  const end = isSound.indexOf(false);
  const log = rows.slice(0, end < 0 ? rows.length : end).map(({ body }) => String(body));
  if (end < 0 && !isCut && log.length === length) return { log, damage: null };
  const isSoundBehind = rows.slice(log.length).some((row) => isSoundEvent(room, row));
  const isTail = !isCut && length !== null && log.length < length && !isSoundBehind;
  return { log, damage: { at: log.length + 1, isTail } };
}
