import type { Lesson } from '@lowest-point/game';
import { machineMove, machines } from '@lowest-point/rounds/rules';
import { sha256 } from '../../server/src/chance.ts';
import type { Clock } from '../../server/src/clock.ts';
import type { Outlet } from '../../server/src/room/audience/connection.ts';
import { createRooms, type Rooms } from '../../server/src/rooms.ts';
import { attend, type Line } from '../../server/src/socket/attend.ts';
import { createKnocking } from '../../server/src/socket/knocking.ts';
import type { Disk, Life } from './disk.ts';
import { quickRounds } from './grounds.ts';
import type { Accepted, Port, ServerEnd } from './network.ts';
import type { Chance } from './chance.ts';
import type { Time } from './time.ts';

/** The machine on which the server runs: its process dies and comes back, stands still, and its clock jumps. */
export interface Machine extends Port {
  isUp(): boolean;
  /** Starts a process where none runs. */
  boot(): void;
  /** Ends it as a power cut would. */
  crash(): void;
  /** Ends it as somebody does who stops it properly. */
  shutDown(): void;
  /** It does nothing for so long, and then goes on as if nothing had been. */
  freeze(ms: number): void;
  /** Its time of day jumps. */
  jump(ms: number): void;
  rooms(): Rooms | null;
}

export interface MachineOptions {
  readonly time: Time;
  readonly chance: Chance;
  readonly disk: Disk;
  readonly lessons: readonly Lesson[];
  readonly onFailure: (failure: unknown) => void;
}

const beatMs = 2000;
const retentionMs = 30 * 86_400_000;
/** Who has so many messages waiting reads too slowly. */
const mostWaiting = 8;

interface Running {
  readonly life: Life;
  readonly lines: Map<string, ServerLine>;
  readonly rooms: Rooms;
  readonly knocking: ReturnType<typeof createKnocking>;
  readonly clock: Clock;
}

/** The part of a socket that the server looks at. */
interface ServerLine extends Line {
  connected: boolean;
  readonly end: ServerEnd;
  readonly listeners: {
    packet: (packet: { data: string }) => void;
    any: (name: unknown, ...args: readonly unknown[]) => void;
    disconnect: () => void;
  };
}

export function createMachine({ time, chance, disk, lessons, onFailure }: MachineOptions): Machine {
  let running: Running | null = null;
  let isListening = false;
  let frozenUntil = 0;
  let offset = 0;

  /** Once the process goes on, in the order in which things came. */
  function whenThawed(life: Life, run: () => void): void {
    if (!life.isAlive) return;
    if (frozenUntil > time.now()) time.after(frozenUntil - time.now(), () => whenThawed(life, run));
    else run();
  }

  const clockOf = (life: Life): Clock => ({
    now: () => Math.floor(time.now() + offset),
    after: (ms, run) => time.after(ms, () => whenThawed(life, run)),
    soon: (run) => void time.after(0, () => whenThawed(life, run)),
  });

  function boot(): void {
    if (running !== null) return;
    const life: Life = { isAlive: true };
    const clock = clockOf(life);
    const lines = new Map<string, ServerLine>();
    const store = disk.storeOf(life);
    const outlet: Outlet = {
      send(to, { name, payload }) {
        for (const id of to) lines.get(id)?.end.send(name, payload);
      },
      isBehind: (id) => (lines.get(id)?.end.waiting() ?? 0) > mostWaiting,
      cut(to) {
        for (const id of to) lines.get(id)?.disconnect(true);
      },
    };
    const rooms = createRooms({
      store,
      clock,
      lessons,
      surroundings: {
        random: () => chance.number(),
        rounds: quickRounds,
        machines,
        sha256,
        isUnfit: () => false,
      },
      machineMove,
      outlet,
      password: null,
      retentionMs,
      addresses: () => [],
      onFailure,
    });
    running = { life, lines, rooms, knocking: createKnocking(clock), clock };
    const beat = (): void => {
      clock.after(beatMs, () => void store.beat(clock.now()).catch(onFailure).then(beat));
    };
    void (async () => {
      await rooms.sweep();
      await rooms.read();
      if (life.isAlive) isListening = true;
      await rooms.wake();
      await store.beat(clock.now());
      beat();
    })().catch(onFailure);
  }

  function end(): void {
    const ended = running;
    running = null;
    isListening = false;
    if (ended === null) return;
    ended.life.isAlive = false;
    for (const line of ended.lines.values()) line.end.close();
  }

  function accept(line: ServerEnd): Accepted {
    const current = running;
    if (current === null) throw new Error('nobody is there');
    const socket: ServerLine = {
      id: line.id,
      connected: true,
      end: line,
      listeners: { packet: () => null, any: () => null, disconnect: () => null },
      conn: { on: (_event, listen) => (socket.listeners.packet = listen) },
      onAny: (listen) => (socket.listeners.any = listen),
      on: (_event, listen) => (socket.listeners.disconnect = listen),
      disconnect() {
        gone();
        line.close();
      },
    };
    current.lines.set(line.id, socket);
    const { rooms, clock, knocking, life } = current;
    attend(socket, null, { rooms, clock, onFailure, knocking: knocking() });

    function gone(): void {
      if (!socket.connected || !life.isAlive) return;
      socket.connected = false;
      current?.lines.delete(line.id);
      socket.listeners.disconnect();
    }

    return {
      message(name, payload, answer) {
        if (!life.isAlive || !socket.connected) return;
        socket.listeners.packet({ data: JSON.stringify([name, ...payload]) });
        socket.listeners.any(name, ...payload, (answered: unknown) => {
          if (life.isAlive && socket.connected) answer(answered);
        });
      },
      gone,
    };
  }

  return {
    isUp: () => isListening,
    boot,
    accept,
    rooms: () => running?.rooms ?? null,
    crash() {
      disk.tear();
      end();
    },
    shutDown() {
      const stopping = running;
      if (stopping === null) return;
      isListening = false;
      void stopping.rooms.stop().then(() => {
        if (running !== stopping) return;
        for (const { end: line } of stopping.lines.values()) line.send('bye', 'stopping');
        end();
      });
    },
    freeze(ms) {
      frozenUntil = Math.max(frozenUntil, time.now() + ms);
    },
    jump(ms) {
      offset += ms;
    },
    arrive(run) {
      const current = running;
      if (!isListening || current === null) return false;
      whenThawed(current.life, run);
      return true;
    },
  };
}
