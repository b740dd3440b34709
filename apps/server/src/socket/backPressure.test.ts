import { createServer } from 'node:http';
import { once } from 'node:events';
import { io as connectTo } from 'socket.io-client';
import { expect, it } from 'vitest';
import { createManualClock } from '../test/manualClock.ts';
import { cutSlowReaders } from './backPressure.ts';
import { openSockets } from './sockets.ts';

it('who stops reading is cut when too much has waited for too long, and nobody else is', async () => {
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const io = openSockets(http, null);
  const clock = createManualClock(0);
  const stop = cutSlowReaders(io, clock);

  const options = { forceNew: true, reconnection: false, transports: ['websocket'] };
  const [slow, quick] = [connectTo(url, options), connectTo(url, options)];
  await Promise.all(
    [slow, quick].map((client) => new Promise((resolve) => client.once('connect', () => resolve(null)))),
  );
  const server = io.of('/').sockets.get(slow.id ?? '');
  const left: string[] = [];
  server?.on('disconnect', (reason) => left.push(reason));

  // Beyond what the system itself holds for a connection on this machine.
  stopReading(slow);
  const note = { events: [], seq: 0, padding: 'x'.repeat(1_000_000) };
  for (let k = 0; k < 40; k++) server?.emit('facts', note);

  const seconds = async (count: number) => {
    for (let k = 0; k < count; k++) {
      clock.advance(1000);
      await clock.settle();
    }
  };
  await seconds(5);
  expect(left).toEqual([]);
  await seconds(2);
  expect(left).toHaveLength(1);
  expect(quick.connected).toBe(true);

  stop();
  slow.disconnect();
  quick.disconnect();
  await io.close();
});

/** The browser hangs, and its system takes nothing more. */
function stopReading(client: ReturnType<typeof connectTo>): void {
  const { transport } = client.io.engine as unknown as { transport: { ws: { pause(): void } } };
  transport.ws.pause();
}
