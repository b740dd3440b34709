/** Something was handed in that cannot be computed with. The message names the argument, what was wanted, and what came. */
export class ArgumentError extends Error {
  readonly argument: string;
  readonly wanted: string;
  readonly given: string;

  constructor(argument: string, wanted: string, given: string | number) {
    super(`${argument}: wanted ${wanted}, got ${given}`);
    this.name = 'ArgumentError';
    this.argument = argument;
    this.wanted = wanted;
    this.given = String(given);
  }
}

/** Refuses a list of another length. */
export function wantLength(argument: string, list: ArrayLike<number>, length: number): void {
  if (list.length !== length) throw new ArgumentError(argument, numbers(length), list.length);
}

/** Refuses NaN and the infinities. */
export function wantFinite(argument: string, values: readonly number[]): void {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new ArgumentError(argument, 'finite numbers', `${values[wrong]} at place ${wrong}`);
}

/** Refuses what is not a positive, finite number. */
export function wantPositive(argument: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new ArgumentError(argument, 'a positive number', value);
}

function numbers(count: number): string {
  return count === 1 ? '1 number' : `${count} numbers`;
}
