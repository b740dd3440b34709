import { expect, test } from 'vitest';
import { memoryStorage } from '../room/storage.ts';
import { forgetRoom, hostedRooms, rememberRoom, rememberUpload, tokenOf } from './hostedRooms.ts';

const room = (code: string, openedAt = 1) => ({ code, room: 'f00', lesson: 'l', openedAt });

test('the latest room is named first, and each once', () => {
  const storage = memoryStorage();
  rememberRoom(room('AAAAAA'), storage);
  rememberRoom(room('BBBBBB'), storage);
  rememberRoom(room('AAAAAA', 2), storage);
  expect(hostedRooms(storage)).toEqual([room('AAAAAA', 2), room('BBBBBB')]);
});

test('a room can be forgotten', () => {
  const storage = memoryStorage();
  rememberRoom(room('AAAAAA'), storage);
  rememberRoom(room('BBBBBB'), storage);
  forgetRoom(room('BBBBBB'), storage);
  expect(hostedRooms(storage)).toEqual([room('AAAAAA')]);
});

test('only the latest fifty are kept', () => {
  const storage = memoryStorage();
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ'.split('');
  for (const first of 'ABC')
    for (const letter of letters) rememberRoom(room(first + letter.repeat(5)), storage);
  expect(hostedRooms(storage)).toHaveLength(50);
  expect(hostedRooms(storage)[0]?.code).toBe('CZZZZZ');
});

test('recordings that were uploaded have no code, and are told apart by their ids', () => {
  const storage = memoryStorage();
  const upload = (id: string) => ({
    lesson: 'l',
    players: 3,
    recordedAt: 5,
    isFinished: true,
    room: id,
    secret: 'e'.repeat(32),
  });
  rememberUpload(upload('a'.repeat(32)), storage);
  rememberUpload(upload('b'.repeat(32)), storage);
  rememberUpload(upload('b'.repeat(32)), storage);
  const [second, first] = hostedRooms(storage);
  expect(hostedRooms(storage)).toHaveLength(2);
  expect(second).toEqual({ code: '', room: 'b'.repeat(32), lesson: 'l', openedAt: 5 });
  if (first === undefined || second === undefined) throw new Error('both are there');
  expect(tokenOf(second, storage)).toBe('e'.repeat(32));
  forgetRoom(second, storage);
  expect(hostedRooms(storage)).toEqual([first]);
});

test('whoever has no secret of a room shows the word by which it was let in', () => {
  const storage = memoryStorage();
  const own = tokenOf(room('AAAAAA'), storage);
  expect(own).toMatch(/^[0-9a-f]{32}$/);
  expect(tokenOf(room('AAAAAA'), storage)).toBe(own);
});

test('what is not a list of rooms is read as none', () => {
  for (const text of [
    '',
    '{',
    '{"code":1}',
    '[null, 3, {"code":"AAAAAA"}, {"code":"a/b","lesson":"l","openedAt":1}]',
  ]) {
    const storage = memoryStorage();
    storage.write('lowest-point/hosted', text);
    expect(hostedRooms(storage)).toEqual([]);
  }
});
