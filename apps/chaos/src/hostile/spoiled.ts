import { junk, pick, type Draw } from './junk.ts';

/** The text of a payload with something wrong somewhere in it: a part changed, missing, or too many. */
export function spoiled(payload: unknown, random: Draw): string {
  if (!isObject(payload)) return junk(random);
  const entries = Object.entries(payload);
  const chosen = pick(random, entries)[0];
  const chance = random();
  const parts = entries.flatMap(([key, value]) => {
    if (key !== chosen || chance >= 0.85) return [part(key, JSON.stringify(value))];
    if (chance < 0.15) return [];
    return [part(key, isObject(value) && chance < 0.7 ? spoiled(value, random) : junk(random))];
  });
  if (chance >= 0.85)
    parts.push(part(pick(random, ['by', 'seat', 'isHost', '__proto__', 'then', 'type']), junk(random)));
  return `{${parts.join(',')}}`;
}

function part(key: string, text: string): string {
  return `${JSON.stringify(key)}:${text}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
