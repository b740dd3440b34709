import type { RoomEvent } from '@lowest-point/game';
import { privately } from '@lowest-point/protocol';
import { describe, expect, it } from 'vitest';
import type { Aside, EventStore, RoomRow } from '../eventStore.ts';

/** How a suite gets at the store that it tests. */
export interface StoreUnderTest {
  /** An empty store. */
  open(): Promise<EventStore>;
  /** The same store after the process has gone and come back; null where nothing can survive that. */
  reopen: (() => Promise<EventStore>) | null;
}

const nothing: Aside = { names: [], sessions: [], finishedAt: null };

/** What every store must do. */
export function describeStore(name: string, underTest: StoreUnderTest): void {
  describe(name, () => {
    it('gives back a room as it was created', async () => {
      const store = await underTest.open();
      expect(await store.createRoom(room('a'), joins(1, 2))).toBe('committed');
      const stored = await store.load('a');
      expect(stored?.row).toEqual(room('a'));
      expect(stored?.log.map((text) => JSON.parse(text) as unknown)).toEqual(joins(1, 2));
      expect(stored).toMatchObject({ names: [], sessions: [] });
    });

    it('knows nothing of a room that was never created', async () => {
      expect(await (await underTest.open()).load('a')).toBeNull();
    });

    it('appends at the expected number, and keeps the log in order', async () => {
      const store = await withRoom();
      expect(await store.append('a', 2, joins(3, 5), nothing)).toBe('committed');
      expect(await store.append('a', 5, joins(6, 12), nothing)).toBe('committed');
      expect(await seqs(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    });

    it.each([
      ['behind the end', 1],
      ['beyond the end', 3],
    ])('records nothing where the expected number is %s', async (_where, expected) => {
      const store = await withRoom();
      const aside: Aside = { names: [{ seat: 0, name: 'Ada' }], sessions: [player], finishedAt: 9 };
      expect(await store.append('a', expected, joins(expected + 1, expected + 1), aside)).toBe('conflict');
      expect(await store.load('a')).toMatchObject({ row: { finishedAt: null }, names: [], sessions: [] });
      expect(await seqs(store)).toEqual([1, 2]);
    });

    it('appends nothing to a room that was deleted', async () => {
      const store = await withRoom();
      await store.deleteRoom('a');
      expect(await store.append('a', 2, joins(3, 3), nothing)).toBe('conflict');
      expect(await store.load('a')).toBeNull();
    });

    it('keeps names and sessions with the events that brought them', async () => {
      const store = await withRoom();
      await store.append('a', 2, joins(3, 3), {
        ...nothing,
        names: [{ seat: 0, name: 'Ada' }],
        sessions: [player],
      });
      await store.append('a', 3, joins(4, 4), {
        ...nothing,
        names: [
          { seat: 1, name: null },
          { seat: 0, name: 'Grace' },
        ],
      });
      expect(await store.load('a')).toMatchObject({
        names: [
          { seat: 0, name: 'Grace' },
          { seat: 1, name: null },
        ],
        sessions: [player],
      });
    });

    it('keeps the sessions of staff beside those of players, also of the same token', async () => {
      const store = await withRoom();
      await store.append('a', 2, joins(3, 3), { ...nothing, sessions: [player] });
      expect(await store.addSession('a', screen)).toBe('committed');
      expect(await store.addSession('a', screen)).toBe('committed');
      expect(new Set((await store.load('a'))?.sessions)).toEqual(new Set([player, screen]));
    });

    it('lists rooms, the oldest first, and when each was used last', async () => {
      const store = await withRoom();
      await store.createRoom({ ...room('b'), createdAt: 50 }, joins(1, 1));
      await store.append('a', 2, joins(3, 3, 700), nothing);
      expect(await store.listRooms()).toEqual([
        { ...room('b'), createdAt: 50 },
        { ...room('a'), updatedAt: 700 },
      ]);
    });

    it('takes no room for older because a clock went back', async () => {
      const store = await withRoom();
      await store.append('a', 2, joins(3, 3, 50), nothing);
      expect((await store.load('a'))?.row.updatedAt).toBe(100);
    });

    it('refuses a code that a room in play has, and takes it once that room is finished', async () => {
      const store = await withRoom();
      const second = { ...room('b'), code: room('a').code };
      expect(await store.createRoom(second, joins(1, 1))).toBe('conflict');
      await store.append('a', 2, joins(3, 3), { ...nothing, finishedAt: 900 });
      expect(await store.createRoom(second, joins(1, 1))).toBe('committed');
      expect((await store.load('a'))?.row.finishedAt).toBe(900);
      expect((await store.load('b'))?.row.finishedAt).toBeNull();
    });

    it('keeps to whom a recording is shown', async () => {
      const store = await withRoom();
      expect((await store.load('a'))?.row.sharing).toEqual(privately);
      expect(await store.share('a', { access: 'link', names: 'hidden' })).toBe('committed');
      expect((await store.load('a'))?.row.sharing).toEqual({ access: 'link', names: 'hidden' });
    });

    it('keeps rooms apart', async () => {
      const store = await withRoom();
      await store.createRoom(room('b'), joins(1, 1));
      await store.append('b', 1, joins(2, 4), { ...nothing, names: [{ seat: 0, name: 'Ada' }] });
      await store.deleteRoom('b');
      expect(await seqs(store)).toEqual([1, 2]);
      expect(await store.load('b')).toBeNull();
    });

    it('remembers the last beat, and none at first', async () => {
      const store = await underTest.open();
      expect(await store.lastBeat()).toBeNull();
      await store.beat(5);
      await store.beat(8);
      expect(await store.lastBeat()).toBe(8);
    });

    const { reopen } = underTest;
    if (reopen === null) return;

    it('has kept everything when it is opened again', async () => {
      const before = await withRoom();
      await before.append('a', 2, joins(3, 4), {
        names: [{ seat: 0, name: 'Ada' }],
        sessions: [player],
        finishedAt: null,
      });
      await before.addSession('a', screen);
      await before.beat(77);
      const stored = await before.load('a');
      await before.close();
      const after = await reopen();
      expect(await after.load('a')).toEqual(stored);
      expect(await after.lastBeat()).toBe(77);
    });
  });

  async function withRoom(): Promise<EventStore> {
    const store = await underTest.open();
    await store.createRoom(room('a'), joins(1, 2));
    return store;
  }
}

const player = { role: 'player', tokenHash: 'f00', seat: 0 } as const;
const screen = { role: 'screen', tokenHash: 'f00', seat: null } as const;

function room(id: string): RoomRow {
  return {
    id,
    code: `CODE${id}`,
    hostHash: `hash ${id}`,
    createdAt: 100,
    updatedAt: 100,
    finishedAt: null,
    sharing: privately,
  };
}

function joins(from: number, to: number, at = 100): RoomEvent[] {
  return Array.from({ length: to - from + 1 }, (_, k) => ({
    seq: from + k,
    at,
    by: from + k,
    version: 1,
    type: 'playerJoined',
    data: { seat: from + k, pseudonym: `Näme “${from + k}”`, kind: 'student' },
  }));
}

async function seqs(store: EventStore): Promise<number[]> {
  const stored = await store.load('a');
  return (stored?.log ?? []).map((text) => (JSON.parse(text) as RoomEvent).seq);
}
