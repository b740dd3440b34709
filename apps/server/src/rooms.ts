import { createRoom, nextDeadline, parseEvent, type Lesson } from '@lowest-point/game';
import { privately, type Create, type CreateAnswer } from '@lowest-point/protocol';
import { drawCode, drawToken, isSameSecret, sha256 } from './chance.ts';
import { openRoom, type LiveRoom, type RoomOptions } from './room/liveRoom.ts';
import { mended } from './room/mended.ts';
import type { Appended, RoomRow } from './store/eventStore.ts';
import { createBucket } from './bucket.ts';

export interface RoomsOptions extends Omit<RoomOptions, 'onLost'> {
  readonly lessons: readonly Lesson[];
  /** Asked of whoever creates a room; null: of nobody. */
  readonly password: string | null;
  readonly retentionMs: number;
}

/** All rooms of this server: those being played, and those that are only on the disk until somebody comes back. */
export interface Rooms {
  create(asked: Omit<Create, 'version'>): Promise<CreateAnswer>;
  /** Why nobody may create a room now with this password; null: one may, and that counts as one. */
  refuses(password: string | null): 'passwordWrong' | 'tooManyRooms' | null;
  /** `halted`: its log cannot be read. */
  find(code: string): Promise<LiveRoom | 'halted' | null>;
  /** Reads which rooms there are: from now on they are found. */
  read(): Promise<void>;
  /** Brings to life what was being played when the server went down. */
  wake(): Promise<void>;
  /** Lets go of rooms that nobody is in, and deletes what is older than the retention. */
  sweep(): Promise<void>;
  /** Deletes what the players of a room, or of one seat, chose to be called: on the disk and before everybody's eyes. */
  forgetNames(id: string, seat: number | null): Promise<Appended>;
  /** Deletes a room and its recording at once, whoever is in it. */
  remove(id: string): Promise<void>;
  count(): number;
  stop(): Promise<void>;
}

/** A room that was used so shortly before the server went down is taken up at once; others when somebody asks. */
const recentMs = 6 * 3_600_000;
/** Rooms in a burst, and then one each so many ms: nobody fills the disk with rooms. */
const creations = { most: 30, everyMs: 10_000 } as const;

export function createRooms(options: RoomsOptions): Rooms {
  const { store, clock, surroundings } = options;
  const startedAt = clock.now();
  const rows = new Map<string, RoomRow>();
  const open = new Map<string, Promise<LiveRoom | 'halted'>>();
  /** Rooms that were there when we came, and when somebody was last known to be in them. */
  const lastAliveAt = new Map<string, number>();
  const allowance = createBucket(clock, creations.most, 1 / creations.everyMs);

  async function create({ lesson: id, language, password }: Omit<Create, 'version'>): Promise<CreateAnswer> {
    if (!opensWith(password ?? null)) return { ok: false, reason: 'passwordWrong' };
    const lesson = options.lessons.find((known) => known.id === id);
    if (lesson === undefined) return { ok: false, reason: 'unknownLesson' };
    if (!allowance.take(1)) return { ok: false, reason: 'tooManyRooms' };
    const secret = drawToken();
    const row = newRow(secret);
    const drafts = createRoom({ room: row.id, lesson, language });
    const events = drafts.map((draft, k) => ({
      seq: k + 1,
      at: row.createdAt,
      by: 'server' as const,
      version: 1 as const,
      ...draft,
    }));
    if ((await store.createRoom(row, events)) !== 'committed') return { ok: false, reason: 'notRecorded' };
    rows.set(row.code, row);
    return { ok: true, room: row.id, code: row.code, secret };
  }

  function opensWith(password: string | null): boolean {
    return options.password === null || isSameSecret(password ?? '', options.password);
  }

  function newRow(secret: string): RoomRow {
    const now = clock.now();
    let code = drawCode(surroundings.random);
    while (rows.has(code)) code = drawCode(surroundings.random);
    return {
      id: drawToken(),
      code,
      hostHash: sha256(secret),
      createdAt: now,
      updatedAt: now,
      finishedAt: null,
      sharing: privately,
    };
  }

  function find(code: string): Promise<LiveRoom | 'halted' | null> {
    const row = rows.get(code);
    if (row === undefined) return Promise.resolve(null);
    const known = open.get(code);
    if (known !== undefined) return known;
    const loading = load(row.id, () => {
      if (open.get(code) === loading) open.delete(code);
    });
    open.set(code, loading);
    return loading;
  }

  /**
   * The first time, a room gets the time back for which the server was away. Between reading it and that no timer can
   * ring and nobody can come in: a round that was over by the clock while nobody could play goes on.
   */
  async function load(id: string, onLost: () => void): Promise<LiveRoom | 'halted'> {
    try {
      const stored = await store.load(id);
      if (stored === null) throw new Error(`room ${id} is not in the store`);
      const isTorn = stored.damage !== undefined;
      const sound = isTorn ? await mended(stored, store, surroundings.rounds) : stored;
      const room = await openRoom(sound, { ...options, onLost });
      if (isTorn) {
        options.onFailure(`room ${id}: what was behind event ${room.state().seq} was torn, and is put aside`);
        room.tellTornEnd();
      }
      const since = lastAliveAt.get(id);
      lastAliveAt.delete(id);
      if (since !== undefined) await room.resumeAfterOutage(Math.max(0, startedAt - since));
      return room;
    } catch (failure) {
      options.onFailure(failure);
      return 'halted';
    }
  }

  function codeOf(id: string): string {
    return [...rows.values()].find((row) => row.id === id)?.code ?? '';
  }

  /** A date that the disk has changed says nothing: then the log's last event does. */
  async function usedAt({ id, updatedAt, isDamaged }: RoomRow): Promise<number> {
    if (!isDamaged) return updatedAt;
    const last = (await store.load(id))?.log.at(-1);
    return last === undefined ? updatedAt : parseEvent(JSON.parse(last)).at;
  }

  return {
    create,
    refuses(password) {
      if (!opensWith(password)) return 'passwordWrong';
      return allowance.take(1) ? null : 'tooManyRooms';
    },
    find,
    async read() {
      const lastBeat = await store.lastBeat();
      // Of two with the same code only one is not finished, and that one was created last.
      for (const row of await store.listRooms()) {
        rows.set(row.code, row);
        lastAliveAt.set(row.id, Math.max(lastBeat ?? row.updatedAt, row.updatedAt));
      }
    },
    async wake() {
      for (const { id, code, finishedAt, updatedAt } of [...rows.values()]) {
        if (finishedAt !== null || updatedAt < (lastAliveAt.get(id) ?? updatedAt) - recentMs) continue;
        await find(code);
      }
    },
    async sweep() {
      for (const [code, loading] of open) {
        const room = await loading;
        const isInUse = room !== 'halted' && (!room.isEmpty() || nextDeadline(room.state()) !== null);
        if (isInUse) continue;
        open.delete(code);
        if (room !== 'halted') await room.stop();
      }
      const oldest = clock.now() - options.retentionMs;
      for (const row of await store.listRooms()) {
        const { id, code } = row;
        if (open.has(code) || (await usedAt(row)) >= oldest) continue;
        await store.deleteRoom(id);
        if (rows.get(code)?.id === id) rows.delete(code);
      }
    },
    async forgetNames(id, seat) {
      const room = await open.get(codeOf(id));
      return room === undefined || room === 'halted' ? store.deleteNames(id, seat) : room.forgetNames(seat);
    },
    async remove(id) {
      const code = codeOf(id);
      const loading = open.get(code);
      rows.delete(code);
      open.delete(code);
      const room = await loading;
      if (room !== undefined && room !== 'halted') await room.dismiss();
      await store.deleteRoom(id);
    },
    count: () => open.size,
    async stop() {
      for (const loading of open.values()) {
        const room = await loading;
        if (room !== 'halted') await room.stop();
      }
    },
  };
}
