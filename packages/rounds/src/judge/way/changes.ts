import type { Answered } from '../types.ts';

/** What one answer did to the loss. */
export interface Change {
  readonly slope: number;
  readonly from: number;
  readonly to: number;
  readonly direction: number;
}

/** The steps that were answered and told, in order. */
export function changesOf(answered: readonly Answered[]): Change[] {
  return answered.flatMap(({ face, answer, outcome }) => {
    if (face.kind !== 'way' || outcome?.truth.kind !== 'way' || answer === null) return [];
    const { left, right } = outcome.truth;
    return [{ slope: face.slope, from: face.loss, to: answer < 0 ? left : right, direction: answer }];
  });
}

/** The change as a share of the loss before, −1 to 1: curves of any height side by side. */
export function share({ from, to }: Change): number {
  return Math.max(-1, Math.min(1, (to - from) / from));
}
