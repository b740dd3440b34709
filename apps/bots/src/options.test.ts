import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('reads a room and a number of players', () => {
  expect(readOptions(['--room', 'K7M4PX', '--players', '12', '--pace', '0.5'])).toMatchObject({
    room: 'K7M4PX',
    players: 12,
    paceMs: 500,
  });
});

it('wants either a room to join or a lesson to host', () => {
  expect(readOptions([])).toMatch(/^Say either --room CODE or --lesson/);
  expect(readOptions(['--room', 'K7M4PX', '--lesson'])).toMatch(/^Say either/);
  expect(readOptions(['--lesson'])).toMatchObject({ room: null, lesson: 'theNeedForOptimization' });
  expect(readOptions(['--lesson', '--play', 'sprint'])).toMatchObject({ lesson: 'sprint' });
});

it('says in one sentence what a wrong number should have been', () => {
  expect(readOptions(['--lesson', '--players', 'many'])).toBe(
    '--players wants a whole number from 1 to 1000.',
  );
  expect(readOptions(['--lesson', '--players', '1001'])).toBe(
    '--players wants a whole number from 1 to 1000.',
  );
  expect(readOptions(['--lesson', '--pace=-1'])).toBe('--pace wants seconds, 0 or more.');
  expect(readOptions(['--lesson', '--unheard-of'])).toMatch(/unheard-of/);
});
