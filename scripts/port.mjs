import { connect } from 'node:net';
import { Advice } from './run.mjs';

/**
 * Where somebody listens already, nothing is built: it may be ourselves, and pages must not change beneath a class that reads them.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export async function requireFreePort({ PORT, HOST }) {
  const port = PORT === undefined || PORT === '' ? 3000 : Number(PORT);
  // What is no port is for the server to say.
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const host = HOST === undefined || HOST === '' || HOST === '0.0.0.0' ? '127.0.0.1' : HOST;
  if (await answers(port, host))
    throw new Advice(`Port ${port} is in use: stop the other program, or set PORT to another number.`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(port, host) {
  return new Promise((resolve) => {
    const knocking = connect({ port, host, timeout: 1000 });
    const settle = (/** @type {boolean} */ isThere) => {
      knocking.destroy();
      resolve(isThere);
    };
    knocking.once('connect', () => settle(true));
    for (const nobody of ['error', 'timeout']) knocking.once(nobody, () => settle(false));
  });
}
