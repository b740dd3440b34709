import { parseArgs } from 'node:util';

export interface Options {
  readonly url: string;
  /** The room to join; null: create one and play the host as well. */
  readonly room: string | null;
  readonly players: number;
  /** Mean pause between two moves of one player, in ms. */
  readonly paceMs: number;
  /** How long the host waits for a round at most. */
  readonly roundMs: number;
  readonly lesson: string;
  readonly password: string | null;
  readonly seed: number;
  readonly isJson: boolean;
}

const usage = `A simulated class.

  npm run bots -- --room CODE --players 30     students join a room and play whatever round is open
  npm run bots -- --lesson --players 300       also creates the room and plays the host

  --url URL        the server (http://127.0.0.1:3000)
  --players N      1 to 1000 (30)
  --play ID        with --lesson: which of the built-in lessons (theNeedForOptimization)
  --pace SECONDS   mean pause between two moves of one student (4)
  --round SECONDS  with --lesson: how long a round stays open at most (30)
  --password TEXT  with --lesson: where the server asks for one
  --seed N         the same seed, the same students (1)
  --json           print one line of JSON`;

/** Reads the command line. Returns a sentence where it cannot be read. */
export function readOptions(args: readonly string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:3000' },
        room: { type: 'string' },
        lesson: { type: 'boolean', default: false },
        play: { type: 'string', default: 'theNeedForOptimization' },
        players: { type: 'string', default: '30' },
        pace: { type: 'string', default: '4' },
        round: { type: 'string', default: '30' },
        password: { type: 'string' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (failure) {
    return `${failure instanceof Error ? failure.message : String(failure)}\n\n${usage}`;
  }
  const players = Number(values.players);
  const pace = Number(values.pace);
  const round = Number(values.round);
  const seed = Number(values.seed);
  if (values.help) return usage;
  if (!Number.isInteger(players) || players < 1 || players > 1000)
    return '--players wants a whole number from 1 to 1000.';
  if (!(pace >= 0)) return '--pace wants seconds, 0 or more.';
  if (!(round > 0)) return '--round wants seconds, more than 0.';
  if (!Number.isInteger(seed)) return '--seed wants a whole number.';
  if (values.lesson === (values.room !== undefined)) return `Say either --room CODE or --lesson.\n\n${usage}`;
  return {
    url: values.url,
    room: values.room ?? null,
    players,
    paceMs: pace * 1000,
    roundMs: round * 1000,
    lesson: values.play,
    password: values.password ?? null,
    seed,
    isJson: values.json,
  };
}
