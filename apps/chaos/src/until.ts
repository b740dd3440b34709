import { setTimeout as pause } from 'node:timers/promises';

/** Nothing here takes so long on any machine, unless it never comes. */
const longestMs = 120_000;
const glanceMs = 20;

/** Resolves when it is so; throws, saying what did not come, when it takes for ever. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + longestMs;
  while (!isSo()) {
    if (performance.now() > giveUpAt) throw new Error(`${what}: it never came`);
    await pause(glanceMs);
  }
}

/** Resolves when this does; throws, saying what did not come, when it takes for ever. */
export async function inTime<Value>(what: string, coming: Promise<Value>): Promise<Value> {
  let isHere = false;
  const seen = coming.finally(() => (isHere = true));
  await Promise.race([seen, until(what, () => isHere)]);
  return seen;
}
