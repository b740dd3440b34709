import { isDeepStrictEqual } from 'node:util';

/** Are two things not the same, once both have crossed a wire? */
export function differs(a: unknown, b: unknown): boolean {
  return !isDeepStrictEqual(crossed(a), crossed(b));
}

function crossed(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
