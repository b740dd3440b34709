import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import type { Damage } from './eventStore.ts';
import type { Row } from './rows.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/** A statement whose rows have the shape `Shape`: by the names of their columns, or in the order of the columns. */
export interface Rows<Shape> extends StatementSync {
  readonly shape?: Shape;
}

/** Number, text and checksum of an event. */
export type EventRow = readonly [seq: SQLOutputValue, body: SQLOutputValue, sum: SQLOutputValue];

/** The rows of a room, as far as SQLite can read them. `isCut`: it could not read them to the end. */
export function readable<Shape = Row>(
  statement: Rows<Shape>,
  room: string,
): { readonly rows: readonly Shape[]; readonly isCut: boolean } {
  try {
    return { rows: statement.all(room) as Shape[], isCut: false };
  } catch (failure) {
    if (sqliteFailure(failure) !== 'damaged' && !isTooLarge(failure)) throw failure;
    return { rows: [...untilDamaged(statement, room)] as Shape[], isCut: true };
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
  events: Rows<EventRow>,
  length: number | null,
): { readonly log: string[]; readonly damage: Damage | null } {
  const { rows, isCut } = readable(events, room);
  const isSound = ([seq, body, sum]: EventRow) => checksum(room, seq, body) === Number(sum);
  const end = rows.findIndex((row, k) => Number(row[0]) !== k + 1 || !isSound(row));
  const log = rows.slice(0, end < 0 ? rows.length : end).map(([, body]) => String(body));
  if (end < 0 && !isCut && log.length === length) return { log, damage: null };
  const isSoundBehind = rows.slice(log.length).some(isSound);
  const isTail = !isCut && length !== null && log.length < length && !isSoundBehind;
  return { log, damage: { at: log.length + 1, isTail } };
}
