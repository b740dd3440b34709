/** What a failing SQLite call means to whoever called it. */
export type SqliteFailure = 'full' | 'conflict' | 'damaged' | 'misshapen' | 'busy' | 'unwritable' | 'other';

/** SQLite's result codes (sqlite.org/rescode.html); the low byte is the primary code. */
const meanings: Readonly<Record<number, SqliteFailure>> = {
  1: 'misshapen', // a table or column is missing, or there twice
  5: 'busy',
  6: 'busy',
  8: 'unwritable',
  10: 'full', // an input/output error: whatever was meant, it is not on the disk
  11: 'damaged',
  13: 'full',
  14: 'unwritable',
  19: 'conflict',
  26: 'damaged',
};

export function sqliteFailure(failure: unknown): SqliteFailure {
  if (!(failure instanceof Error) || !('errcode' in failure)) return 'other';
  return meanings[Number(failure.errcode) & 0xff] ?? 'other';
}
