import { afterEach, describe, expect, test, vi } from 'vitest';
import text from '../../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import { fetchOwn } from './fetchOwn.ts';

const room = 'a'.repeat(32);
const token = 'b'.repeat(32);

function answers(status: number, body = '', headers: Record<string, string> = {}) {
  const asked = vi.fn((_address: string, _init: RequestInit) =>
    Promise.resolve(new Response(body, { status, headers })),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('a player’s own recording', () => {
  test('is asked for with the player’s token, and says which seat it is', async () => {
    const asked = answers(200, text, { 'X-Own-Seat': '4' });
    const found = await fetchOwn(room, token);
    expect(found).toMatchObject({ seat: 4 });
    const [address, init] = asked.mock.calls[0] ?? [];
    expect(address).toBe(`/api/recordings/${room}`);
    expect(init?.headers).toEqual({ Authorization: `Bearer ${token}` });
  });

  test.each([
    ['refused', 404, '', {}, 'notMine'],
    ['shared, but nobody’s in particular', 200, text, {}, 'notMine'],
    ['too often', 429, '', {}, 'busy'],
    ['damaged', 200, 'hello', { 'X-Own-Seat': '4' }, 'damaged'],
  ] as const)('that is %s is told so', async (_, status, body, headers, reason) => {
    answers(status, body, headers);
    expect(await fetchOwn(room, token)).toBe(reason);
  });

  test('is not asked for by a phone that was never there, and waits for a network', async () => {
    const asked = answers(200);
    expect(await fetchOwn(room, null)).toBe('notMine');
    expect(asked).not.toHaveBeenCalled();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await fetchOwn(room, token)).toBe('offline');
  });
});
