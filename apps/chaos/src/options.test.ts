import { expect, it } from 'vitest';
import { menu } from './faults/menu.ts';
import { readOptions } from './options.ts';

const names = menu().map(({ name }) => name);

it('plays the whole menu with thirty players and a seed of its own, unless it is told otherwise', () => {
  expect(readOptions([], names, 42)).toEqual({ seed: 42, players: 30, faults: null });
  expect(readOptions(['--seed', '7', '--players', '3', '--faults', 'kill, two tabs'], names, 42)).toEqual({
    seed: 7,
    players: 3,
    faults: ['kill', 'two tabs'],
  });
});

it('every fault has a name of its own', () => {
  expect(new Set(names).size).toBe(names.length);
});

it('says in one sentence what a wrong option should have been', () => {
  expect(readOptions(['--faults', 'flood'], names, 1)).toMatch(
    /^There is no fault "flood". There are: none, /,
  );
  expect(readOptions(['--players', '0'], names, 1)).toBe('--players wants a whole number from 1 to 500.');
  expect(readOptions(['--seed', 'x'], names, 1)).toBe('--seed wants a whole number.');
  expect(readOptions(['--unheard-of'], names, 1)).toMatch(/unheard-of/);
});
