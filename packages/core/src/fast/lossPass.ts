import type { LossName } from '../loss.ts';
import { upToFour, type Block } from './blocks.ts';

/*
 * The losses of loss.ts over the rows of a block, written out: a call for every row would cost more than its work, and a number
 * that a function hands back is a new object on the heap unless the call is compiled away.
 */

/** total[0] += Σ error², Σ |error| or Σ error, with error = target − prediction. */
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
 * slopes[row] = d loss / d prediction, for a loss that is the mean over `points`: −2 error, −sign(error) (0 at the kink) or −1,
 * each divided by `points`. Rows that only fill the block up have none.
 */
export function slopesOfLosses(
  loss: LossName,
  { targets, count }: Block,
  predictions: Float64Array,
  points: number,
  slopes: Float64Array,
): void {
  switch (loss) {
    case 'meanSquaredError':
      for (let row = 0; row < count; row++) slopes[row] = (-2 * (targets[row]! - predictions[row]!)) / points;
      break;
    case 'meanAbsoluteError':
      for (let row = 0; row < count; row++)
        slopes[row] = -Math.sign(targets[row]! - predictions[row]!) / points;
      break;
    case 'meanError':
      for (let row = 0; row < count; row++) slopes[row] = -1 / points;
      break;
  }
  for (let row = count; row < upToFour(count); row++) slopes[row] = 0;
}
