import { accept, reject, type Result } from './result.ts';

/** The longest name, in characters as people count them. */
export const longestName = 24;

/**
 * A typed name as it may stand on the wall: composed (NFC), without control, bidirectional and zero-width characters,
 * white space folded. What is left must be 1 to 24 characters with at least one letter or digit.
 */
export function tidyName(typed: string): Result<string> {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return reject('nameEmpty');
  // Combining marks count as part of their letter, up to three: no towers of accents over the wall.
  if (/\p{M}{4,}/u.test(name)) return reject('nameUnfit');
  const length = [...name.replace(/\p{M}/gu, '')].length;
  return length > longestName ? reject('nameTooLong') : accept(name);
}
