import { errorLoss, errorLossSlope, type LossName } from '../loss.ts';
import { upToFour, type Block } from './blocks.ts';

/**
 * total[0] += Σ errorLoss(target − prediction) over the rows of a block. It is added to a list, as a number that is handed
 * back by a function is a new object on the heap unless the call is compiled away.
 */
export function addLosses(
  loss: LossName,
  { targets, count }: Block,
  predictions: Float64Array,
  total: Float64Array,
): void {
  let sum = 0;
  for (let row = 0; row < count; row++) sum += errorLoss(loss, targets[row]! - predictions[row]!);
  total[0]! += sum;
}

/** slopes[row] = d loss / d prediction, for a loss that is the mean over `points`. Rows that only fill the block up have none. */
export function slopesOfLosses(
  loss: LossName,
  { targets, count }: Block,
  predictions: Float64Array,
  points: number,
  slopes: Float64Array,
): void {
  for (let row = 0; row < count; row++) {
    slopes[row] = errorLossSlope(loss, targets[row]! - predictions[row]!) / points;
  }
  for (let row = count; row < upToFour(count); row++) slopes[row] = 0;
}
