import { outlineOf, type Lesson, type Random, type RoundRegistry } from '@lowest-point/game';
import { protocolVersion } from '@lowest-point/protocol';
import { createServer, type Server } from 'node:http';
import { Advice } from './advice.ts';
import { joinAddresses } from './addresses.ts';
import { sha256 } from './chance.ts';
import type { Clock } from './clock.ts';
import { createRecordingsApi } from './http/recordingsApi.ts';
import { createSite } from './http/site.ts';
import { createUploads } from './http/uploadsApi.ts';
import { createRecordings } from './recordings.ts';
import type { MachineMove } from './room/machinePlayers.ts';
import { createRooms } from './rooms.ts';
import type { Settings } from './settings.ts';
import type { Limits } from './socket/limits.ts';
import { listen, mostBuffered, openSockets, outletOf, type OurServer } from './socket/sockets.ts';
import type { EventStore } from './store/eventStore.ts';

/** The world, as this server sees it. */
export interface World {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly lessons: readonly Lesson[];
  readonly rounds: RoundRegistry;
  /** The optimisers that hosts can seat, and how they play. */
  readonly machines: readonly string[];
  readonly machineMove: MachineMove;
  readonly isUnfit: (name: string) => boolean;
  /** The built client. */
  readonly dist: string;
  readonly log: (line: string) => void;
  /** Which Lowest Point this is; it stands in recordings. */
  readonly version: string;
  /** What one socket may send; tests raise it. */
  readonly limits?: Limits;
}

export interface RunningServer {
  readonly port: number;
  /** Finishes what is under way, says goodbye, closes the store. */
  stop(): Promise<void>;
}

/** How long a goodbye may take to reach everybody, and how often we look. */
const goodbyeMs = 500;
const glanceMs = 10;
/** So many may knock while we are busy; Node's own 511 would make the rest of a large class wait a second. */
const longestQueue = 4096;
const beatMs = 2000;
const sweepMs = 3_600_000;
const dayMs = 86_400_000;

/** Takes up the rooms that are in the store, and opens the doors. */
export async function startServer(settings: Settings, world: World): Promise<RunningServer> {
  const { store, clock, random, lessons, rounds, machines, machineMove, isUnfit, log } = world;
  let failures = 0;
  const onFailure = (failure: unknown): void => {
    failures++;
    log(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
  };

  const about = {
    version: protocolVersion,
    lessons: lessons.map(outlineOf),
    needsPassword: settings.createPassword !== null,
    retentionDays: settings.retentionDays,
  };
  const health = () => ({
    rooms: rooms.count(),
    connections: io.engine.clientsCount,
    failures,
    waiting: mostBuffered(io),
  });
  const recordings = createRecordingsApi(
    createRecordings(store, world.version, {
      remove: (id) => rooms.remove(id),
      forgetNames: (id, seat) => rooms.forgetNames(id, seat),
    }),
    createUploads({ store, clock, refuses: (password) => rooms.refuses(password) }),
    clock,
    onFailure,
  );
  // Pages first: socket.io steps in front of whoever listens already, and keeps its own requests to itself.
  const http = createServer(createSite({ dist: world.dist, about, health, recordings }));
  const io = openSockets(http, settings.publicUrl);
  const rooms = createRooms({
    store,
    clock,
    lessons,
    surroundings: { random, rounds, machines, sha256, isUnfit },
    machineMove,
    outlet: outletOf(io),
    password: settings.createPassword,
    retentionMs: settings.retentionDays * dayMs,
    addresses: (hostOrigins) => joinAddresses(settings, portOf(http), hostOrigins),
    onFailure,
  });

  await rooms.sweep();
  await rooms.read();
  const stopListening = listen({ io, rooms, clock, onFailure, limits: world.limits });
  await opened(http, settings);
  // A whole class is knocking already, and waits at the door instead of coming again later.
  await rooms.wake();
  await store.beat(clock.now());
  const stopBeat = every(clock, beatMs, () => store.beat(clock.now()), onFailure);
  const stopSweep = every(clock, sweepMs, () => rooms.sweep(), onFailure);

  return {
    port: portOf(http),
    async stop() {
      stopBeat();
      stopSweep();
      stopListening();
      await rooms.stop();
      io.emit('bye', 'stopping');
      io.disconnectSockets(true);
      await emptied(io, clock);
      const closed = io.close();
      http.closeAllConnections();
      // A browser that does not answer any more must not keep us up.
      await Promise.race([closed, pause(clock, goodbyeMs)]);
      await store.beat(clock.now());
      await store.close();
    },
  };
}

/** Does something again and again, so many ms after it was done last. Back comes what stops it. */
function every(
  clock: Clock,
  ms: number,
  run: () => Promise<void>,
  onFailure: (failure: unknown) => void,
): () => void {
  let isStopped = false;
  let callOff = clock.after(ms, again);
  function again(): void {
    void run()
      .catch(onFailure)
      .then(() => {
        if (!isStopped) callOff = clock.after(ms, again);
      });
  }
  return () => {
    isStopped = true;
    callOff();
  };
}

function opened(http: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (failure: NodeJS.ErrnoException) => reject(adviceFor(failure, port, host)));
    http.listen({ port, host, backlog: longestQueue }, () => resolve());
  });
}

function adviceFor(failure: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (failure.code) {
    case 'EADDRINUSE':
      return new Advice(`Port ${port} is in use: stop the other program, or set PORT to another number.`);
    case 'EACCES':
      return new Advice(`Port ${port} is not ours to open: set PORT to a number above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Advice(`This machine has no address ${host}: set HOST to one of its own, or leave it out.`);
    default:
      return failure;
  }
}

/** Resolves when the last connection has gone, or has had long enough. */
async function emptied({ engine }: OurServer, clock: Clock): Promise<void> {
  const until = clock.now() + goodbyeMs;
  while (engine.clientsCount > 0 && clock.now() < until) {
    await pause(clock, glanceMs);
  }
}

function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
