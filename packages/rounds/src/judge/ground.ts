import { lossAt, surfaces, toHidden, type Frame } from '@lowest-point/core';
import type { GroundPlan } from './groundPlan.ts';

export interface Framed {
  readonly ground: GroundPlan;
  readonly frame: Frame;
}

/** The loss of a question's ground, for drawing it once it is told. Light enough for a phone. */
export function lossOn({ ground, frame }: Framed): (weights: readonly number[]) => number {
  return (weights) => {
    const hidden = toHidden(frame, weights);
    switch (ground.type) {
      case 'network':
        return frame.lossScale * lossAt(ground, hidden);
      case 'surface':
        return frame.lossScale * surfaces[ground.name].loss(hidden);
    }
  };
}
