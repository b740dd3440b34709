import { inFrame, surfaces, withBumps, type Bump, type Frame, type Objective } from '@lowest-point/core';
import type { Config } from './types.ts';

interface Hidden {
  readonly frame: Frame;
  readonly bumps: readonly Bump[];
}

type Box = Config['bounds'];

/** The ground that the swarm searches, in the coordinates shown. */
export function groundOf({ surface }: Pick<Config, 'surface'>, { frame, bumps }: Hidden): Objective {
  return inFrame(withBumps(surfaces[surface], bumps), frame);
}

export function isOnSheet(bounds: Box, place: readonly number[]): boolean {
  return bounds.every(
    ({ min, max }, i) => (place[i] ?? Number.NaN) >= min && (place[i] ?? Number.NaN) <= max,
  );
}
