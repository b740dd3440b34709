import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { protocolVersion, type CreateAnswer } from '@lowest-point/protocol';
import { connect, token, type Person } from './test/person.ts';
import { freePort, runProcess, startProcess, type ServerProcess } from './test/process.ts';

let folder = '';
const running: ServerProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-main-'));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(PORT: string): Promise<ServerProcess> {
  const server = await startProcess({ PORT, DATA_DIR: folder });
  running.push(server);
  return server;
}

describe('what cannot be started gets one sentence that says what to do, and exit code 1', () => {
  it('an address in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    expect(await runProcess({ PORT: port, DATA_DIR: folder })).toEqual({
      code: 1,
      said: `Port ${port} is in use: stop the other program, or set PORT to another number.\n`,
    });
    other.close();
  });

  it('a damaged file', async () => {
    writeFileSync(join(folder, 'lowest-point.db'), 'x'.repeat(5000));
    const { code, said } = await runProcess({ PORT: '0', DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/^[^\n]*lowest-point\.db is damaged: put a backup in its place[^\n]*\n$/);
  });

  it('a folder that cannot be written to', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, said } = await runProcess({ PORT: '0', DATA_DIR: join(folder, 'file') });
    expect(code).toBe(1);
    expect(said).toMatch(/^The folder [^\n]* cannot be written to: set DATA_DIR to one that can[^\n]*\n$/);
  });

  it('a setting that makes no sense', async () => {
    expect(await runProcess({ PORT: 'http', DATA_DIR: folder })).toEqual({
      code: 1,
      said: 'PORT is "http": set it to a whole number from 0 to 65535.\n',
    });
  });
});

it('says where phones and the teacher find it', async () => {
  const port = await freePort();
  const server = await start(port);
  expect(server.output()).toContain(`http://127.0.0.1:${port}\n`);
  expect(server.output()).toContain(`http://127.0.0.1:${port}/host\n`);
  expect(server.output()).toContain('▄▄▄▄▄');
});

it('SIGTERM says goodbye and ends with 0, and everything acknowledged is there afterwards', async () => {
  const port = await freePort();
  const server = await start(port);
  const room = await openRoom(server.url);
  expect(await server.end('SIGTERM')).toBe(0);
  await room.phone.until(() => room.phone.bye() === 'stopping' && !room.phone.socket.connected);

  const again = await start(port);
  const phone = connect(again.url);
  expect(await phone.hello({ code: room.code, token: token(1) })).toMatchObject({
    ok: true,
    seat: 0,
    nextN: 2,
  });
  phone.close();
});

it('killed in mid-round and started again, everybody goes on in the same round with an honest countdown', async () => {
  const port = await freePort();
  const first = await start(port);
  const room = await openRoom(first.url);
  const { code } = room;
  const openedBefore = opened(room.phone);
  await first.end('SIGKILL');
  await room.phone.until(() => !room.phone.socket.connected);

  const second = await start(port);
  const [host, phone, screen] = [connect(second.url), connect(second.url), connect(second.url)];
  const here = { room: room.id, after: room.phone.seq() };
  expect(await host.hello({ role: 'host', code, token: room.secret })).toMatchObject({
    ok: true,
    pairing: null,
  });
  expect(await screen.hello({ role: 'screen', code, token: token(2) })).toMatchObject({
    ok: true,
    pairing: null,
  });
  expect(await phone.hello({ code, token: token(1), ...here })).toMatchObject({
    ok: true,
    seat: 0,
    nextN: 2,
  });

  // What the phone had is not sent again; what happened since is.
  await Promise.all([host, screen, phone].map((person) => person.untilEvent('deadlineMoved')));
  expect(phone.events.map(({ type }) => type)).toEqual(['deadlineMoved']);
  const moved = phone.events[0];
  if (moved?.type !== 'deadlineMoved') throw new Error('no deadline');
  expect(moved.data).toMatchObject({ round: 0, because: 'outage' });
  expect(moved.data.closesAt).toBeGreaterThanOrEqual(openedBefore.closesAt);
  expect(moved.data.closesAt).toBeLessThanOrEqual(openedBefore.closesAt + (moved.at - openedBefore.at));

  // The acknowledged move is in the log once; sending it again changes nothing; the round goes on.
  await host.untilEvent('moveMade');
  expect(await phone.command(move, 1)).toMatchObject({ ok: true, isRepeat: true, seq: room.seq });
  expect(await phone.command(move, 2)).toMatchObject({ ok: true });
  await host.until(() => host.events.filter(({ type }) => type === 'moveMade').length === 2);
  expect(await host.command({ type: 'closeRound', round: 0 })).toMatchObject({ ok: true });
  for (const person of [host, phone, screen]) person.close();
});

const move = { type: 'makeMove', round: 0, move: { weights: [3, -2] } } as const;

/** A room with a screen and a phone in an open round; the phone's first move is acknowledged. */
async function openRoom(url: string) {
  const [host, phone, screen] = [connect(url), connect(url), connect(url)];
  const created = (await host.say('create', {
    version: protocolVersion,
    lesson: 'theNeedForOptimization',
    language: 'de',
  })) as CreateAnswer;
  if (!created.ok) throw new Error(created.reason);
  const { code, secret, room: id } = created;
  await host.hello({ role: 'host', code, token: secret });
  const waiting = await screen.hello({ role: 'screen', code, token: token(2) });
  await host.say('host', { type: 'pair', number: waiting.ok ? waiting.pairing : '' });
  await phone.hello({ code, token: token(1) });
  await phone.join('Ada');
  await host.command({ type: 'briefRound', round: 0, from: 'lobby' });
  await host.command({ type: 'openRound', round: 0 });
  const answer = await phone.command(move, 1);
  if (!answer.ok) throw new Error(answer.reason);
  await phone.untilEvent('moveMade');
  return { code, secret, id, phone, seq: answer.seq };
}

function opened(person: Person): { readonly at: number; readonly closesAt: number } {
  const event = person.events.find(({ type }) => type === 'roundOpened');
  if (event?.type !== 'roundOpened' || event.data.closesAt === null) throw new Error('the round is not open');
  return { at: event.at, closesAt: event.data.closesAt };
}
