import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { commitmentText } from './commitment.ts';
import { briefed, inLobby } from './test/events.ts';
import { given, host, seeded } from './test/given.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const opening = (seed: number) =>
  given(...inLobby, briefed(0))
    .when(host, { type: 'openRound', round: 0 }, { sha256, random: seeded(seed) })
    .events();

test('C1 opening records the hash for everyone, after the draw and before anybody can move', () => {
  const [drawn, opened] = opening(1);
  expect(drawn?.type).toBe('roundDrawn');
  expect(opened?.type === 'roundOpened' && opened.data.commitment).toMatch(/^[0-9a-f]{64}$/);
});

test('C1 the salt is 128 bits of chance: the same facts give another hash each time', () => {
  const salts = Array.from({ length: 50 }, (_, seed) => {
    const [drawn] = opening(seed);
    return drawn?.type === 'roundDrawn' ? drawn.data.salt : '';
  });
  expect(new Set(salts).size).toBe(50);
  for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
});

test('C2 the reveal tells what the hash was taken of, and anyone comes to the same', () => {
  const events = opening(1);
  const [, opened] = events;
  const [, revealed] = given(
    ...inLobby,
    briefed(0),
    ...events,
    { type: 'roundClosed', data: { round: 0, because: 'host' } },
    { type: 'roundScored', data: { round: 0, standings: [] } },
  )
    .when(host, { type: 'revealRound', round: 0 })
    .events();
  if (revealed?.type !== 'roundRevealed' || opened?.type !== 'roundOpened') throw new Error('not revealed');
  const { salt, config, facts } = revealed.data;
  expect(sha256(commitmentText(salt, config, facts))).toBe(opened.data.commitment);
});

test('C3 the order of keys does not matter, the order of a list does', () => {
  const text = commitmentText('s', { b: 1, a: [{ d: 2, c: null }] }, 0.1);
  expect(text).toBe(commitmentText('s', { a: [{ c: null, d: 2 }], b: 1 }, 0.1));
  expect(text).toBe('s\n{"a":[{"c":null,"d":2}],"b":1}\n0.1');
  expect(commitmentText('s', [1, 2], 0)).not.toBe(commitmentText('s', [2, 1], 0));
});

test('C3 a journey through JSON does not matter', () => {
  const facts = { zero: -0, tiny: 5e-324, third: 1 / 3, nested: [[1e21]] };
  expect(commitmentText('s', null, JSON.parse(JSON.stringify(facts)))).toBe(commitmentText('s', null, facts));
});
