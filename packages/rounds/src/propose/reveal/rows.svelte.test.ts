import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import type { Machine } from '../../machines.ts';
import { groundOf, publicOf } from '../read.ts';
import { playRound, type Proposed } from '../test/classroom.ts';
import { phoneRows } from './rows.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function rows(id: string, proposed: readonly Proposed[], showsRanks = true, seated: readonly Machine[] = []) {
  const played = playRound(id, 3, proposed, 'revealed', [], seated);
  const round = played.seenBy({ role: 'player', seat: 0 });
  const [ground, everyone, standings] = [groundOf(round), publicOf(round), played.standingsFor(0)];
  if (!ground || !everyone || !standings) throw new Error('not revealed');
  const own = { ...standings.own, place: showsRanks ? standings.own.place : null };
  const bestName = showsRanks ? 'Otter' : null;
  const weights = proposed.find(({ seat }) => seat === 0)?.weights ?? null;
  return phoneRows(
    { own, players: 3, bestName, middle: standings.middle },
    weights,
    ground,
    everyone,
    speech,
  ).map(({ name, place, loss }) => [name, place.replaceAll('\u00a0', ' '), loss]);
}

test('you come first, then the class and the machine, lowest loss first', () => {
  const played = rows('hit13', [
    { seat: 0, weights: [3, 0], at: 1 },
    { seat: 1, weights: [2.6, 0], at: 2 },
  ]);
  expect(played).toEqual([
    ['You, place 2 of 3', '(3, 0)', '4.00'],
    ['Best: Otter', '(2.6, 0)', '0'],
    ['Middle of the class', '', '0'],
    ['Gradient descent, 3 steps', '(2.77, −0.85)', '0'],
    ['Average of your weights', '(2.8, 0)', '1.00'],
  ]);
});

test('where nobody can reach 0, the lowest possible is told, and the others’ weights are not', () => {
  const played = rows('tugOfWar', [{ seat: 0, weights: [3, -2], at: 1 }]);
  expect(played[1]).toEqual(['Lowest possible', '', '0.043']);
  expect(played.slice(1).every(([, place]) => place === '')).toBe(true);
});

test('where the host hides ranks, nobody is named and no place is told', () => {
  const names = rows('hit13', [{ seat: 0, weights: [3, 0], at: 1 }], false).map(([name]) => name);
  expect(names).toContain('Best of the class');
  expect(names[0]).toBe('You');
});

test('who proposed nothing reads so', () => {
  expect(rows('hit13', [{ seat: 1, weights: [3, 0], at: 1 }])[0]).toEqual(['You', '', 'no proposal']);
});

test('seated optimisers stand among the class by their loss, and par is told apart from gradient descent', () => {
  const names = rows('hit13', [{ seat: 0, weights: [3, 0], at: 1 }], true, ['gradientDescent', 'newton']).map(
    ([name]) => name,
  );
  expect(names).toEqual(expect.arrayContaining(['Gradient descent', 'Newton', 'Best rate']));
  expect(names).not.toContain('Gradient descent, 3 steps');
});
