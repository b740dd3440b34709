import { browserStorage, type Storage } from './storage.ts';

/** 128 random bits as 32 hexadecimal digits. (randomUUID does not exist on a plain http address.) */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isToken = (text: string | null): text is string => text !== null && /^[0-9a-f]{32}$/.test(text);

/** Who this browser is in a room: made at the first visit, the same ever after. */
export function ownToken(
  role: 'player' | 'staff',
  code: string,
  storage: Storage = browserStorage('local'),
): string {
  const key = `lowest-point/${role}/${code}`;
  const kept = storage.read(key);
  if (isToken(kept)) return kept;
  const made = newToken();
  storage.write(key, made);
  return made;
}

/** The token that this browser has for a room; null: it was never there. */
export function keptToken(
  role: 'player' | 'staff',
  code: string,
  storage: Storage = browserStorage('local'),
): string | null {
  const kept = storage.read(`lowest-point/${role}/${code}`);
  return isToken(kept) ? kept : null;
}

const secretKey = (code: string) => `lowest-point/host/${code}`;

/** The secret of a room that this browser created, or whose host link it was given. */
export function hostSecret(code: string, storage: Storage = browserStorage('local')): string | null {
  const kept = storage.read(secretKey(code));
  return isToken(kept) ? kept : null;
}

export function keepHostSecret(
  code: string,
  secret: string,
  storage: Storage = browserStorage('local'),
): void {
  storage.write(secretKey(code), secret);
}

/**
 * The word behind the # of the address (a host's secret, a screen's ticket), read once and taken out of the address
 * bar, so that nobody reads it from the wall or finds it in the history.
 */
export function takeFragment(): string | null {
  const word = location.hash.slice(1);
  if (word === '') return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return isToken(word) ? word : null;
}
