import { accept, reject, type Result } from './result.ts';

/** The longest name, in characters as people count them: a letter with its marks is one. */
export const longestName = 24;

/**
 * A typed name as it may stand on the wall: without control, bidirectional, zero-width and other invisible characters,
 * composed (NFC), white space folded. What is left must be 1 to 24 characters with at least one letter or digit. [N1]
 */
export function tidyName(typed: string): Result<string> {
  const name = typed
    .replace(/[\t-\r\u0085]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return reject('nameEmpty');
  // No towers of accents over the wall; no script needs more than three marks on a letter.
  if (/\p{M}{4,}/u.test(name)) return reject('nameUnfit');
  const length = [...name.replace(/\p{M}/gu, '')].length;
  return length > longestName ? reject('nameTooLong') : accept(name);
}
