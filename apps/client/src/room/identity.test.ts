import { beforeEach, describe, expect, test } from 'vitest';
import { hostSecret, keepHostSecret, newToken, ownToken, takeFragment } from './identity.ts';
import { memoryStorage } from './storage.ts';

const secret = '0123456789abcdef'.repeat(2);

describe('identity', () => {
  test('a token is 128 bits in hexadecimal, and never the same twice', () => {
    const tokens = new Set(Array.from({ length: 50 }, newToken));
    expect(tokens.size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a browser keeps its token in a room, and has another in another room and as a teacher', () => {
    const storage = memoryStorage();
    const token = ownToken('player', 'K7MPQ2', storage);
    expect(ownToken('player', 'K7MPQ2', storage)).toBe(token);
    expect(ownToken('player', 'AAAAAA', storage)).not.toBe(token);
    expect(ownToken('staff', 'K7MPQ2', storage)).not.toBe(token);
  });

  test('what is not a token is replaced', () => {
    const storage = memoryStorage();
    storage.write('lowest-point/player/K7MPQ2', 'spoilt');
    expect(ownToken('player', 'K7MPQ2', storage)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a secret is kept for its room alone', () => {
    const storage = memoryStorage();
    keepHostSecret('K7MPQ2', secret, storage);
    expect(hostSecret('K7MPQ2', storage)).toBe(secret);
    expect(hostSecret('AAAAAA', storage)).toBeNull();
  });
});

describe('the fragment of the address', () => {
  beforeEach(() => history.replaceState(null, '', '/host/K7MPQ2'));

  test('is read once and taken out of the address bar', () => {
    location.hash = secret;
    expect(takeFragment()).toBe(secret);
    expect(location.href).not.toContain(secret);
    expect(takeFragment()).toBeNull();
  });

  test('is taken out even if it is no secret', () => {
    location.hash = 'spoilt';
    expect(takeFragment()).toBeNull();
    expect(location.href).not.toContain('spoilt');
  });
});
