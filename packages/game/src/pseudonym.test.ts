import { expect, test } from 'vitest';
import { longestName, tidyName } from './name.ts';
import { drawPseudonym } from './pseudonym.ts';
import { seeded } from './test/given.ts';

test.each(['en', 'de'] as const)(
  'N4 a thousand players have a thousand pseudonyms that are fit to be names (%s)',
  (language) => {
    const given = new Set<string>();
    const random = seeded(7);
    for (let k = 0; k < 1000; k++) given.add(drawPseudonym(language, (name) => given.has(name), random));
    expect(given.size).toBe(1000);
    for (const name of given) expect(tidyName(name)).toEqual({ ok: true, value: name });
    expect(Math.max(...[...given].map((name) => name.length))).toBeLessThanOrEqual(longestName);
  },
);

test('N4 the first ones are short: an animal alone', () => {
  expect(drawPseudonym('en', () => false, seeded(1))).toMatch(/^[A-Z][a-z]+$/);
});

test('N4 when all words are used up, a number helps', () => {
  expect(drawPseudonym('de', (name) => !/ \d+$/.test(name), seeded(1))).toMatch(/^\p{Lu}\p{Ll}+ 2$/u);
});
