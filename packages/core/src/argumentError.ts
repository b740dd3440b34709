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
export function wantFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new ArgumentError(argument, 'a finite number', value);
}

/** Refuses a list with NaN or an infinity in it. */
export function wantAllFinite(argument: string, values: readonly number[]): void {
  for (const [k, value] of values.entries()) wantFinite(`${argument}[${k}]`, value);
}

/** Refuses what is not a positive, finite number. */
export function wantPositive(argument: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new ArgumentError(argument, 'a positive number', value);
}

/** Refuses what is not from 0 to below 1. */
export function wantShare(argument: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new ArgumentError(argument, 'a number from 0 to below 1', value);
}

function numbers(count: number): string {
  return count === 1 ? '1 number' : `${count} numbers`;
}
