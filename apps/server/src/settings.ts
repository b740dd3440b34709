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
    host: env.HOST ?? '0.0.0.0',
    dataDir: env.DATA_DIR ?? defaultDataDir,
    publicUrl: address(env.PUBLIC_URL),
    createPassword: env.CREATE_PASSWORD ?? null,
    retentionDays: whole(env, 'RETENTION_DAYS', 30, 36_500),
  };
}

function whole(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Advice(`${name} is "${text}": set it to a whole number from 0 to ${most}.`);
}

function address(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Advice(
    `PUBLIC_URL is "${text}": set it to an address like https://play.example.org, without a path.`,
  );
}
