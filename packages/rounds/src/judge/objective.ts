import { inFrame, prepare, surfaces, type Objective } from '@lowest-point/core';
import type { Framed } from './ground.ts';

/** A question's ground with its slopes and curvatures, in the coordinates shown. */
export function objectiveOn({ ground, frame }: Framed): Objective {
  switch (ground.type) {
    case 'network':
      return inFrame(prepare(ground), frame);
    case 'surface':
      return inFrame(surfaces[ground.name], frame);
  }
}
