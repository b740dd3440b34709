import { parseArgs } from 'node:util';

export interface Options {
  readonly seed: number;
  readonly players: number;
  /** Names of faults; null: the whole menu. */
  readonly faults: readonly string[] | null;
}

const usage = (names: readonly string[]) => `A class that plays while everything fails around it.

  npm run chaos -- --seed 7 --players 30 --faults kill,freeze

  --seed N         the same seed, the same class and the same faults (drawn anew, and told)
  --players N      1 to 500 (30)
  --faults A,B     only these (all): ${names.join(', ')}`;

/** Reads the command line. Returns a sentence where it cannot be read. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  drawnSeed: number,
): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: String(drawnSeed) },
        players: { type: 'string', default: '30' },
        faults: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (failure) {
    return `${failure instanceof Error ? failure.message : String(failure)}\n\n${usage(names)}`;
  }
  if (values.help) return usage(names);
  const seed = Number(values.seed);
  const players = Number(values.players);
  const faults = values.faults?.split(',').map((name) => name.trim()) ?? null;
  const unknown = faults?.find((name) => !names.includes(name));
  if (!Number.isInteger(seed)) return '--seed wants a whole number.';
  if (!Number.isInteger(players) || players < 1 || players > 500)
    return '--players wants a whole number from 1 to 500.';
  if (unknown !== undefined) return `There is no fault "${unknown}". There are: ${names.join(', ')}.`;
  return { seed, players, faults };
}
