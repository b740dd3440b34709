import type { Random } from '@lowest-point/game';
import { between, drawFrame, drawUntil, plain, shownRange, shuffled } from '../drawn.ts';
import type { Stand } from '../groundPlan.ts';
import { objectiveOn } from '../objective.ts';
import type { WayConfig, WayItem } from './item.ts';

interface Wanted {
  readonly sign: 1 | -1;
  readonly isSteep: boolean;
}

/**
 * As many slopes up as down, and of each steep and gentle ones; every curve equally often, so that there are small numbers and
 * large ones; all in an order drawn by chance.
 */
export function drawWays({ count, stands }: WayConfig, random: Random): WayItem[] {
  const wanted = Array.from({ length: count }, (_, k): Wanted => ({
    sign: k % 2 === 0 ? 1 : -1,
    isSteep: k % 4 < 2,
  }));
  const turns = shuffled(
    wanted.flatMap((_, k) => stands[k % stands.length] ?? []),
    random,
  );
  const asked = shuffled(wanted, random);
  return turns.flatMap((stand, k) => {
    const want = asked[k];
    return want === undefined ? [] : [drawUntil('way', () => drawWay(stand, want, random))];
  });
}

function drawWay(
  { ground, from: [from], lossScale }: Stand,
  { sign, isSteep }: Wanted,
  random: Random,
): WayItem | null {
  if (from === undefined) return null;
  const frame = drawFrame(1, random, lossScale);
  const objective = objectiveOn({ ground, frame });
  const range = shownRange(frame, from);
  const slopeAt = (weight: number): number => objective.gradient([weight])[0] ?? 0;
  const steepest = Math.max(Math.abs(slopeAt(range.min)), Math.abs(slopeAt(range.max)));

  const weight = plain(between(range, random));
  const slope = plain(slopeAt(weight));
  const share = Math.abs(slope) / steepest;
  if (Math.sign(slope) !== sign || (isSteep ? share < 0.4 : share < 0.03 || share > 0.2)) return null;

  // A step so short that against the slope it leads down, and with the slope up.
  const loss = plain(objective.loss([weight]));
  for (let step = plain((range.max - range.min) / 16), k = 0; k < 4; step = plain(step / 2), k++) {
    const left = plain(objective.loss([weight - step]));
    const right = plain(objective.loss([weight + step]));
    const [down, up] = slope > 0 ? [left, right] : [right, left];
    if (down < 0.99 * loss && up > 1.01 * loss) {
      return {
        kind: 'way',
        ground,
        frame,
        from: range,
        face: { kind: 'way', weight, loss, slope, step },
        truth: { kind: 'way', left, right },
      };
    }
  }
  return null;
}
