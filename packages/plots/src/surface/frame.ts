import { decimalsOf, multiples, niceStep } from '../scales.ts';
import { cornersOf, type Camera, type Place } from './camera.ts';
import type { HeightScale } from './heights.ts';
import { placeInBlock, type Block } from './mesh.ts';

export interface Tick {
  readonly X: number;
  readonly Y: number;
  /** Its outer end, and where its number stands. */
  readonly toX: number;
  readonly toY: number;
  readonly value: number;
  readonly decimals: number;
}

/** A front edge of the base with its numbers, and where the weight's name stands. */
export interface FrontEdge {
  readonly weight: 0 | 1;
  readonly path: string;
  readonly ticks: readonly Tick[];
  readonly name: { readonly X: number; readonly Y: number };
}

/** The two edges of the base that face the eye. */
export function frontEdges(block: Block, camera: Camera): readonly FrontEdge[] {
  const base = cornersOf({ half: block.half, tall: 0 }).slice(0, 4);
  const nearest = base.reduce((a, b) => (camera.project(b).far < camera.project(a).far ? b : a));
  return ([0, 1] as const).map((weight) => {
    // The edge along a weight: that weight runs, the other stays where it is nearest.
    const end = (value: number): Place => (weight === 0 ? [value, nearest[1], 0] : [nearest[0], value, 0]);
    const half = block.half[weight];
    const [from, to] = [camera.project(end(-half)), camera.project(end(half))];
    const outward: readonly [number, number] =
      weight === 0 ? [0, Math.sign(nearest[1]) * 0.06] : [Math.sign(nearest[0]) * 0.06, 0];
    const beyond = ([x, y, z]: Place, far: number) =>
      camera.project([x + outward[0] * far, y + outward[1] * far, z]);
    const [least, most] = weight === 0 ? block.bounds.x : block.bounds.y;
    const length = Math.hypot(to.X - from.X, to.Y - from.Y);
    // Seen from its end an edge has room for no number.
    const step = niceStep(most - least, Math.max(1, Math.min(7, length / 62)));
    const ticks =
      length < 50
        ? []
        : multiples([least, most], step).map((value): Tick => {
            const along = weight === 0 ? placeInBlock(block, value, 0)[0] : placeInBlock(block, 0, value)[1];
            const at = end(along);
            const [foot, tip] = [camera.project(at), beyond(at, 1)];
            return { X: foot.X, Y: foot.Y, toX: tip.X, toY: tip.Y, value, decimals: decimalsOf(step) };
          });
    // The name stands clear of the numbers, straight out from the middle.
    const [middle, out] = [camera.project(end(0)), beyond(end(0), 1)];
    const away = 44 / (Math.hypot(out.X - middle.X, out.Y - middle.Y) || 1);
    const name = { X: middle.X + (out.X - middle.X) * away, Y: middle.Y + (out.Y - middle.Y) * away };
    return { weight, path: `M${from.X} ${from.Y}L${to.X} ${to.Y}`, ticks, name };
  });
}

export interface LossTick {
  readonly loss: number;
  readonly Y: number;
}

/** The upright scale of losses: beside the corner that stands farthest to the left. */
export function lossAxis(block: Block, scale: HeightScale, camera: Camera) {
  const corner = cornersOf({ half: block.half, tall: 0 })
    .slice(0, 4)
    .reduce((a, b) => (camera.project(b).X < camera.project(a).X ? b : a));
  const at = (height: number) => camera.project([corner[0], corner[1], height * block.tall]);
  const [foot, top] = [at(0), at(1)];
  const X = foot.X - 14;
  let last = Infinity;
  const ticks: LossTick[] = [];
  const candidates = scale.levels.filter(({ index }) => index).map(({ loss }) => loss);
  for (const loss of candidates) {
    const height = scale.heightOf(loss);
    if (height < 0 || height > 1.001) continue;
    const { Y } = at(height);
    if (last - Y < 15) continue;
    ticks.push({ loss, Y });
    last = Y;
  }
  return { X, foot: foot.Y, top: top.Y, ticks };
}
