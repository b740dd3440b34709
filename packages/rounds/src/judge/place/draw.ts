import type { Random } from '@lowest-point/game';
import { between, drawFrame, drawUntil, plain, shownRange } from '../drawn.ts';
import { objectiveOn } from '../objective.ts';
import type { Place, PlaceConfig, PlaceItem } from './item.ts';

type Question = PlaceConfig['questions'][number];

/** In the lesson's order: what is told first of heights is asked last of both. */
export function drawPlaces({ questions }: PlaceConfig, random: Random): PlaceItem[] {
  return questions.map((question) => {
    // The coin is tossed once: drawing again must not favour one side.
    const steeper = question.steeper === 'either' ? (random() < 0.5 ? 'higher' : 'lower') : question.steeper;
    return drawUntil('place', () => drawPlace({ ...question, steeper }, random));
  });
}

/** Two places that nobody could take for each other: one at least three times as steep, and a third higher. */
function drawPlace(
  { ground, from: [from], lossScale, told, steeper, signs }: Question,
  random: Random,
): PlaceItem | null {
  if (from === undefined) return null;
  const frame = drawFrame(1, random, lossScale);
  const objective = objectiveOn({ ground, frame });
  const range = shownRange(frame, from);
  const draw = (): Place => {
    const weight = plain(between(range, random));
    return {
      weight,
      loss: plain(objective.loss([weight])),
      slope: plain(objective.gradient([weight])[0] ?? 0),
    };
  };
  const [a, b] = [draw(), draw()];
  const [steep, gentle] = Math.abs(a.slope) > Math.abs(b.slope) ? [a, b] : [b, a];
  const isFar = Math.abs(a.weight - b.weight) > (range.max - range.min) / 8;
  const isClear = Math.abs(steep.slope) > 3 * Math.abs(gentle.slope) && gentle.slope !== 0;
  const [high, low] = a.loss > b.loss ? [a, b] : [b, a];
  if (!isFar || !isClear || high.loss < 1.33 * low.loss) return null;
  if ((steep === high) !== (steeper === 'higher')) return null;
  if (signs === 'opposite' && !(steep.slope < 0 && gentle.slope > 0)) return null;

  const tell = ({ loss, slope }: Place) => ({
    loss: told === 'slopes' ? null : loss,
    slope: told === 'heights' ? null : slope,
  });
  return {
    kind: 'place',
    ground,
    frame,
    from: range,
    // A rate with which the longer of the two steps is a quarter of the sheet.
    face: {
      kind: 'place',
      rate: niceRate((range.max - range.min) / 4 / Math.abs(steep.slope)),
      a: tell(a),
      b: tell(b),
    },
    truth: { kind: 'place', a, b },
  };
}

/** 1, 2 or 5 times a power of ten, at most `rate`. */
function niceRate(rate: number): number {
  const power = 10 ** Math.floor(Math.log10(rate));
  const factor = [5, 2, 1].find((one) => one * power <= rate) ?? 1;
  return plain(factor * power);
}
