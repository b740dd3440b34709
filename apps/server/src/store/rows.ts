import type { NameChange } from '@lowest-point/game';
import { privately, sharingSchema, type Sharing } from '@lowest-point/protocol';
import type { SQLOutputValue } from 'node:sqlite';
import * as v from 'valibot';
import { checksum } from './checksum.ts';
import type { RoomRow, Session } from './eventStore.ts';

/** A row as SQLite gives it; whole numbers may be bigints, as a damaged one may be larger than a number can be. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A room's row with what only the store needs of it. */
export interface KeptRow extends RoomRow {
  /** How many events its log has. */
  readonly length: number;
  readonly cuts: number;
}

/** The fields of a room in the order of the table, its checksum last. */
export function roomFields({ sharing, ...row }: KeptRow): (string | number | null)[] {
  const fields = [
    row.id,
    row.code,
    row.hostHash,
    row.createdAt,
    row.updatedAt,
    row.finishedAt,
    sharing.access,
    sharing.names,
    row.length,
    row.cuts,
  ];
  return [...fields, checksum(...fields)];
}

export function roomOf(row: Row): KeptRow {
  const read: KeptRow = {
    id: String(row.id),
    code: String(row.code),
    hostHash: String(row.host_hash),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    finishedAt: row.finished_at === null ? null : Number(row.finished_at),
    sharing: sharingOf(row),
    length: Number(row.length),
    cuts: Number(row.cuts),
  };
  return roomFields(read).at(-1) === Number(row.sum) ? read : { ...read, isDamaged: true };
}

/** What cannot be read is kept private. */
function sharingOf({ replay_access: access, replay_names: names }: Row): Sharing {
  const read = v.safeParse(sharingSchema, { access, names });
  return read.success ? read.output : privately;
}

/** Is the event as it was written? */
export function isSoundEvent(room: string, { seq, body, sum }: Row): boolean {
  return checksum(room, seq, body) === Number(sum);
}

export function namesOf(room: string, rows: readonly Row[]): NameChange[] {
  return rows.flatMap(({ seat, name, sum }) =>
    checksum(room, seat, name) === Number(sum)
      ? [{ seat: Number(seat), name: typeof name === 'string' ? name : null }]
      : [],
  );
}

export function sessionsOf(room: string, rows: readonly Row[]): Session[] {
  return rows.flatMap(({ role, token_hash: tokenHash, seat, sum }) => {
    if (checksum(room, role, tokenHash, seat) !== Number(sum)) return [];
    if (role !== 'player' && role !== 'screen' && role !== 'host') return [];
    return [{ role, tokenHash: String(tokenHash), seat: seat === null ? null : Number(seat) }];
  });
}
