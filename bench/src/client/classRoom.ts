import {
  protocolVersion,
  type ClientToServer,
  type CommandAnswer,
  type CreateAnswer,
  type HelloAnswer,
  type HostRequestAnswer,
  type ServerToClient,
} from '@lowest-point/protocol';
import type { HostCommand } from '@lowest-point/game';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';

const bots = fileURLToPath(new URL('../../../apps/bots/src/main.ts', import.meta.url));

/** A room on a running server, and its host. */
export interface ClassRoom {
  readonly code: string;
  /** Where a projector's page opens. Good once. */
  screenPath(): Promise<string>;
  send(command: HostCommand): Promise<void>;
  /** Simulated students in a process of their own, who play whatever round is open. Settles once all sit. */
  seat(players: number, paceSeconds: number): Promise<void>;
  leave(): Promise<void>;
}

export async function openClassRoom(url: string, lesson: string): Promise<ClassRoom> {
  const created = await create(url, lesson);
  const link: Socket<ServerToClient, ClientToServer> = connect(url, created.code);
  await new Promise<void>((resolve, reject) => {
    const hello = {
      version: protocolVersion,
      code: created.code,
      role: 'host',
      token: created.secret,
      after: 0,
    } as const;
    link.on('connect', () =>
      link.emit('hello', hello, (answer: HelloAnswer) =>
        answer.ok ? resolve() : reject(new Error(answer.reason)),
      ),
    );
  });
  const children: ReturnType<typeof spawn>[] = [];

  return {
    code: created.code,
    async screenPath() {
      const answer = await new Promise<HostRequestAnswer>((resolve) =>
        link.emit('host', { type: 'ticket' }, resolve),
      );
      if (!answer.ok || answer.ticket === undefined) throw new Error('no ticket for the screen');
      return `/screen/${created.code}#${answer.ticket}`;
    },
    async send(command) {
      const answer = await new Promise<CommandAnswer>((resolve) =>
        link.emit('command', { command }, resolve),
      );
      if (!answer.ok) throw new Error(`${command.type}: ${answer.reason}`);
    },
    async seat(players, paceSeconds) {
      const args = [bots, '--url', url, '--room', created.code];
      const child = spawn(
        process.execPath,
        [...args, '--players', String(players), '--pace', String(paceSeconds)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      children.push(child);
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (text: Buffer) => {
          if (/ joined/.test(text.toString())) resolve();
        });
        child.once('exit', () => reject(new Error('the students left')));
      });
    },
    async leave() {
      for (const child of children) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      link.disconnect();
    },
  };
}

async function create(url: string, lesson: string) {
  const link: Socket<ServerToClient, ClientToServer> = connect(url, 'NEW');
  const wish = { version: protocolVersion, lesson, language: 'en' } as const;
  const created = await new Promise<CreateAnswer>((resolve) => link.emit('create', wish, resolve));
  link.disconnect();
  if (!created.ok) throw new Error(`the server did not create a room: ${created.reason}`);
  return created;
}

function connect(url: string, code: string): Socket<ServerToClient, ClientToServer> {
  return io(url, { transports: ['websocket'], forceNew: true, query: { room: code } });
}
