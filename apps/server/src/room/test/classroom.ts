import { createRoom, type Command, type Random, type RoomEvent } from '@lowest-point/game';
import { protocolVersion, type CommandAnswer, type View } from '@lowest-point/protocol';
import { lessons } from '@lowest-point/rounds/lessons';
import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { sha256 } from '../../chance.ts';
import type { EventStore } from '../../store/eventStore.ts';
import { token } from '../../test/person.ts';
import { privately } from '@lowest-point/protocol';
import type { ManualClock } from '../../test/manualClock.ts';
import type { Message, Outlet } from '../audience/connection.ts';
import { openRoom, type LiveRoom } from '../liveRoom.ts';

/** A browser that remembers, as ours does, what it received and what it sent, through every cut. */
export interface Browser {
  readonly role: 'player' | 'host' | 'screen';
  readonly token: string;
  /** The connection it has now; null: none. */
  id: string | null;
  readonly events: RoomEvent[];
  /** It has stopped reading: the room must not send it anything. */
  isBehind: boolean;
  /** The names on the latest roster, by seat; for staff. */
  names: readonly string[];
  /** The latest view of each kind. */
  readonly views: Map<View['kind'], View>;
  seq: number;
  seat: number | null;
  nextN: number;
  /** The number that it shows while it waits to be let in. */
  pairing: string | null;
  /** Everything of this browser's that was acknowledged. */
  readonly acknowledged: { readonly n: number; readonly seq: number }[];
}

/** One room with its browsers, without sockets: the room can be lost and read anew at any time. */
export interface Classroom {
  readonly failures: unknown[];
  /** Lines that are gone, and were sent something all the same. */
  readonly ghosts: string[];
  /** Every line that the room has ended. */
  readonly cuts: string[];
  room(): LiveRoom;
  browser(role: Browser['role'], number: number): Browser;
  connect(browser: Browser): Promise<void>;
  cut(browser: Browser): void;
  send(browser: Browser, command: Command, n?: number): Promise<CommandAnswer>;
  /** The process goes, and comes back. */
  restart(downMs: number): Promise<void>;
}

export const roomId = 'the room';
const hostToken = token(0xabc);

export async function openClassroom(
  store: EventStore,
  clock: ManualClock,
  random: Random,
  lesson = lessons[0]!,
): Promise<Classroom> {
  const now = clock.now();
  const drafts = createRoom({ room: roomId, lesson, language: 'en' });
  const row = {
    id: roomId,
    code: 'ABCDEF',
    createdAt: now,
    updatedAt: now,
    finishedAt: null,
    sharing: privately,
  };
  await store.createRoom(
    { ...row, hostHash: sha256(hostToken) },
    drafts.map((draft, k) => ({ ...draft, seq: k + 1, at: now, by: 'server', version: 1 })),
  );

  const failures: unknown[] = [];
  const ghosts: string[] = [];
  const cuts: string[] = [];
  const lines = new Map<string, Browser>();
  let connections = 0;
  let life = 0;
  let current: LiveRoom | null = null;

  const outlet: Outlet = {
    send(to, message) {
      for (const id of to) receive(id, message);
    },
    isBehind: (id) => lines.get(id)?.isBehind === true,
    cut(to) {
      cuts.push(...to);
      for (const id of to) hangUp(id);
    },
  };

  function receive(id: string, { name, payload }: Message): void {
    const browser = lines.get(id);
    if (browser === undefined) {
      ghosts.push(id);
      return;
    }
    if (name === 'view') browser.views.set(payload.kind, payload);
    if (name === 'view' && payload.kind === 'roster') browser.names = payload.rows.map((row) => row.name);
    if (name !== 'facts') return;
    browser.events.push(...payload.events);
    browser.seq = payload.seq;
  }

  function hangUp(id: string): void {
    const browser = lines.get(id);
    lines.delete(id);
    if (browser?.id === id) browser.id = null;
    current?.leave(id);
  }

  /** The store as one process has it: once that is gone, nothing of it arrives any more. */
  function ownStore(): EventStore {
    const process = life;
    const alive =
      <Args extends unknown[], Answer>(act: (...args: Args) => Promise<Answer>) =>
      (...args: Args): Promise<Answer> =>
        process === life ? act(...args) : new Promise(() => null);
    return { ...store, append: alive(store.append), addSession: alive(store.addSession) };
  }

  async function load(): Promise<LiveRoom> {
    const stored = await store.load(roomId);
    if (stored === null) throw new Error('the room has gone');
    const live = await openRoom(stored, {
      store: ownStore(),
      clock,
      surroundings: { random, rounds, machines, sha256, isUnfit: () => false },
      machineMove,
      outlet,
      addresses: () => [],
      onLost: () => {
        if (current === live) current = null;
      },
      onFailure: (failure) => failures.push(failure),
    });
    return live;
  }

  async function room(): Promise<LiveRoom> {
    current ??= await load();
    return current;
  }
  await room();

  return {
    failures,
    ghosts,
    cuts,
    room() {
      if (current === null) throw new Error('the room was lost');
      return current;
    },
    browser: (role, number) => ({
      role,
      token: role === 'host' ? hostToken : token(number),
      id: null,
      isBehind: false,
      events: [],
      names: [],
      views: new Map(),
      seq: 0,
      seat: null,
      nextN: 1,
      pairing: null,
      acknowledged: [],
    }),
    async connect(browser) {
      const id = `line ${++connections}`;
      if (browser.id !== null) hangUp(browser.id);
      lines.set(id, browser);
      browser.id = id;
      const { role, seq } = browser;
      const hello = {
        version: protocolVersion,
        code: row.code,
        role,
        token: browser.token,
        after: seq,
        room: roomId,
      };
      const welcome = await (await room()).greet({ id, origin: null, hello });
      if (!welcome.ok) {
        hangUp(id);
        return;
      }
      browser.seat = welcome.seat;
      browser.nextN = welcome.nextN;
      browser.pairing = welcome.pairing;
    },
    cut(browser) {
      if (browser.id !== null) hangUp(browser.id);
    },
    async send(browser, command, n) {
      const live = await room();
      const message = n === undefined ? { command } : { n, command };
      const answer = await live.command(browser.id ?? 'nobody', message);
      if (answer.ok && n !== undefined) browser.acknowledged.push({ n, seq: answer.seq });
      if (answer.ok && answer.seat !== undefined) browser.seat = answer.seat;
      return answer;
    },
    async restart(downMs) {
      for (const browser of lines.values()) browser.id = null;
      lines.clear();
      life++;
      current = null;
      clock.advance(downMs);
      void (await room()).resumeAfterOutage(downMs);
    },
  };
}
