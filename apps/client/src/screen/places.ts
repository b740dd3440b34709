/** A room's code in two groups of three, as it is read out. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** An address as people type it: without http:// and a slash at the end. https:// stays out as well. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}

/** Where a QR code leads: straight into the room. */
export function joinAddress(address: string, code: string): string {
  return `${address.replace(/\/+$/, '')}/r/${code}`;
}

const wideLetters = new Set('MW');

/** About how wide a code in two groups stands, in units of its size. */
export function codeWidth(code: string): number {
  const gap = 0.23;
  return [...code].reduce((ems, letter) => ems + (wideLetters.has(letter) ? 0.86 : 0.61), gap);
}
