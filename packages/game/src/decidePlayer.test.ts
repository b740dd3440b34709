import { expect, test } from 'vitest';
import type { JoinCommand } from './command.ts';
import {
  afterClose,
  afterReveal,
  atStandings,
  briefed,
  closed,
  closesAt,
  created,
  dealt,
  drawn,
  finished,
  inLobby,
  inOpenRound,
  inPause,
  joined,
  moved,
  opened,
  podiumShown,
  removed,
  renamed,
  restored,
  set,
  start,
} from './test/events.ts';
import { clock, given, host, newcomer, player, server } from './test/given.ts';

const join: JoinCommand = { type: 'joinRoom', name: null, kind: 'student' };
const guess = (number: number, round = 0) => ({ type: 'makeMove', round, move: { guess: number } }) as const;

test('J1 a newcomer gets the next seat, also after somebody was removed', () => {
  const [event] = given(...inLobby, removed(1))
    .when(newcomer, join)
    .events();
  expect(event).toMatchObject({ type: 'playerJoined', data: { seat: 2, kind: 'student' } });
});

test('J1 a machine is known as one', () => {
  const [event] = given(...created)
    .when(newcomer, { ...join, kind: 'machine' })
    .events();
  expect(event).toMatchObject({ type: 'playerJoined', data: { seat: 0, kind: 'machine' } });
});

test('J2 nobody new may join a locked room', () => {
  given(...inLobby, set({ isLocked: true }))
    .when(newcomer, join)
    .rejects('roomLocked');
});

test('J2 who is in a locked room stays in', () => {
  given(...inOpenRound, set({ isLocked: true }))
    .when(player(0), guess(4))
    .then(moved(0, 0, 4));
});

test('J3 a full room takes nobody', () => {
  given(...inLobby, set({ maxPlayers: 2 }))
    .when(newcomer, join)
    .rejects('roomFull');
});

test('J3 a player who was removed leaves a place to somebody else', () => {
  const [event] = given(...inLobby, set({ maxPlayers: 2 }), removed(0))
    .when(newcomer, join)
    .events();
  expect(event).toMatchObject({ type: 'playerJoined', data: { seat: 2 } });
});

test('J4 where late joiners are not admitted, the lobby takes newcomers and no later phase does', () => {
  const onTime = set({ admitsLate: false });
  expect(
    given(...inLobby, onTime)
      .when(newcomer, join)
      .events(),
  ).toHaveLength(1);
  for (const later of [
    [...inLobby, briefed(0)],
    inOpenRound,
    inPause,
    afterClose,
    afterReveal,
    atStandings,
  ]) {
    given(...later, onTime)
      .when(newcomer, join)
      .rejects('lessonUnderWay');
  }
});

test('J4 where they are admitted, every phase but the last takes newcomers', () => {
  const phases = [
    inLobby,
    [...inLobby, briefed(0)],
    inOpenRound,
    inPause,
    afterClose,
    afterReveal,
    atStandings,
  ];
  for (const phase of [...phases, [...atStandings, podiumShown]]) {
    expect(
      given(...phase)
        .when(newcomer, join)
        .events()[0]?.type,
    ).toBe('playerJoined');
  }
  given(...inLobby, finished)
    .when(newcomer, join)
    .rejects('roomFinished');
});

test('J5 who joins an open or paused round is dealt what the others were dealt', () => {
  for (const phase of [inOpenRound, inPause]) {
    const events = given(...phase)
      .when(newcomer, join)
      .events();
    expect(events.slice(1)).toEqual([dealt(0, 2)]);
  }
});

test('J5 who joins between rounds is dealt nothing', () => {
  for (const phase of [inLobby, afterClose, afterReveal]) {
    expect(
      given(...phase)
        .when(newcomer, join)
        .events(),
    ).toHaveLength(1);
  }
});

test('J5 who joins late has all moves', () => {
  const room = given(...inOpenRound, joined(2), dealt(0, 2), moved(0, 2, 1));
  room.when(player(2), guess(4)).then(moved(0, 2, 4));
});

test('J6 a player who was removed may neither move nor rename itself', () => {
  const room = given(...inOpenRound, removed(1));
  room.when(player(1), guess(4)).rejects('playerRemoved');
  room.when(player(1), { type: 'renameMyself', name: 'Ada' }).rejects('playerRemoved');
});

test('J6 restoring gives seat, pseudonym, number and moves back', () => {
  const before = given(...inOpenRound, moved(0, 1, 7)).state;
  const after = given(...inOpenRound, moved(0, 1, 7), removed(1), restored(1)).state;
  expect({ ...after, seq: before.seq }).toEqual(before);
});

test('J6 a round that opens deals to removed players too, so that restoring one finds it ready to play', () => {
  const events = given(...inLobby, removed(1), briefed(0))
    .when(host, { type: 'openRound', round: 0 })
    .events();
  expect(events.filter(({ type }) => type === 'seatDealt')).toEqual([dealt(0, 0), dealt(0, 1)]);
});

test('M1 a move counts in an open round', () => {
  given(...inOpenRound)
    .when(player(0), guess(7))
    .then(moved(0, 0, 7));
});

test('M1 there is no move before the round, in a pause, or after the round', () => {
  given(...inLobby)
    .when(player(0), guess(7))
    .rejects('roundNotOpen');
  given(...inLobby, briefed(0))
    .when(player(0), guess(7))
    .rejects('roundNotOpen');
  given(...inPause)
    .when(player(0), guess(7))
    .rejects('roundPaused');
  given(...inOpenRound, closed(0))
    .when(player(0), guess(7))
    .rejects('roundNotOpen');
  given(...afterReveal)
    .when(player(0), guess(7))
    .rejects('roundNotOpen');
});

test('M2 a late move does not count for the next round', () => {
  const inSecond = [...afterReveal, briefed(1), drawn(1), opened(1, null)];
  given(...inSecond)
    .when(player(0), guess(7, 0))
    .rejects('otherRound');
});

test('M3 a move is in time one millisecond before the deadline, and late at it', () => {
  const room = given(...inOpenRound);
  room.when(player(0), guess(7), { now: closesAt - 1 }).then(moved(0, 0, 7));
  room.when(player(0), guess(7), { now: closesAt }).rejects('roundNotOpen');
});

test('M3 without a timer no move is late', () => {
  const room = given(...inLobby, briefed(1), drawn(1), opened(1, null), dealt(1, 0));
  room.when(player(0), guess(7, 1), { now: start + 10 ** 9 }).then(moved(1, 0, 7));
});

test('M4 a player has as many moves as the lesson says, and others have theirs', () => {
  const room = given(...inOpenRound, moved(0, 0, 1), moved(0, 0, 2));
  room.when(player(0), guess(4)).rejects('movesUsedUp');
  room.when(player(1), guess(4)).then(moved(0, 1, 4));
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', '4'],
  ['a string in the place of a number', { guess: '4' }],
  ['NaN', { guess: Number.NaN }],
  ['Infinity', { guess: Number.POSITIVE_INFINITY }],
  ['a fraction', { guess: 0.5 }],
  ['a missing key', {}],
  ['a key too many', { guess: 4, loss: 0 }],
  ['a list', [4]],
])('M5 a move of the wrong shape is refused: %s', (_, move) => {
  given(...inOpenRound)
    .when(player(0), { type: 'makeMove', round: 0, move })
    .rejects('moveMisshapen');
});

test('M5 the round’s own refusal is passed on', () => {
  given(...inOpenRound)
    .when(player(0), guess(-1))
    .rejects('weightOutOfRange');
});

test('M6 a move that diverges is recorded like any other', () => {
  given(...inOpenRound)
    .when(player(0), guess(2000))
    .then(moved(0, 0, 2000));
});

test('M8 only who has a seat can move or rename itself, and only who has none can join', () => {
  const room = given(...inOpenRound);
  for (const sender of [host, newcomer, clock, server]) {
    room.when(sender, guess(4)).rejects('unknownSeat');
    room.when(sender, { type: 'renameMyself', name: 'Ada' }).rejects('unknownSeat');
  }
  for (const sender of [host, player(0), clock, server]) room.when(sender, join).rejects('unknownSeat');
  room.when(player(7), guess(4)).rejects('unknownSeat');
});

test('H5 a finished lesson takes neither newcomers nor moves nor names', () => {
  const room = given(...afterReveal, finished);
  room.when(newcomer, join).rejects('roomFinished');
  room.when(player(0), guess(4)).rejects('roundNotOpen');
  room.when(player(0), { type: 'renameMyself', name: 'Ada' }).rejects('roomFinished');
  expect(
    given(...afterReveal)
      .when(player(0), { type: 'renameMyself', name: 'Ada' })
      .events(),
  ).toEqual([renamed(0)]);
});
