import { existsSync } from 'node:fs';

/** The flags that a headless Chromium wants where it runs as root and may look nowhere but at this machine. */
export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is: CHROMIUM_PATH, or Debian's; null where there is none. */
export function chromiumPath(): string | null {
  return process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path)) ?? null;
}
