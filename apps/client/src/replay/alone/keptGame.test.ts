import { beforeEach, describe, expect, test } from 'vitest';
import { forget, keep, readKept, type KeptGame } from './keptGame.ts';

const game: KeptGame = {
  version: 1,
  name: 'Late',
  hasClock: false,
  acts: [
    { type: 'step', from: 'lobby', atMs: 0 },
    { type: 'move', round: 0, move: { weights: [1, -2] }, atMs: 1250 },
  ],
  elapsedMs: 1500,
  result: null,
};
const room = 'a'.repeat(32);

function refusing(): Storage {
  throw new DOMException('not here', 'SecurityError');
}

beforeEach(() => localStorage.clear());

describe('a game that is kept on this device', () => {
  test('is read as it was, each room its own, until it is deleted', () => {
    expect(readKept(room)).toBeNull();
    expect(keep(room, game)).toBe(true);
    expect(readKept(room)).toEqual(game);
    expect(readKept('b'.repeat(32))).toBeNull();
    forget(room);
    expect(readKept(room)).toBeNull();
  });

  test('that cannot be read is none', () => {
    for (const text of ['{', '[]', '{"version":2}', JSON.stringify({ ...game, acts: [{ type: 'jump' }] })]) {
      localStorage.setItem(`lowest-point/alone/${room}`, text);
      expect(readKept(room), text).toBeNull();
    }
  });

  test('where the browser keeps nothing, or is full, that is told and nothing breaks', () => {
    const full = { setItem: () => refusing() } as unknown as Storage;
    expect(keep(room, game, refusing)).toBe(false);
    expect(keep(room, game, () => full)).toBe(false);
    expect(readKept(room, refusing)).toBeNull();
    expect(() => forget(room, refusing)).not.toThrow();
  });
});
