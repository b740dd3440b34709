import { fileURLToPath } from 'node:url';
import { Advice } from './advice.ts';

/** Everything that can be set from outside, by environment variables. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** How the world reaches this server, where that is not the machine's own address. */
  readonly publicUrl: string | null;
  /** Asked of whoever creates a room; null: of nobody. */
  readonly createPassword: string | null;
  readonly retentionDays: number;
}

/** Beside the app, at the root of the repository. */
const defaultDataDir = fileURLToPath(new URL('../../../data', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(env: Environment): Settings {
  return {
    port: whole(env, 'PORT', 3000, 65_535),
    host: text(env, 'HOST') ?? '0.0.0.0',
    dataDir: text(env, 'DATA_DIR') ?? defaultDataDir,
    publicUrl: address(env, 'PUBLIC_URL'),
    createPassword: text(env, 'CREATE_PASSWORD'),
    retentionDays: whole(env, 'RETENTION_DAYS', 30, 36_500),
  };
}

/** Empty is the same as not set. */
function text(env: Environment, name: string): string | null {
  const value = env[name];
  return value === undefined || value === '' ? null : value;
}

function whole(env: Environment, name: string, otherwise: number, most: number): number {
  const typed = text(env, name);
  if (typed === null) return otherwise;
  const value = Number(typed);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Advice(`${name} is "${typed}": set it to a whole number from 0 to ${most}.`);
}

function address(env: Environment, name: string): string | null {
  const typed = text(env, name);
  if (typed === null) return null;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Advice(
    `${name} is "${typed}": set it to an address like https://play.example.org, without a path.`,
  );
}
