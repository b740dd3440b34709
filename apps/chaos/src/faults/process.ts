import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { Classroom } from '../classroom.ts';
import { drawToken } from '../../../bots/src/random.ts';
import type { Fault } from './fault.ts';

/** Strangers for each player, while a server restarts under a storm. */
const strangersEach = 3;
const knockEveryMs = 30;
const hourMs = 3_600_000;

/** Faults of the server's process and of the machine it runs on. */
export function processFaults(seconds: (usually: number) => number): readonly Fault[] {
  return [
    {
      name: 'kill',
      says: 'SIGKILL, and started again after a second',
      async strike({ server }) {
        await pause(1000 * seconds(1));
        await server.end('SIGKILL');
        await pause(1000 * seconds(1));
        await server.start();
      },
    },
    {
      name: 'kill, kill, kill',
      says: 'SIGKILL five times, each time as soon as somebody may be back',
      async strike({ server, random }) {
        for (let k = 0; k < 5; k++) {
          await server.end('SIGKILL');
          await server.start();
          await pause(200 + 1500 * random());
        }
      },
    },
    {
      name: 'stop 6 s',
      says: 'SIGSTOP, and after 6 s SIGCONT',
      strike: (classroom) => halt(classroom, seconds(6)),
    },
    {
      name: 'stop 25 s',
      says: 'the same for 25 s: longer than either side waits for a sign of life',
      strike: (classroom) => halt(classroom, seconds(25)),
    },
    {
      name: 'full disk',
      says: 'the database file may grow no further (a page limit), for 6 s',
      async strike({ server }) {
        await server.control({ isDiskFull: true });
        await pause(1000 * seconds(6));
        await server.control({ isDiskFull: false });
      },
    },
    {
      name: 'jumping clock',
      says: 'the server’s clock goes back an hour, forward a minute, back a day, and to what it was',
      async strike({ server }) {
        for (const clockAheadMs of [-hourMs, 60_000 - hourMs, -24 * hourMs, 0]) {
          await server.control({ clockAheadMs });
          await pause(1000 * seconds(1.5));
        }
      },
    },
    {
      name: 'storm',
      says: `SIGKILL; everybody knocks every ${knockEveryMs} ms without a pause, and ${strangersEach} strangers each`,
      strike: (classroom) => storm(classroom, seconds(4)),
    },
  ];
}

async function halt({ server }: Classroom, seconds: number): Promise<void> {
  server.halt();
  await pause(1000 * seconds);
  server.goOn();
}

async function storm(
  { server, students, host, screen, random, code }: Classroom,
  seconds: number,
): Promise<void> {
  const pages = [host.page, screen.page, ...students.map(({ phone }) => phone.page)];
  const strangers = Array.from({ length: strangersEach * students.length }, () =>
    knockAsStranger(server.port, code, drawToken(random)),
  );
  const knocking = setInterval(() => {
    for (const page of pages) if (page.link().type === 'offline') page.connection.check();
  }, knockEveryMs);
  await server.end('SIGKILL');
  await server.start();
  await pause(1000 * seconds);
  clearInterval(knocking);
  for (const stranger of strangers) stranger.disconnect();
}

/** Somebody with a token that nobody knows, who comes back at once whenever the line breaks. */
function knockAsStranger(port: number, code: string, token: string): Socket {
  const socket = io(`http://127.0.0.1:${port}`, {
    forceNew: true,
    transports: ['websocket'],
    reconnectionDelay: knockEveryMs,
    reconnectionDelayMax: knockEveryMs,
    query: { code },
  });
  socket.on('connect', () => {
    socket.emit('hello', { version: 1, code, role: 'player', token, after: 0 });
  });
  return socket;
}
