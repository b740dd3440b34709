import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../server/src/test/manualClock.ts';
import { createFaultProxy, type FaultProxy } from './faultProxy.ts';

/** Says everything back. */
let echo: Server;
/** What the echo has read so far, of everybody. */
let read: string;
let clock: ManualClock;
let proxy: FaultProxy;
const clients: Client[] = [];

interface Client {
  readonly socket: Socket;
  heard: string;
  how: string | null;
}

beforeEach(async () => {
  read = '';
  echo = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      read += bytes.toString();
      socket.write(bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  clock = createManualClock(0);
  proxy = await createFaultProxy({ port: portOf(echo), random: () => 0.5, clock });
});

afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.destroy();
  await proxy.close();
  echo.close();
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function dial(port = proxy.port): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const client: Client = { socket, heard: '', how: null };
  socket.on('data', (bytes) => (client.heard += bytes.toString()));
  socket.on('error', (failure: NodeJS.ErrnoException) => (client.how = failure.code ?? 'error'));
  socket.on('close', () => (client.how ??= 'closed'));
  clients.push(client);
  await once(socket, 'connect');
  return client;
}

/** Resolves when the world, which is real sockets, has brought it about. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Long enough for whatever may pass to pass: somebody else's word goes to the echo and back three times. */
async function otherTraffic(): Promise<void> {
  const other = await dial(portOf(echo));
  for (const word of ['one', 'two', 'three']) {
    other.socket.write(word);
    await until(() => other.heard.endsWith(word));
  }
}

it('without faults says back what was said', async () => {
  const client = await dial();
  client.socket.write('hello');
  await until(() => client.heard === 'hello');
  expect(proxy.heardSince(0)).toBe('hello');
});

it('passes goodbyes on', async () => {
  const client = await dial();
  await until(() => proxy.connections() === 1);
  client.socket.end();
  await until(() => client.how === 'closed' && proxy.connections() === 0);
});

describe('latency and jitter', () => {
  it.each([
    ['latency', { latencyMs: 200 }, 200],
    ['jitter, of which chance chose half', { jitterMs: 300 }, 150],
  ])('%s: comes so much later, each way', async (_what, faults, ms) => {
    proxy.set(faults);
    const client = await dial();
    client.socket.write('hello');
    await until(() => proxy.waiting() === 5);
    clock.advance(ms - 1);
    await clock.settle();
    expect(proxy.waiting()).toBe(5);
    expect(read).toBe('');
    clock.advance(1);
    await clock.settle();
    await until(() => read === 'hello' && proxy.waiting() === 5);
    expect(client.heard).toBe('');
    clock.advance(ms);
    await clock.settle();
    await until(() => client.heard === 'hello');
  });

  it('nothing overtakes anything', async () => {
    const draws = [1, 0];
    const own = await createFaultProxy({ port: portOf(echo), random: () => draws.shift() ?? 0, clock });
    own.set({ jitterMs: 1000 });
    const client = await dial(own.port);
    client.socket.write('first,');
    await until(() => own.waiting() === 6);
    client.socket.write('second');
    await until(() => own.waiting() === 12);
    clock.advance(999);
    await clock.settle();
    expect(read).toBe('');
    clock.advance(1);
    await clock.settle();
    await until(() => read === 'first,second');
    await own.close();
  });
});

it('bandwidth: so many bytes a second, in order', async () => {
  proxy.set({ bytesPerSecond: 1000 });
  const client = await dial();
  client.socket.write('a'.repeat(500));
  await until(() => proxy.waiting() === 500);
  client.socket.write('b'.repeat(500));
  await until(() => proxy.waiting() === 1000);
  clock.advance(500);
  await clock.settle();
  await until(() => read === 'a'.repeat(500));
  clock.advance(499);
  await clock.settle();
  expect(read).toBe('a'.repeat(500));
  clock.advance(1);
  await clock.settle();
  await until(() => read.endsWith('b'));
});

it('a fault that is over is over for what is on its way, too', async () => {
  proxy.set({ latencyMs: 1000, bytesPerSecond: 1 });
  const client = await dial();
  client.socket.write('hello');
  await until(() => proxy.waiting() === 5);
  proxy.set({ latencyMs: 0, bytesPerSecond: null });
  await until(() => client.heard === 'hello');
});

it('freeze: nothing passes, and later everything does', async () => {
  const client = await dial();
  client.socket.write('before,');
  await until(() => client.heard === 'before,');
  proxy.set({ isFrozen: true });
  client.socket.write('meanwhile');
  await otherTraffic();
  expect([client.heard, client.how]).toEqual(['before,', null]);
  proxy.set({ isFrozen: false });
  await until(() => client.heard === 'before,meanwhile');
});

it('half-open: what is sent vanishes for good, the connection seems to stand, and a new one is well', async () => {
  const client = await dial();
  client.socket.write('before,');
  await until(() => client.heard === 'before,');
  proxy.set({ isHalfOpen: true });
  client.socket.write('vanishes,');
  await otherTraffic();
  proxy.set({ isHalfOpen: false });
  client.socket.write('too late');
  const next = await dial();
  next.socket.write('well');
  await until(() => next.heard === 'well');
  await otherTraffic();
  expect([client.heard, client.how]).toEqual(['before,', null]);
  expect(read).not.toContain('vanishes');
  expect(read).not.toContain('late');
});

it('half-open: nobody hears that the other has gone', async () => {
  const client = await dial();
  await until(() => proxy.connections() === 1);
  proxy.set({ isHalfOpen: true });
  echo.close();
  client.socket.write('are you there?');
  await otherTraffic().catch(() => undefined);
  expect(client.how).toBeNull();
});

it('reset: both sides are torn, without a goodbye', async () => {
  const client = await dial();
  client.socket.write('hello');
  await until(() => client.heard === 'hello');
  proxy.reset();
  await until(() => client.how !== null);
  expect(client.how).toBe('ECONNRESET');
  await until(() => proxy.connections() === 0);
});

it('slow reader: what the client says passes, what the server says waits', async () => {
  const client = await dial();
  await until(() => proxy.connections() === 1);
  proxy.set({ isSlowReader: true });
  client.socket.write('hello');
  await until(() => read === 'hello');
  await otherTraffic();
  expect(client.heard).toBe('');
  proxy.set({ isSlowReader: false });
  await until(() => client.heard === 'hello');
});

describe('doubled frames', () => {
  const head = 'GET /socket.io/ HTTP/1.1\r\nUpgrade: websocket\r\n\r\n';

  it('a websocket message with an event arrives twice, as a whole, however it was cut on the way', async () => {
    proxy.set({ doubledShare: 1 });
    const client = await dial();
    const event = frame('420["move",1]');
    client.socket.write(head);
    client.socket.write(event.subarray(0, 5));
    await otherTraffic();
    client.socket.write(Buffer.concat([event.subarray(5), frame('3')]));
    const expected = head.length + 2 * event.length + frame('3').length;
    await until(() => read.replace(/onetwothree/g, '').length >= expected);
    await until(() => proxy.heardSince(0).length === expected);
    expect(proxy.heardSince(0)).toBe(head + latin(event) + latin(event) + latin(frame('3')));
  });

  it('a long one, too; and what is no websocket passes as it is', async () => {
    proxy.set({ doubledShare: 1 });
    const client = await dial();
    const event = frame(`42["move","${'x'.repeat(300)}"]`);
    client.socket.write(Buffer.concat([Buffer.from(head), event]));
    await until(() => proxy.heardSince(0).length === head.length + 2 * event.length);

    const plain = await dial();
    const mark = proxy.mark();
    plain.socket.write('POST / HTTP/1.1\r\n\r\n42["move",1]');
    await until(() => plain.heard.endsWith('1]'));
    expect(proxy.heardSince(mark)).toBe('POST / HTTP/1.1\r\n\r\n42["move",1]');
  });
});

/** A client's text frame: whole, and masked. */
function frame(text: string): Buffer {
  const mask = [1, 2, 3, 4];
  const length = text.length < 126 ? [text.length] : [126, text.length >> 8, text.length & 0xff];
  const [first = 0, ...rest] = length;
  const payload = [...Buffer.from(text)].map((byte, k) => byte ^ (mask[k % 4] ?? 0));
  return Buffer.from([0x81, 0x80 | first, ...rest, ...mask, ...payload]);
}

function latin(bytes: Buffer): string {
  return bytes.toString('latin1');
}
