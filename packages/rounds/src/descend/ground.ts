import {
  inFrame,
  prepare,
  surfaces,
  withBumps,
  type Bump,
  type Frame,
  type Objective,
} from '@lowest-point/core';
import type { Config, GroundPlan } from './types.ts';

interface Hidden {
  readonly frame: Frame;
  readonly bumps: readonly Bump[];
}

/** The ground that a round is played on, in the coordinates shown. */
export function groundOf(config: Config, { frame, bumps }: Hidden): Objective {
  return inFrame(withBumps(plainGround(config.ground), bumps), frame);
}

/** The ground as its formula or network says. */
function plainGround(plan: GroundPlan): Objective {
  switch (plan.type) {
    case 'network':
      return prepare(plan);
    case 'surface':
      return surfaces[plan.name];
  }
}
