import type { Damage } from './eventStore.ts';
import { isSoundEvent, type Row } from './rows.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/** Rows one by one, for as long as SQLite can read them. `isCut`: it could not read them to the end. */
export function readable(rows: Iterable<Row>): { readonly rows: readonly Row[]; readonly isCut: boolean } {
  const read: Row[] = [];
  try {
    for (const row of rows) read.push(row);
    return { rows: read, isCut: false };
  } catch (failure) {
    if (sqliteFailure(failure) !== 'damaged') throw failure;
    return { rows: read, isCut: true };
  }
}

/**
 * A log up to the first event that is not as it was written, or is missing, and what is wrong with the rest. `length`: how
 * many events there should be; null: nobody knows.
 */
export function soundPart(
  room: string,
  found: Iterable<Row>,
  length: number | null,
): { readonly log: string[]; readonly damage: Damage | null } {
  const { rows, isCut } = readable(found);
  const isSound = rows.map((row, k) => Number(row.seq) === k + 1 && isSoundEvent(room, row));
  const end = isSound.indexOf(false);
  const log = rows.slice(0, end < 0 ? rows.length : end).map(({ body }) => String(body));
  if (end < 0 && !isCut && log.length === length) return { log, damage: null };
  const isTail =
    !isCut && length !== null && end >= 0
      ? !rows.slice(end).some((row) => isSoundEvent(room, row))
      : !isCut && length !== null && log.length < length;
  return { log, damage: { at: log.length + 1, isTail } };
}
