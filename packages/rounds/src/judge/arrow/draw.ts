import { bottomFrom, plainFrame, toShown, type Objective } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { between, drawFrame, drawUntil, plain } from '../drawn.ts';
import type { Framed } from '../ground.ts';
import type { GroundPlan } from '../groundPlan.ts';
import { objectiveOn } from '../objective.ts';
import { angleBetween, degreesOf, unit } from '../angle.ts';
import type { ArrowConfig, ArrowItem } from './item.ts';
import { traceRing, type Place } from './ring.ts';

type MapPlan = ArrowConfig['maps'][number];

interface Sheet extends Framed {
  readonly dot: Place;
  readonly hollow: Place;
}

/**
 * How far −gradient and the way to the lowest point must differ, in degrees, so that the two cannot be mixed up. In a bowl with
 * curvatures 1 and c they differ by at most atan((c − 1) / (2 √c)): 53° for 9, 65° for 20.
 */
const apart = { min: 40, max: 70 };
/** The rings beside the dot's own, as shares of its height above the lowest point. */
const levels = [0.4, 1, 1.8] as const;
/** The dot's own ring is read more closely than the others. */
const mostPoints = { own: 56, other: 36 };

export function drawArrows({ maps }: ArrowConfig, random: Random): ArrowItem[] {
  return maps.map((plan) => drawUntil('arrow', () => drawArrow(drawSheet(plan, random))));
}

function drawSheet(plan: MapPlan, random: Random): Sheet {
  switch (plan.type) {
    case 'bowl': {
      const hollow: Place = [between({ min: -1, max: 1 }, random), between({ min: -1, max: 1 }, random)];
      const turn = between({ min: 0, max: 180 }, random);
      const round = between({ min: 0, max: 360 }, random);
      const [along, across] = [unit(turn), unit(turn + 90)];
      const [cos, sin] = unit(round);
      const [far, near] = [2 * cos, (2 * sin) / Math.sqrt(plan.stretch)];
      return {
        ground: bowl(hollow, along, across, plan.stretch),
        frame: plainFrame(2),
        hollow,
        dot: [hollow[0] + far * along[0] + near * across[0], hollow[1] + far * along[1] + near * across[1]],
      };
    }
    case 'stand': {
      const frame = drawFrame(2, random, plan.lossScale);
      const at = plan.from.map((range) => between(range, random));
      return {
        ground: plan.ground,
        frame,
        dot: placeOf(toShown(frame, at)),
        hollow: placeOf(toShown(frame, plan.hollow)),
      };
    }
  }
}

/**
 * A bowl is the loss of one linear neuron with two points: for inputs a and s · b, a ⟂ b of length 1, and targets that the
 * weights w* meet, L = ½ (a·(w − w*))² + ½ s² (b·(w − w*))²: curvatures 1 and s².
 */
function bowl(lowest: Place, along: Place, across: Place, stretch: number): GroundPlan {
  const size = Math.sqrt(stretch);
  const points = [along, [size * across[0], size * across[1]] as const].map(([x, y]): Place => [
    plain(x),
    plain(y),
  ]);
  return {
    type: 'network',
    network: { layers: [{ weights: [[0, 0]], activation: 'identity' }] },
    data: points.map(([x, y]) => ({ inputs: [x, y], target: plain(x * lowest[0] + y * lowest[1]) })),
    tunable: [
      { layer: 0, to: 0, from: 0 },
      { layer: 0, to: 0, from: 1 },
    ],
  };
}

function drawArrow({ ground, frame, dot: drawn, hollow }: Sheet): ArrowItem | null {
  const objective = objectiveOn({ ground, frame });
  const dot: Place = [plain(drawn[0]), plain(drawn[1])];
  const bottom = bottomFrom(objective, hollow);
  const lowest = placeOf(bottom.weights.map(plain));
  const [gx = 0, gy = 0] = objective.gradient(dot);
  const downhill = degreesOf(-gx, -gy);
  const crow = degreesOf(lowest[0] - dot[0], lowest[1] - dot[1]);
  const gap = angleBetween(downhill, crow);
  if (gap < apart.min || gap > apart.max) return null;

  const height = objective.loss(dot) - bottom.loss;
  const span = Math.hypot(lowest[0] - dot[0], lowest[1] - dot[1]);
  const rings = levels.map((share) => {
    const start = share === 1 ? dot : onTheWay(objective, lowest, dot, bottom.loss + share * height);
    const points =
      start && traceRing(objective, start, span / 40, share === 1 ? mostPoints.own : mostPoints.other);
    return (
      points && { loss: Number(objective.loss(points[0] ?? dot).toPrecision(3)), points: points.map(short) }
    );
  });
  const closed = rings.flatMap((ring) => (ring === null ? [] : [ring]));
  const bounds = boundsOf(closed.flatMap(({ points }) => points));
  if (closed.length < levels.length || bounds === null) return null;
  return {
    kind: 'arrow',
    ground,
    frame: { offset: [...frame.offset], scale: [...frame.scale], lossScale: frame.lossScale },
    face: { kind: 'arrow', dot: [dot[0], dot[1]], bounds, rings: closed },
    truth: {
      kind: 'arrow',
      downhill: plain(downhill),
      crow: plain(crow),
      lowest: [lowest[0], lowest[1]],
    },
  };
}

/** Where the straight way from the lowest point through the dot comes to this loss, by halving; null: it does not. */
function onTheWay(objective: Objective, lowest: Place, dot: Place, level: number): Place | null {
  const at = (t: number): Place => [
    lowest[0] + t * (dot[0] - lowest[0]),
    lowest[1] + t * (dot[1] - lowest[1]),
  ];
  let [low, high] = [0, 2];
  if (objective.loss(at(high)) < level) return null;
  for (let k = 0; k < 40; k++) {
    const middle = (low + high) / 2;
    if (objective.loss(at(middle)) < level) low = middle;
    else high = middle;
  }
  return at(high);
}

function boundsOf(points: readonly Place[]): ArrowItem['face']['bounds'] | null {
  if (points.length === 0) return null;
  const range = (values: readonly number[]) => {
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const margin = (max - min) * 0.06;
    return { min: plain(min - margin), max: plain(max + margin) };
  };
  return { x: range(points.map(([x]) => x)), y: range(points.map(([, y]) => y)) };
}

function short([x, y]: Place): [number, number] {
  return [Math.round(x * 1000) / 1000 + 0, Math.round(y * 1000) / 1000 + 0];
}

function placeOf([x = 0, y = 0]: readonly number[]): Place {
  return [x, y];
}
