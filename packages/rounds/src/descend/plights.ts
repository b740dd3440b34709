import { symmetricEigen } from '@lowest-point/core';
import type { Shown, Walker } from './types.ts';
import { legsOf, steepness, type Walk } from './walk.ts';

// Where a word from the teacher helps, told from what was measured under a walker's feet: never from the hidden ground.

/** Stands on the level start, and has tried rate × 0. */
export function isStuckAtStart(walk: Walk): boolean {
  const last = walk.verdicts.at(-1);
  return (
    (last?.type === 'stuck' && standsWhereSetDown(walk)) ||
    (walk.verdicts.length > 0 && walk.footings.length === 1 && isLevel(walk))
  );
}

/** Not moved since the start, or since being set down anew: whoever takes rate × 0 elsewhere has found a bottom. */
function standsWhereSetDown({ places, restarts }: Walk): boolean {
  const [first, ...rest] = legsOf(places, restarts).at(-1) ?? [];
  return rest.every((place) => place.every((weight, i) => weight === first?.[i]));
}

function isLevel({ here }: Walk): boolean {
  return here?.gradient.every((slope) => slope === 0) ?? false;
}

/** Chose a learning rate of more than ten times the limit at least once, as far as this viewer is told. */
export function hasWildRate(walker: Walker | null | undefined, { rateLimit }: Shown): boolean {
  return walker?.steps.some(({ learningRate }) => (learningRate ?? 0) > 10 * rateLimit) ?? false;
}

/**
 * High up on nearly level ground, and taking short steps although longer ones could be chosen: the loss is above a tenth of the start's, the slope below a
 * quarter, and along the flattest direction it does not curve upwards (less than a twentieth of the steepest).
 */
export function isOnPlateau(walk: Walk, { here: start, longestStep, ways }: Shown): boolean {
  const [before, here] = walk.footings.slice(-2);
  if (before === undefined || here?.hessian == null || walk.steps < 2 || !ways.includes('step')) return false;
  const { values } = symmetricEigen(here.hessian);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  const length = Math.hypot(...here.place.map((weight, i) => weight - (before.place[i] ?? 0)));
  return (
    here.loss > start.loss / 10 &&
    steepness(here.gradient) < steepness(start.gradient) / 4 &&
    least < most / 20 &&
    length < longestStep / 4
  );
}

/**
 * At the bottom of a hollow (the next sensible step is shorter than a tenth of the longest) that lies at least three times
 * as high as the lowest loss in the room, while it may still start elsewhere, and was nowhere lower before.
 */
export function isInHigherValley(walk: Walk, shown: Shown, lowestInRoom: number): boolean {
  if (walk.here === null || walk.steps < 2 || walk.restarts.length >= (shown.restarts ?? 0)) return false;
  const step = (shown.rateLimit / 2) * steepness(walk.here.gradient);
  return step < shown.longestStep / 10 && (walk.lowest ?? Infinity) > 3 * lowestInRoom;
}
