// What must be there before anything runs: packages, Node 24, the built client.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, bin, capture, root, run } from './run.mjs';

const stamp = join(root, 'node_modules', '.installed');

/** What serving needs, and nothing for tests. The bots are with it, for a teacher's rehearsal. */
const serving = [
  'lowest-point',
  '@lowest-point/server...',
  '@lowest-point/client...',
  '@lowest-point/bots...',
];

/** The pnpm that package.json names. npx keeps it, so that the second time needs no network. */
function pnpm() {
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['npx', '--yes', '--prefer-offline', packageManager];
}

/**
 * Installs from the lockfile, unless exactly that was done before.
 * @param {'serving' | 'everything'} wanted
 */
export async function install(wanted) {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'));
  const hash = createHash('sha256')
    .update(lockfile)
    .update(process.platform + process.arch)
    .digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (installed === `everything ${hash}` || installed === `${wanted} ${hash}`) return;

  // Where the tools are already, installing for serving alone would take them away.
  const extent = existsSync(join(bin, 'eslint')) ? 'everything' : wanted;
  const selection =
    extent === 'everything' ? [] : ['--prod', ...serving.flatMap((name) => ['--filter', name])];
  // The lockfile was checked when it was written; to check its 350 entries again costs a request each.
  const code = await run([...pnpm(), 'install', '--frozen-lockfile', '--trust-lockfile', ...selection]);
  if (code !== 0)
    throw new Advice(
      'The packages could not be installed: the message above says why. The first time needs a network.',
    );
  writeFileSync(stamp, `${extent} ${hash}`);
}

/** Node 24 or newer: the one this repository installs, or else the one that runs this script. */
export function node24() {
  const own = join(bin, 'node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Advice(
    `Lowest Point runs on Node 24 or newer; this is ${process.version}. Please get one from nodejs.org.`,
  );
}

/**
 * The command that runs a turbo task: what has not changed since comes from turbo's cache.
 * npx puts pnpm on the path, where turbo looks for it.
 * @param {string[]} args
 */
export function turbo(...args) {
  return [...pnpm(), 'exec', 'turbo', 'run', ...args];
}

export async function buildClient() {
  const { code, output } = await capture(turbo('build', '--filter', '@lowest-point/client'));
  if (code !== 0) throw new Advice(`${output}\nThe client could not be built (see above).`);
}
