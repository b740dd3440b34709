// A browser for the browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Advice, root } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** CHROMIUM_PATH, or the system's Chromium or Chrome, or Playwright's own; else, as root on Debian, an installed one. */
export function browserPath() {
  const browser = process.env.CHROMIUM_PATH ?? onSystem() ?? ofPlaywright() ?? installed();
  if (browser !== undefined && existsSync(browser)) return browser;
  throw new Advice(
    'The browser tests need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one, ' +
      'or run `npx playwright install chromium` in the folder e2e.',
  );
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...programs, ...macApps].find((path) => existsSync(path));
}

function ofPlaywright() {
  const requireFromTests = createRequire(join(root, 'e2e', 'package.json'));
  /** @type {{ chromium: { executablePath(): string } }} */
  const { chromium } = requireFromTests('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
  return onSystem();
}
