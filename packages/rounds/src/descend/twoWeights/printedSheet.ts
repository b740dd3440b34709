import { tintThresholds } from '@lowest-point/plots/ground';
import { groundOf } from '../ground.ts';
import type { Config, Facts, Trail } from '../types.ts';
import { legsOf } from '../walk.ts';
import { pointOf } from './fieldOfView.ts';

export interface PrintedSheet {
  readonly loss: (x: number, y: number) => number;
  /** Losses between the tints: they suit the sheet, so that about half of it is pale. */
  readonly thresholds: readonly number[];
}

export function printedSheet(config: Config, facts: Facts): PrintedSheet {
  const ground = groundOf(config, facts);
  const loss = (x: number, y: number): number => ground.loss([x, y]);
  return { loss, thresholds: tintThresholds(medianLoss(loss, facts)) };
}

/** The median over a grid of 24 × 24 places of the sheet. */
function medianLoss(loss: (x: number, y: number) => number, { bounds: [x, y] }: Facts): number {
  if (x === undefined || y === undefined) return 1;
  const parts = Array.from({ length: 24 }, (_, k) => (k + 0.5) / 24);
  const losses = parts
    .flatMap((across) =>
      parts.map((up) => loss(x.min + across * (x.max - x.min), y.min + up * (y.max - y.min))),
    )
    .sort((a, b) => a - b);
  return losses[Math.floor(losses.length / 2)] ?? 1;
}

interface DrawnTrail {
  readonly points: readonly (readonly [number, number])[];
  readonly kind: 'class' | 'best' | 'middle' | 'machine' | 'own';
}

interface Walked {
  readonly trails: readonly Trail[];
  readonly best: Trail | null;
  readonly middle: Trail | null;
  /** The walks of machines: par, and those that were seated. */
  readonly machines: readonly (readonly (readonly number[])[])[];
  /** Where the one who looks has walked; on a phone. */
  readonly own?: Pick<Trail, 'seat' | 'places' | 'restarts'>;
}

/** Everybody's walk, each drawn once: as one's own, the best, the middle, or one of the class. */
export function drawnTrails({ trails, best, middle, machines, own }: Walked): DrawnTrail[] {
  const named = [own?.seat, best?.seat, middle?.seat];
  const drawn = (
    { places, restarts = [] }: Pick<Trail, 'places' | 'restarts'>,
    kind: DrawnTrail['kind'],
  ): DrawnTrail[] => legsOf(places.map(pointOf), restarts).map((points) => ({ points, kind }));
  return [
    ...trails.filter(({ seat }) => !named.includes(seat)).flatMap((trail) => drawn(trail, 'class')),
    ...(middle && middle.seat !== own?.seat && middle.seat !== best?.seat ? drawn(middle, 'middle') : []),
    ...machines.flatMap((places) => drawn({ places }, 'machine')),
    ...(best && best.seat !== own?.seat ? drawn(best, 'best') : []),
    ...(own ? drawn(own, 'own') : []),
  ];
}
