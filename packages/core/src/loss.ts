import { ArgumentError } from './argumentError.ts';

/**
 * Many errors become one number. Signs are fixed for the whole project:
 * error = target − prediction, so a positive error means "too low".
 */
export type LossName = 'meanSquaredError' | 'meanAbsoluteError' | 'meanError';

/** (1/n) Σ error². No factor one half. Refuses an empty list: no errors, no loss. */
export function meanSquaredError(errors: readonly number[]): number {
  return mean(errors.map((error) => error * error));
}

/** (1/n) Σ |error|. */
export function meanAbsoluteError(errors: readonly number[]): number {
  return mean(errors.map(Math.abs));
}

/**
 * (1/n) Σ error, signs kept. It is no good as a loss: it can be 0 where every single error is large, as they cancel, and
 * it falls for ever as predictions grow.
 */
export function meanError(errors: readonly number[]): number {
  return mean(errors);
}

/** d² / d prediction² of what one error adds to the sum: 2, or 0 where the loss is made of straight pieces. */
export function errorLossCurvature(loss: LossName): number {
  switch (loss) {
    case 'meanSquaredError':
      return 2;
    case 'meanAbsoluteError':
    case 'meanError':
      return 0;
  }
}

/** Each by its name. */
export const losses: Readonly<Record<LossName, (errors: readonly number[]) => number>> = {
  meanSquaredError,
  meanAbsoluteError,
  meanError,
};

function mean(values: readonly number[]): number {
  if (values.length === 0) throw new ArgumentError('errors', 'at least one', 'none');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
