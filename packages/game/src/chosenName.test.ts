import { expect, test } from 'vitest';
import type { Names } from './context.ts';
import { afterReveal, created, finished, inLobby, joined, renamed } from './test/events.ts';
import { given, host, newcomer, player } from './test/given.ts';

/** Ada sits on seat 0; nobody should have to read "Rude". */
const names: Names = {
  isTaken: (name, except) => name.toLowerCase() === 'ada' && except !== 0,
  isUnfit: (name) => name === 'Rude',
};
const join = (name: string | null) => ({ type: 'joinRoom', name, kind: 'student' }) as const;
const renameMyself = (name: string | null) => ({ type: 'renameMyself', name }) as const;
const renamePlayer = (seat: number, name: string | null) => ({ type: 'renamePlayer', seat, name }) as const;

test('N1 a name that cannot be tidied is refused, and says why', () => {
  const room = given(...inLobby);
  room.when(newcomer, join('  ')).rejects('nameEmpty');
  room.when(newcomer, join('x'.repeat(25))).rejects('nameTooLong');
  room.when(player(0), renameMyself('☂')).rejects('nameEmpty');
  room.when(host, renamePlayer(0, '☂')).rejects('nameEmpty');
});

test('N2 a name that somebody else goes by is refused, whoever asks', () => {
  const room = given(...inLobby);
  room.when(newcomer, join('ADA'), { names }).rejects('nameTaken');
  room.when(player(1), renameMyself('Ada'), { names }).rejects('nameTaken');
  room.when(host, renamePlayer(1, 'Ada'), { names }).rejects('nameTaken');
});

test('N2 one’s own name is not taken', () => {
  given(...inLobby)
    .when(player(0), renameMyself('ADA'), { names })
    .thenNames({ seat: 0, name: 'ADA' });
});

test('N2 a name that is unfit and taken is refused to the host as taken', () => {
  const both: Names = { isTaken: () => true, isUnfit: () => true };
  given(...inLobby)
    .when(host, renamePlayer(1, 'Ada'), { names: both })
    .rejects('nameTaken');
});

test('N2 another player’s pseudonym is reserved, one’s own is not', () => {
  const room = given(...inLobby);
  room.when(newcomer, join('otter')).rejects('nameTaken');
  room.when(player(1), renameMyself('OTTER')).rejects('nameTaken');
  room.when(player(0), renameMyself('Otter')).thenNames({ seat: 0, name: 'Otter' });
});

test('N3 an unfit name is refused to a player, and may be given by the host', () => {
  const room = given(...inLobby);
  room.when(newcomer, join('Rude'), { names }).rejects('nameUnfit');
  room.when(player(1), renameMyself('Rude'), { names }).rejects('nameUnfit');
  room.when(host, renamePlayer(1, 'Rude'), { names }).thenNames({ seat: 1, name: 'Rude' });
});

test('N4 the pseudonym that a newcomer was shown is kept while it is free', () => {
  const pseudonymOf = (suggestion: string) =>
    given(...created, joined(0))
      .when(newcomer, join(null), { suggestion })
      .events()[0]?.data;
  expect(pseudonymOf('Kestrel')).toMatchObject({ pseudonym: 'Kestrel' });
  expect(pseudonymOf('Otter')).not.toMatchObject({ pseudonym: 'Otter' });
});

test('N4 a pseudonym that somebody chose as a name is not given', () => {
  const notHare: Names = { isTaken: (name) => name === 'Hare', isUnfit: () => false };
  const pseudonymWith = (changes: object) =>
    given(...created)
      .when(newcomer, join(null), { random: () => 8 / 46, ...changes })
      .events()[0]?.data;
  expect(pseudonymWith({})).toMatchObject({ pseudonym: 'Hare' });
  expect(pseudonymWith({ names: notHare })).not.toMatchObject({ pseudonym: 'Hare' });
});

test('N5 a chosen name is handed over beside the events and stands in none of them', () => {
  const joining = given(...inLobby).when(newcomer, join(' Grace  H '));
  joining.thenNames({ seat: 2, name: 'Grace H' });
  expect(JSON.stringify(joining.events())).not.toContain('Grace');
  const renaming = given(...inLobby).when(player(0), renameMyself('Grace'));
  renaming.thenNames({ seat: 0, name: 'Grace' });
  renaming.then(renamed(0));
});

test('N5 who takes the generated name hands over no name', () => {
  given(...inLobby)
    .when(newcomer, join(null))
    .thenNames({ seat: 2, name: null });
});

test('N6 players rename themselves, the host anybody, also after a round; no name means the pseudonym', () => {
  for (const room of [given(...inLobby), given(...afterReveal)]) {
    room.when(player(1), renameMyself('Grace')).thenNames({ seat: 1, name: 'Grace' });
    room.when(player(1), renameMyself(null)).thenNames({ seat: 1, name: null });
    room.when(host, renamePlayer(1, 'Grace')).thenNames({ seat: 1, name: 'Grace' });
    room.when(host, renamePlayer(1, null)).thenNames({ seat: 1, name: null });
  }
});

test('N6 a seat that nobody has cannot be renamed, nor anybody once the lesson is finished', () => {
  given(...inLobby)
    .when(host, renamePlayer(2, 'Grace'))
    .rejects('unknownSeat');
  given(...inLobby, finished)
    .when(host, renamePlayer(1, 'Grace'))
    .rejects('roomFinished');
});
