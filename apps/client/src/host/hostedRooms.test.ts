import { expect, test } from 'vitest';
import { memoryStorage } from '../room/storage.ts';
import { forgetRoom, hostedRooms, rememberRoom } from './hostedRooms.ts';

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
  forgetRoom('BBBBBB', storage);
  expect(hostedRooms(storage)).toEqual([room('AAAAAA')]);
});

test('only the latest twelve are kept', () => {
  const storage = memoryStorage();
  for (const letter of 'ABCDEFGHJKMNPQR') rememberRoom(room(letter.repeat(6)), storage);
  expect(hostedRooms(storage)).toHaveLength(12);
  expect(hostedRooms(storage)[0]?.code).toBe('RRRRRR');
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
