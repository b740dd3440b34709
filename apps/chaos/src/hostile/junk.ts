/** From 0 (included) to 1 (excluded). */
export type Draw = () => number;

export function pick<Item>(random: Draw, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Texts of JSON that are awkward by themselves. */
const awkward = [
  'null',
  'true',
  '0',
  '-0',
  '1e999',
  '-1e999',
  '5e-324',
  '9007199254740993',
  '1.5',
  '""',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e\\u200b"',
  '[]',
  '{}',
  '{"__proto__":{"isHost":true}}',
  '{"constructor":{"prototype":{"ok":true}}}',
  '{"toString":null,"valueOf":1,"hasOwnProperty":1}',
  '{"then":1}',
  '{"_placeholder":true,"num":0}',
  '{"type":"__proto__"}',
  '{"length":1e9}',
] as const;

/** Any JSON, as text: short, long, wide, or far too deep. */
export function junk(random: Draw, depth = 0): string {
  const chance = random();
  if (chance < 0.5 || depth > 4) return pick(random, awkward);
  if (chance < 0.51) return JSON.stringify('x'.repeat(Math.floor(4000 * random())));
  if (chance < 0.515) return nested(1 + Math.floor(4000 * random()));
  if (chance < 0.55) return `{"a":${nested(1 + Math.floor(12 * random()))}}`;
  if (chance < 0.555) return `[${'1,'.repeat(Math.floor(3000 * random()))}1]`;
  if (chance < 0.62) return String((random() - 0.5) * 10 ** Math.floor(40 * random() - 20));
  const parts = Array.from({ length: Math.floor(5 * random()) }, () => junk(random, depth + 1));
  if (chance < 0.85) return `[${parts.join(',')}]`;
  return `{${parts.map((part) => `${JSON.stringify(pick(random, keys))}:${part}`).join(',')}}`;
}

const keys = [
  'type',
  'command',
  'n',
  'round',
  'move',
  'weights',
  'seat',
  'name',
  'code',
  'token',
  '__proto__',
  '',
] as const;

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}
