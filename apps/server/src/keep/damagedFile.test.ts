import type { RoomEvent } from '@lowest-point/game';
import { privately } from '@lowest-point/protocol';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Advice } from '../advice.ts';
import type { EventStore, StoredRoom } from '../store/eventStore.ts';
import { databaseName, openDatabase } from '../store/openDatabase.ts';
import { sqliteStore } from '../store/sqliteStore.ts';
import { seededRandom } from '../test/seededRandom.ts';
import { rescue } from './rescue.ts';

let desk = '';
let folder = '';
let sound: ReadonlyMap<string, StoredRoom>;

const rooms = ['a', 'b', 'c', 'd', 'e', 'f'];
const eventsEach = 150;

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'lowest-point-pages-'));
  const store = sqliteStore(openDatabase(join(desk, 'sound')));
  for (const id of rooms) {
    const times = { createdAt: 100, updatedAt: 100, finishedAt: null };
    await store.createRoom(
      { id, code: `CODE${id}`, hostHash: id.repeat(64), ...times, sharing: privately },
      [],
    );
    for (let seq = 1; seq <= eventsEach; seq++)
      await store.append(id, seq - 1, [moved(seq)], {
        names: [{ seat: seq, name: `Name ${seq} of ${id}` }],
        sessions: [{ role: 'player', tokenHash: `${id}${seq}`.repeat(16), seat: seq }],
        finishedAt: null,
      });
  }
  sound = await everything(store);
  await store.close();
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(desk, 'run-'));
});

function moved(seq: number): RoomEvent {
  const data = { round: 0, seat: seq, data: { loss: Math.sin(seq) + 2, weights: [seq / 7, -seq / 3] } };
  return { seq, at: seq, by: seq, n: 1, version: 1, type: 'moveMade', data };
}

async function everything(store: EventStore): Promise<Map<string, StoredRoom>> {
  const found = new Map<string, StoredRoom>();
  for (const { id } of await store.listRooms()) {
    const stored = await store.load(id);
    if (stored !== null) found.set(id, stored);
  }
  return found;
}

function damageFile(change: (bytes: Buffer) => Buffer | undefined): void {
  mkdirSync(folder, { recursive: true });
  const bytes = readFileSync(join(desk, 'sound', databaseName));
  writeFileSync(join(folder, databaseName), change(bytes) ?? bytes);
}

/** What a server would serve of the file; its advice where it would not start. */
async function served(): Promise<Map<string, StoredRoom> | string> {
  try {
    const store = sqliteStore(openDatabase(folder));
    try {
      return await everything(store);
    } finally {
      await store.close();
    }
  } catch (failure) {
    if (failure instanceof Advice) return failure.message;
    throw failure;
  }
}

/** Nothing that was not written, and where something is missing it is known. Returns how many events there are. */
function isHonest(found: ReadonlyMap<string, StoredRoom>): number {
  let events = 0;
  for (const [id, { row, log, names, sessions, damage }] of found) {
    const written = sound.get(id);
    if (row.isDamaged) continue;
    expect({ id, log }).toEqual({ id, log: written?.log.slice(0, log.length) });
    expect({ id, isKnown: log.length === eventsEach || damage !== undefined }).toEqual({ id, isKnown: true });
    const beside = new Set(
      [...(written?.names ?? []), ...(written?.sessions ?? [])].map((each) => JSON.stringify(each)),
    );
    expect([...names, ...sessions].filter((each) => !beside.has(JSON.stringify(each)))).toEqual([]);
    // A log whose room was lost is under a room that nobody can enter.
    if (row.hostHash !== '') expect({ ...row, id }).toEqual(written?.row);
    events += log.length;
  }
  return events;
}

async function rescued(): Promise<Map<string, StoredRoom> | null> {
  try {
    rescue(folder, join(folder, 'rescued.db'));
  } catch (failure) {
    if (failure instanceof Advice) return null;
    throw failure;
  }
  const again = join(folder, 'again');
  mkdirSync(again);
  copyFileSync(join(folder, 'rescued.db'), join(again, databaseName));
  const store = sqliteStore(openDatabase(again));
  const found = await everything(store);
  await store.close();
  return found;
}

describe('a database in which a disk has changed bytes', () => {
  it('is refused in one sentence, or serves nothing that was not written, wherever the bytes are', async () => {
    const outcomes = { started: 0, refused: 0, rescuedEvents: 0, lost: 0 };
    for (let seed = 1; seed <= 100; seed++) {
      folder = join(desk, `seed ${seed}`);
      const random = seededRandom(seed);
      damageFile((bytes) => {
        // Every third beginning is among the tables' names and shapes.
        const end = seed % 3 === 0 ? 4096 : bytes.length;
        for (let k = 0; k <= seed % 4; k++) {
          const at = Math.floor(random() * end);
          bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
        }
      });
      const found = await served();
      if (typeof found !== 'string') {
        outcomes.started++;
        isHonest(found);
        continue;
      }
      outcomes.refused++;
      expect({ seed, found }).toEqual({
        seed,
        found: expect.stringMatching(/^[^\n]*(is damaged|newer Lowest Point)[^\n]*$/),
      });
      const saved = await rescued();
      if (saved === null) outcomes.lost++;
      else outcomes.rescuedEvents += isHonest(saved);
      rmSync(folder, { recursive: true, force: true });
    }
    // Both must happen, or nothing was tested.
    expect(outcomes.started).toBeGreaterThan(15);
    expect(outcomes.refused).toBeGreaterThan(15);
    expect(outcomes.lost).toBe(0);
    expect(outcomes.rescuedEvents / (outcomes.refused - outcomes.lost)).toBeGreaterThan(
      0.5 * rooms.length * eventsEach,
    );
  });

  it('loses no room but those on a page that is no more', async () => {
    const page = 4096;
    damageFile((bytes) => {
      const at = bytes.indexOf('"seq":75,', Math.floor(bytes.length / 2));
      bytes.fill(0, at - (at % page), at - (at % page) + page);
    });
    expect(await served()).toContain('is damaged: put a backup in its place');
    const saved = await rescued();
    expect([...(saved?.keys() ?? [])].sort()).toEqual(rooms);
    const whole = [...(saved?.values() ?? [])].filter(({ damage }) => damage === undefined);
    expect(whole.length).toBeGreaterThanOrEqual(rooms.length - 2);
    isHonest(saved ?? new Map());
  });

  it('without its first page has everything that is on the others', async () => {
    damageFile((bytes) => bytes.fill(7, 0, 4096));
    expect(await served()).toContain('is damaged: put a backup in its place');
    expect(isHonest((await rescued()) ?? new Map())).toBe(rooms.length * eventsEach);
  });

  it('that cannot be read at all is said to be so, and is left as it is', async () => {
    damageFile((bytes) => bytes.fill(7));
    const before = readFileSync(join(folder, databaseName));
    expect(() => rescue(folder, join(folder, 'rescued.db'))).toThrow(
      `Nothing of ${join(folder, databaseName)} can be read: put a backup in its place`,
    );
    expect(readFileSync(join(folder, databaseName)).equals(before)).toBe(true);
  });

  it('of a sound file saves everything', async () => {
    damageFile(() => undefined);
    const { unsound, inspection } = rescue(folder, join(folder, 'first.db'));
    expect([unsound, inspection.damaged]).toEqual([0, []]);
    expect(isHonest((await rescued()) ?? new Map())).toBe(rooms.length * eventsEach);
  });
});
