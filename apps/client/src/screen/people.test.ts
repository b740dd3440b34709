import type { RoomEvent, RoomState } from '@lowest-point/game';
import { defaultSettings } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { attendance, movesOf, moveTimes, nameFinder } from './people.ts';

const seat = { kind: 'student', machine: null, isRemoved: false, n: 0 } as const;
const state: RoomState = {
  seq: 5,
  room: 'r',
  lesson: { id: 'l', rounds: [{ id: 'a', type: 'propose', isDark: false, seconds: 60, moves: 3 }] },
  language: 'en',
  settings: defaultSettings,
  seats: [
    { ...seat, pseudonym: 'Heron' },
    { ...seat, pseudonym: 'Wren', machine: null, isRemoved: true },
    { ...seat, pseudonym: 'Roe' },
  ],
  phase: { name: 'lobby' },
  rounds: [null],
  scored: [],
  configs: null,
  drawn: null,
};
const roster = [
  { seat: 0, name: 'Ada', isConnected: true, awaySince: null },
  { seat: 2, name: 'Roe', isConnected: false, awaySince: 7 },
];

test('the roster names people, and until it has come the pseudonym does', () => {
  expect(nameFinder(state, roster)(0)).toBe('Ada');
  expect(nameFinder(state, [])(0)).toBe('Heron');
});

test('who was removed is not counted', () => {
  expect(attendance(state, roster)).toEqual({ players: 2, away: 1 });
  const finished = { ...state, phase: { name: 'finished' } as const };
  expect(attendance(finished, roster)).toEqual({ players: 2, away: 0 });
});

test('before a round is opened nobody has moved', () => {
  expect(movesOf(state, 0)).toEqual({ made: 0, possible: 6 });
});

test('moves keep their order and their time, and only one round is told', () => {
  const envelope = { by: 0, version: 1 } as const;
  const events: RoomEvent[] = [
    { ...envelope, seq: 1, at: 10, type: 'moveMade', data: { round: 0, seat: 2, data: 'a' } },
    { ...envelope, seq: 2, at: 20, type: 'moveMade', data: { round: 1, seat: 2, data: 'b' } },
    { ...envelope, seq: 3, at: 30, type: 'playerRenamed', data: { seat: 0 } },
    { ...envelope, seq: 4, at: 40, type: 'moveMade', data: { round: 0, seat: 0, data: 'c' } },
  ];
  expect(moveTimes(events, 0)).toEqual([
    { seat: 2, at: 10, data: 'a' },
    { seat: 0, at: 40, data: 'c' },
  ]);
});
