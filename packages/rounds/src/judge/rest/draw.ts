import { bottomFrom, hollows, toShown, type Objective } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { unit } from '../angle.ts';
import { between, drawFrame, drawUntil, plain, shuffled } from '../drawn.ts';
import { objectiveOn } from '../objective.ts';
import type { RestConfig, RestFace, RestItem, What } from './item.ts';

type Plan = RestConfig['places'][number];

export function drawRests({ places }: RestConfig, random: Random): RestItem[] {
  return shuffled(places, random).map((plan) => drawUntil(plan.what, () => drawRest(plan, random)));
}

function drawRest(plan: Plan, random: Random): RestItem | null {
  const { ground, what, from, isSettled } = plan;
  const frame = drawFrame(2, random, plan.lossScale);
  const objective = objectiveOn({ ground, frame });
  const place = (box: Plan['from']): number[] =>
    toShown(
      frame,
      box.map((range) => between(range, random)),
    );
  const start = place(from);
  const [x = 0, y = 0] = isSettled ? bottomFrom(objective, start).weights : start;
  const heard = Math.min(...[1, 2, 3].map(() => objective.loss(place(plan.others))));
  const pace = plain(plan.pace * Math.abs(frame.scale[0] ?? 1));
  const face = readings(objective, [x, y], pace, heard);
  if (!isTelling(face, what)) return null;

  const deepest = hollows(objective, [[x, y], ...[1, 2, 3, 4, 5, 6].map(() => place(plan.others))])[0];
  const [a = 0, b = 0] = deepest?.weights ?? [];
  const bottom = deepest?.loss ?? face.loss;
  return {
    kind: 'rest',
    ground,
    frame,
    face,
    truth: {
      kind: 'rest',
      what,
      at: [x + 0, y + 0],
      lowest: deepest === undefined ? null : [plain(a), plain(b)],
      lowestLoss: bottom < 1e-12 ? 0 : plain(bottom),
    },
  };
}

function readings(
  objective: Objective,
  [x, y]: readonly [number, number],
  pace: number,
  heard: number,
): RestFace {
  const [alongX = 0, alongY = 0] = objective.gradient([x, y]);
  return {
    kind: 'rest',
    loss: told(objective.loss([x, y])),
    slopes: [slope(alongX), slope(alongY)],
    pace,
    around: [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const [dx, dy] = unit(degrees);
      return told(objective.loss([x + pace * dx, y + pace * dy]));
    }),
    heard: told(heard),
  };
}

/** Do the readings say what is to be seen in them, clearly enough to be told by anybody who looks? */
function isTelling({ loss, slopes, around, heard }: RestFace, what: What): boolean {
  const isLevel = slopes.every((one) => one === 0);
  const steepest = Math.max(...slopes.map(Math.abs));
  const isClearlyLower = (other: number): boolean => other < 0.97 * loss;
  switch (what) {
    case 'lowest':
      return isLevel && around.every((other) => other > loss) && heard > 1.2 * loss;
    case 'saddle':
      return isLevel && around.some(isClearlyLower) && around.some((other) => other > loss) && heard > loss;
    case 'plateau':
      return isLevel && around.every((other) => other === loss) && isClearlyLower(heard);
    case 'falseBottom':
      return isLevel && around.every((other) => other > loss) && isClearlyLower(heard);
    case 'slope':
      // Gentle and low, so that one could take it for the bottom.
      return steepest >= 0.2 && steepest <= 1.5 && around.some(isClearlyLower);
  }
}

/** Three significant digits, as a loss is printed: what looks the same is the same. */
function told(loss: number): number {
  return Number(loss.toPrecision(3)) + 0;
}

/** To hundredths, as it is printed. */
function slope(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
