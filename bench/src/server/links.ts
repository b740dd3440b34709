import type { HostCommand } from '@lowest-point/game';
import { protocolVersion, type ClientToServer, type ServerToClient } from '@lowest-point/protocol';
import { io, type Socket } from 'socket.io-client';

export type Link = Socket<ServerToClient, ClientToServer>;

const longMs = 20_000;

function connect(url: string, room: string): Link {
  return io(url, { transports: ['websocket'], forceNew: true, reconnection: false, query: { room } });
}

export interface OpenedRoom {
  readonly room: string;
  readonly code: string;
  readonly secret: string;
  readonly host: Link;
}

/** A room with the long lesson, and its host. */
export async function openRoom(url: string): Promise<OpenedRoom> {
  const creator = connect(url, 'NEW');
  const asked = { version: protocolVersion, lesson: 'long', language: 'en' } as const;
  const created = await creator.emitWithAck('create', asked);
  creator.disconnect();
  if (!created.ok) throw new Error(`no room: ${created.reason}`);
  const { room, code, secret } = created;
  const host = await greeted(url, code, 'host', secret);
  await order(host, { type: 'changeSettings', settings: { maxPlayers: 1000 } });
  return { room, code, secret, host };
}

export async function openRound(host: Link): Promise<void> {
  await order(host, { type: 'briefRound', round: 0, from: 'lobby' });
  await order(host, { type: 'openRound', round: 0 });
}

async function order(host: Link, command: HostCommand): Promise<void> {
  const answer = await host.emitWithAck('command', { command });
  if (!answer.ok) throw new Error(`${command.type}: ${answer.reason}`);
}

/** Student number k, with a seat. */
export async function joined(url: string, code: string, k: number): Promise<Link> {
  const link = await greeted(url, code, 'player', tokenOf(k));
  const command = { type: 'joinRoom', name: null, kind: 'student' } as const;
  const answer = await link.timeout(longMs).emitWithAck('command', { command });
  if (!answer.ok) throw new Error(`joining: ${answer.reason}`);
  return link;
}

export function tokenOf(k: number): string {
  return k.toString(16).padStart(32, '0');
}

export async function greeted(
  url: string,
  code: string,
  role: 'host' | 'player',
  token: string,
): Promise<Link> {
  const link = connect(url, code);
  const hello = { version: protocolVersion, code, role, token, after: 0 };
  const answer = await link.timeout(longMs).emitWithAck('hello', hello);
  if (!answer.ok) throw new Error(`hello: ${answer.reason}`);
  return link;
}

/** Student k's move, counted from 0; settles when it was acknowledged. */
export async function makeMove(link: Link, k: number, move: number): Promise<void> {
  const weights = [((k + move) % 40) / 10, -1];
  const command = { type: 'makeMove', round: 0, move: { weights } };
  const answer = await link.timeout(longMs).emitWithAck('command', { n: move + 1, command });
  if (!answer.ok) throw new Error(answer.reason);
}
