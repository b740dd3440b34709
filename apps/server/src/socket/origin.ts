import type { IncomingMessage } from 'node:http';

/**
 * May a page with this Origin talk to us? Only ours: the address it was loaded from, or PUBLIC_URL. Programs that are
 * no browsers send none. (CORS does not guard websocket upgrades.)
 */
export function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.host === host || (publicUrl !== null && page.origin === new URL(publicUrl).origin);
}

/** The address by which this browser reached us; null where nothing says it. */
export function originOf({ headers }: IncomingMessage): string | null {
  const { origin, host } = headers;
  if (origin !== undefined && URL.canParse(origin)) return new URL(origin).origin;
  const address = `http://${host ?? ''}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
