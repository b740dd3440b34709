/** Six characters of 31: no 0 O 1 I L. Typed in any case, with or without spaces or hyphens. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 6;

/** A typed code as it is kept: upper case, without anything between; null where it cannot be one. */
export function tidyCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–_.]/g, '');
  const isCode =
    code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character));
  return isCode ? code : null;
}
