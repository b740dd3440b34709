/** Keys under which a round keeps what is hidden. */
export const secretKeys = ['facts', 'config', 'configs', 'salt', 'frame', 'hollows', 'par', 'lossScale'].map(
  (key) => `"${key}":`,
);

/**
 * Numbers precise enough to be recognised, without their signs, unless they are known anyway. (Who knows −0.123 has it
 * in its text, and 0.123 with it: on a symmetric ground two students mirror each other.)
 */
export function numbersIn(secret: unknown, known: unknown): string[] {
  const open = new Set(preciseNumbers(JSON.stringify(known)));
  return [...new Set(preciseNumbers(JSON.stringify(secret)))].filter(
    (number) => !open.has(number) && !isTime(number),
  );
}

/** All of them in a text, in order. */
export function preciseNumbers(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).filter(
    // 0.1999999999999993 is 0.2 after rounding, and anybody's.
    (number) =>
      String(Number(Number(number).toPrecision(12)))
        .replace(/e.*|\D/g, '')
        .replace(/^0+/, '').length >= 7,
  );
}

/** Envelopes carry times and numbers; those are no secret. */
function isTime(number: string): boolean {
  return /^\d{13}$/.test(number);
}
