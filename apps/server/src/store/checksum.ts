import type { SQLOutputValue } from 'node:sqlite';
import { crc32 } from 'node:zlib';

/**
 * CRC-32 over the fields of a row, in order. It finds what a disk did to a row, not what a person did on purpose.
 * A text that is no UTF-8 any more is read with replacement characters, and so differs as well.
 */
export function checksum(...fields: readonly (SQLOutputValue | undefined)[]): number {
  let text = '';
  // A mark before each field: what moved from one field into the next is found, and null is not the word.
  for (const field of fields) text += field == null ? '\u0000' : `\u0001${String(field)}`;
  return crc32(text);
}
