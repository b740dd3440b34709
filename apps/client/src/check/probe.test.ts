import { expect, test } from 'vitest';
import { handServer } from '../room/test/handServer.ts';
import { handTime } from '../room/test/handTime.ts';
import { probe } from './probe.ts';

test('a way that gets through is told with its time, and hung up again', async () => {
  const [server, time] = [handServer(), handTime()];
  const result = probe('websocket', server.openWire, time);
  await time.advance(10);
  expect(await result).toBe(0);
  expect(server.isConnected()).toBe(false);
});

test('a way that does not get through is given up', async () => {
  const [server, time] = [handServer(), handTime()];
  server.reaches = (transport) => transport === 'polling';
  const result = probe('websocket', server.openWire, time);
  await time.advance(60_000);
  expect(await result).toBeNull();
  const other = probe('pollingAlone', server.openWire, time);
  await time.advance(10);
  expect(await other).toBe(0);
});
