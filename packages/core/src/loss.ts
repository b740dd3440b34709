/**
 * Many errors become one number. Signs are fixed for the whole project:
 * error = target − prediction, so a positive error means "too low".
 */

/** (1/n) Σ error². No factor one half. Refuses an empty list: no errors, no loss. */
export function meanSquaredError(errors: readonly number[]): number {
  return mean(errors.map((error) => error * error));
}

/** (1/n) Σ |error|. */
export function meanAbsoluteError(errors: readonly number[]): number {
  return mean(errors.map(Math.abs));
}

/** (1/n) Σ error, signs kept: it can be 0 where every single error is large, which is why it is no loss. */
export function meanError(errors: readonly number[]): number {
  return mean(errors);
}

function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('errors: wanted at least one, got none');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
