import type { LossName } from '../loss.ts';
import { upToFour, type Block } from './blocks.ts';

/**
 * Adds what the rows of a block add: Σ error², Σ |error| or Σ error, with error = target − prediction.
 * (To a list of one number, as a number that is returned is a new object unless the call is compiled away.)
 */
export function addLosses(
  loss: LossName,
  { targets, count }: Block,
  predictions: Float64Array,
  total: Float64Array,
): void {
  let sum = 0;
  switch (loss) {
    case 'meanSquaredError':
      for (let row = 0; row < count; row++) {
        const error = targets[row]! - predictions[row]!;
        sum += error * error;
      }
      break;
    case 'meanAbsoluteError':
      for (let row = 0; row < count; row++) sum += Math.abs(targets[row]! - predictions[row]!);
      break;
    case 'meanError':
      for (let row = 0; row < count; row++) sum += targets[row]! - predictions[row]!;
      break;
  }
  total[0]! += sum;
}

/**
 * d loss / d prediction of every row, for a loss that is the mean over `points`: −2 error, −sign(error) (0 at the kink), or
 * −1, each divided by `points`. Rows that only fill the block up have no slope.
 */
export function slopesOfLosses(
  loss: LossName,
  { targets, count }: Block,
  predictions: Float64Array,
  points: number,
  slopes: Float64Array,
): void {
  for (let row = 0; row < count; row++) {
    const error = targets[row]! - predictions[row]!;
    slopes[row] =
      (loss === 'meanSquaredError' ? -2 * error : loss === 'meanAbsoluteError' ? -Math.sign(error) : -1) /
      points;
  }
  for (let row = count; row < upToFour(count); row++) slopes[row] = 0;
}

/** d² loss / d prediction² of a row: 2 / points, or 0 where the loss is made of straight pieces. */
export function curvatureOfLosses(loss: LossName, points: number): number {
  return loss === 'meanSquaredError' ? 2 / points : 0;
}
