import { codeAlphabet, codeLength } from '@lowest-point/protocol';

/** What was typed or pasted into the code's field: the part that can be a code, and whether something cannot. */
export interface TypedCode {
  readonly code: string;
  readonly hasOther: boolean;
}

/** Takes a code in any case, with separators, or a whole address with `/r/CODE` in it. */
export function readTypedCode(typed: string): TypedCode {
  const address = /\/r\/([^/?#\s]+)/i.exec(typed);
  const characters = [...(address?.[1] ?? typed).toUpperCase().replace(/[\s\-–_.]/g, '')];
  const fit = characters.filter((character) => codeAlphabet.includes(character));
  return { code: fit.slice(0, codeLength).join(''), hasOther: fit.length < characters.length };
}

/** `K7MPQ2` → `K7M PQ2`, as it is read aloud. */
export function spacedCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
