import { simulateClass } from './data.ts';

/** Trails of a class of hundreds, each from the same start. */
export function manyWalks(players: number): (readonly (readonly [number, number])[])[] {
  return Array.from({ length: Math.ceil(players / 28) }, (_, k) => simulateClass(113 + 7 * k))
    .flat()
    .slice(0, players)
    .map(({ trail }) => trail);
}
