import type { Point } from '../geometry.ts';
import { towardsEye, type Look, type Place } from './camera.ts';
import type { HeightScale } from './heights.ts';
import { heightUnder, placeInBlock, type Block } from './mesh.ts';

/** A walk lies on the ground, and not in it. */
const lift = 0.006;

/** A walk laid on the ground: its straight steps are cut so short that they follow every rise. Ends where it leaves the block. */
export function drape(
  block: Block,
  scale: HeightScale,
  weights: readonly (readonly number[])[],
): readonly Place[] {
  const places = weights.map(([w1 = 0, w2 = 0]) => placeInBlock(block, w1, w2));
  const cell = (2 * block.half[0]) / (block.columns - 1);
  const draped: Place[] = [];
  for (const [k, to] of places.entries()) {
    const from = places[k - 1] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / cell));
    for (let piece = k === 0 ? pieces : 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const at: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      if (!isInside(block, at)) return draped;
      draped.push([at[0], at[1], groundAt(block, scale, at) + lift]);
    }
  }
  return draped;
}

/** The rim of the block: the ground over its four sides, each as a walk along it. */
export function rimsOf(block: Block, scale: HeightScale): readonly (readonly Place[])[] {
  const { x, y } = block.bounds;
  const corners = [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]]] as const; // prettier-ignore
  return corners.map((corner, k) => drape(block, scale, [corner, corners[(k + 1) % 4] ?? corner]));
}

/** The z of the ground; at the cut, where the ground is cut. */
export function groundAt(block: Block, scale: HeightScale, [x, y]: Point): number {
  return Math.min(1, heightUnder(block, scale.heightOf, x, y)) * block.tall;
}

/** Whether a hill stands between a place and the eye. */
export function isHidden(block: Block, scale: HeightScale, look: Look, [x, y, z]: Place): boolean {
  const [dx, dy, dz] = towardsEye(look);
  const step = (2 * block.half[0]) / (block.columns - 1);
  for (let far = 3 * step; far < 3; far += step) {
    const [px, py, pz] = [x + dx * far, y + dy * far, z + dz * far];
    if (pz > block.tall || !isInside(block, [px, py])) return false;
    if (pz < groundAt(block, scale, [px, py]) - 0.004) return true;
  }
  return false;
}

/** Corner first, as blocks are drawn; the most usual first. */
const azimuths = [-0.55, 0.55, -0.85, 0.85, -0.3, 0.3, -1.15, 1.15, 2.6, -2.6, 2, -2];

/** The azimuth from which most of these places can be seen; in doubt the most usual. */
export function clearestAzimuth(
  block: Block,
  scale: HeightScale,
  tilt: number,
  places: readonly Place[],
): number {
  const counts = azimuths.map(
    (azimuth) => places.filter((place) => !isHidden(block, scale, { azimuth, tilt }, place)).length,
  );
  return azimuths[counts.indexOf(Math.max(...counts))] ?? 0;
}

function isInside({ half }: Block, [x, y]: Point): boolean {
  return Math.abs(x) <= half[0] + 1e-9 && Math.abs(y) <= half[1] + 1e-9;
}
