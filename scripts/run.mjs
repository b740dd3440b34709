// Running other programs. The root scripts start on whatever Node is there (20 or newer): only node: imports here.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const bin = join(root, 'node_modules', '.bin');

/** A failure that the user can do something about: shown in its words, without a stack. */
export class Advice extends Error {}

/** Tools are found in node_modules first: `node` is the Node of this repository. */
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  // What was compiled once is not compiled again: the server starts in a third less time.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};

/**
 * Runs a command, in plain sight.
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [extraEnv]
 * @returns {Promise<number>} its exit code
 */
export function run([program = '', ...args], extraEnv = {}) {
  return ended(spawn(program, args, { cwd: root, env: { ...env, ...extraEnv }, stdio: 'inherit' }));
}

/**
 * Runs a command, keeping what it says.
 * @param {readonly string[]} command
 */
export async function capture([program = '', ...args]) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (/** @type {string} */ text) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return { code: await ended(child), output };
}

/**
 * Runs a command that takes leave in its own way: who stops this script stops the command, and waits for it.
 * @param {readonly string[]} command
 */
export function serve([program = '', ...args]) {
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  process.on('SIGINT', () => {
    // A terminal has sent its Ctrl-C to the command already; a second one would cut the farewell short.
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  // npm hands a SIGTERM only to the shell between us: that it has gone is all we learn.
  const parent = process.ppid;
  const followParent = () => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  };
  if (process.env.npm_lifecycle_event !== undefined) setInterval(followParent, 250).unref();
  return ended(child);
}

/**
 * Runs `main`; its result is the exit code, and advice is given in words.
 * @param {() => Promise<number>} main
 */
export async function exitWith(main) {
  try {
    process.exitCode = await main();
  } catch (failure) {
    if (!(failure instanceof Advice)) throw failure;
    process.exitCode = 1;
    process.stderr.write(`\n${failure.message}\n`);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
