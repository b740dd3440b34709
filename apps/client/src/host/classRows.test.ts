import { defaultSettings, type RoomState } from '@lowest-point/game';
import { createNumbers } from '@lowest-point/plots';
import type { HostAdvice } from '@lowest-point/rounds/views';
import { expect, test } from 'vitest';
import { classRows, removedSeats } from './classRows.ts';

const seat = { kind: 'student', machine: null, isRemoved: false, n: 0 } as const;
const round = {
  openedAt: 0,
  commitment: '',
  shown: null,
  play: null,
  hidden: null,
  standings: null,
  machineStandings: [],
  machines: [],
  revealed: null,
};
const speech = { language: 'de', numbers: createNumbers('de') } as const;
const advice: HostAdvice = {
  movesCompare: true,
  progress: (_, number) => ({ moves: number, loss: 1, note: null }),
  insights: () => [],
};
const state: RoomState = {
  seq: 1,
  room: 'r',
  lesson: { id: 'l', rounds: [{ id: 'a', type: 't', isDark: false, seconds: 60, moves: 3 }] },
  language: 'de',
  settings: defaultSettings,
  seats: [
    { ...seat, pseudonym: 'Zeisig' },
    { ...seat, pseudonym: 'Uhu', isRemoved: true },
    { ...seat, pseudonym: 'Star', kind: 'machine' },
  ],
  phase: { name: 'open', round: 0, closesAt: null },
  rounds: [round],
  scored: [],
  configs: null,
  drawn: null,
};
const row = (number: number, name: string) => ({ seat: number, name, isConnected: true, awaySince: null });
const roster = [row(0, 'Zeisig'), row(1, 'Uhu'), row(2, 'Ährchen')];

test('the class stands in the order of the alphabet, umlauts in their place', () => {
  expect(classRows(state, roster, null, speech).map(({ name }) => name)).toEqual(['Ährchen', 'Zeisig']);
});

test('who was removed is not in the class, but can be let in again', () => {
  expect(classRows(state, roster, null, speech).some((each) => each.seat === 1)).toBe(false);
  expect(removedSeats(state)).toEqual([{ seat: 1, name: 'Uhu' }]);
});

test('how far everybody is stands beside the name while a sheet is on', () => {
  expect(classRows(state, roster, advice, speech).map(({ progress }) => progress?.moves)).toEqual([2, 0]);
  expect(classRows({ ...state, phase: { name: 'lobby' } }, roster, advice, speech)[0]?.progress).toBeNull();
});

test('a simulated student is marked as one', () => {
  expect(classRows(state, roster, null, speech).map(({ kind }) => kind)).toEqual(['simulated', 'student']);
});

test('while the class looks at points, the list is in their order', () => {
  const standing = { loss: 1, outcome: 'measured', moves: 1 } as const;
  const standings = [
    { ...standing, seat: 0, points: 90, place: 1 },
    { ...standing, seat: 2, points: 40, place: 2 },
  ];
  const scored = {
    ...state,
    phase: { name: 'podium' } as const,
    rounds: [{ ...round, standings, revealed: { everyone: null, staff: null } }],
    scored: [0],
  };
  const rows = classRows(scored, roster, advice, speech);
  expect(rows.map(({ name, total }) => [total?.place, name, total?.points])).toEqual([
    [1, 'Zeisig', 90],
    [2, 'Ährchen', 40],
  ]);
  expect(rows[0]?.progress).toBeNull();
});

test('an optimiser stands last, by its own name, and is not among those who can be let in again', () => {
  const adam = { ...seat, pseudonym: 'adam', kind: 'machine' as const, machine: 'adam' };
  const seated = { ...state, seats: [...state.seats, adam] };
  const rows = classRows(seated, [...roster, row(3, 'adam')], null, speech);
  expect(rows.at(-1)).toMatchObject({ name: 'Adam', kind: 'optimiser' });
  const gone = { ...state, seats: [...state.seats, { ...adam, isRemoved: true }] };
  expect(removedSeats(gone)).toEqual([{ seat: 1, name: 'Uhu' }]);
});

test('when the lesson is finished nobody is missed', () => {
  const left = [{ ...row(0, 'Zeisig'), isConnected: false, awaySince: 5 }];
  expect(classRows(state, left, null, speech)[0]).toMatchObject({ isConnected: false, awaySince: 5 });
  const finished = { ...state, phase: { name: 'finished' } as const };
  expect(classRows(finished, left, null, speech)[0]).toMatchObject({ isConnected: true, awaySince: null });
});
