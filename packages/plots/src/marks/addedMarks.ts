import type { Mark } from './sign.ts';

/** The marks that have come on top of those drawn; null where these have changed, and all must be drawn anew. */
export function addedMarks(drawn: readonly Mark[], now: readonly Mark[]): readonly Mark[] | null {
  const isKept = drawn.every(({ X, Y, sign }, k) => {
    const mark = now[k];
    return mark?.X === X && mark.Y === Y && mark.sign === sign;
  });
  return isKept ? now.slice(drawn.length) : null;
}
