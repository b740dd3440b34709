import type { RestFace, RestTruth, What } from './item.ts';

/** The answers, by their numbers. */
export const says = ['lowest', 'flat', 'sloping'] as const;
type Says = (typeof says)[number];

/**
 * A slope: not flat yet. Level, but lower ground is near or was heard of: flat, but not the lowest. Else nothing that is known
 * speaks against the lowest point.
 */
export function knowingRest({ loss, slopes, around, heard }: RestFace): number {
  if (slopes.some((slope) => slope !== 0)) return says.indexOf('sloping');
  return Math.min(heard, ...around) < loss ? says.indexOf('flat') : says.indexOf('lowest');
}

export function isChoice(answer: number): boolean {
  return says[answer] !== undefined;
}

export function rightChoice(what: What): Says {
  switch (what) {
    case 'lowest':
      return 'lowest';
    case 'saddle':
    case 'plateau':
    case 'falseBottom':
      return 'flat';
    case 'slope':
      return 'sloping';
  }
}

export function lossOfRest({ what }: RestTruth, answer: number): number {
  return says[answer] === rightChoice(what) ? 0 : 1;
}
