import type { Random } from '@lowest-point/game';

/** How a simulated student plays: tries things, follows the slope, or overdoes it. */
export const temperaments = ['random', 'descent', 'wild'] as const;
export type Temperament = (typeof temperaments)[number];

/** A move for this seat, from nothing but what its phone knows. */
export type Autoplay = (play: unknown, seat: number, temperament: Temperament, random: Random) => unknown;

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
