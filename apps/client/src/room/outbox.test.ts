import { protocolVersion } from '@lowest-point/protocol';
import { describe, expect, test } from 'vitest';
import { createConnection } from './connection.ts';
import { createOutbox } from './outbox.ts';
import type { Failure } from './roomView.ts';
import { memoryStorage, type Storage } from './storage.ts';
import { handServer, type HandServer } from './test/handServer.ts';
import { handTime, type HandTime } from './test/handTime.ts';

const move = (name: string) => ({ type: 'makeMove', round: 0, move: name }) as const;

/** A page with its outbox on a connection, as playerRoom puts them together. */
function openPage(server: HandServer, time: HandTime, storage: Storage) {
  const leftovers: Failure[] = [];
  let isSending = false;
  const connection = createConnection({
    code: 'K7MPQ2',
    openWire: server.openWire,
    surroundings: time,
    firstTransport: 'websocket',
    hello: () => ({
      version: protocolVersion,
      code: 'K7MPQ2',
      role: 'player',
      token: 'f'.repeat(32),
      after: 0,
    }),
    on: {
      link: () => {},
      welcome: ({ room, nextN }) => outbox.resume(room, nextN),
      facts: () => {},
      view: () => {},
    },
  });
  const outbox = createOutbox({
    key: 'outbox',
    storage,
    surroundings: time,
    whenUp: connection.whenUp,
    ask: connection.command,
    onChange: (changed) => (isSending = changed),
    onLeftover: (_command, failure) => leftovers.push(failure),
  });
  connection.start();
  return { connection, outbox, leftovers, isSending: () => isSending };
}

function play() {
  const [server, time, storage] = [handServer(), handTime(), memoryStorage()];
  return { server, time, storage, ...openPage(server, time, storage) };
}

const recordedMoves = (server: HandServer) =>
  server.recorded.map(({ command }) => (command as { move: string }).move);

describe('the outbox', () => {
  test('numbers commands without gaps, in the order in which they were given', async () => {
    const { server, time, outbox } = play();
    const answers = Promise.all([outbox.push(move('a')), outbox.push(move('b')), outbox.push(move('c'))]);
    await time.advance(0);
    expect(await answers).toEqual([null, null, null]);
    expect(server.recorded.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(recordedMoves(server)).toEqual(['a', 'b', 'c']);
  });

  test('keeps what is given while there is no line, and says so', async () => {
    const { server, time, outbox, isSending } = play();
    await time.advance(0);
    server.reaches = () => false;
    server.cut();
    const answer = outbox.push(move('a'));
    await time.advance(20_000);
    expect(isSending()).toBe(true);
    server.reaches = () => true;
    await time.advance(8000);
    expect(await answer).toBeNull();
    expect(isSending()).toBe(false);
  });

  test('sends the same number again when an answer is lost, so that the move is recorded once', async () => {
    const { server, time, outbox } = play();
    server.faults.push('answerLost');
    const answer = outbox.push(move('a'));
    await time.advance(5000);
    expect(await answer).toBeNull();
    expect(server.arrived.map(({ n }) => n)).toEqual([1, 1]);
    expect(recordedMoves(server)).toEqual(['a']);
  });

  test('sends again what was lost on the way', async () => {
    const { server, time, outbox } = play();
    server.faults.push('lostOnTheWay', 'lostOnTheWay');
    const answer = outbox.push(move('a'));
    await time.advance(20_000);
    expect(await answer).toBeNull();
    expect(recordedMoves(server)).toEqual(['a']);
  });

  test('does not spend a number on a rejected command', async () => {
    const { server, time, outbox } = play();
    server.faults.push({ ok: false, reason: 'roundPaused' });
    const [rejected, taken] = [outbox.push(move('a')), outbox.push(move('b'))];
    await time.advance(0);
    expect(await rejected).toBe('roundPaused');
    expect(await taken).toBeNull();
    expect(server.recorded).toEqual([{ n: 1, command: move('b') }]);
  });

  test('takes the number that the server wants after a gap', async () => {
    const { server, time, storage, connection } = play();
    await time.advance(0);
    connection.stop();
    storage.write('outbox', JSON.stringify({ room: server.room, waiting: [{ n: 7, command: move('a') }] }));
    const page = openPage(server, time, storage);
    await time.advance(0);
    expect(server.recorded).toEqual([{ n: 1, command: move('a') }]);
    server.faults.push({ ok: false, reason: 'gap', wanted: 2 });
    void page.outbox.push(move('b'));
    await time.advance(0);
    expect(recordedMoves(server)).toEqual(['a', 'b']);
  });

  test.each(['tooFast', 'notRecorded'] as const)('tries again after a while when told %s', async (reason) => {
    const { server, time, outbox } = play();
    server.faults.push({ ok: false, reason });
    const answer = outbox.push(move('a'));
    await time.advance(500);
    expect(server.recorded).toEqual([]);
    await time.advance(3000);
    expect(await answer).toBeNull();
    expect(server.arrived.map(({ n }) => n)).toEqual([1, 1]);
  });

  test('offers a move again after a reload, and records it once though it had arrived', async () => {
    const { server, time, storage, outbox, connection } = play();
    await time.advance(0);
    server.faults.push('answerLost');
    void outbox.push(move('a'));
    void outbox.push(move('b'));
    await time.advance(100);
    connection.stop();
    const page = openPage(server, time, storage);
    await time.advance(100);
    expect(recordedMoves(server)).toEqual(['a', 'b']);
    expect(page.leftovers).toEqual([null, null]);
    expect(storage.read('outbox')).toBeNull();
  });

  test('tells what became of a move whose page was reloaded', async () => {
    const { server, time, storage, outbox, connection } = play();
    await time.advance(0);
    server.faults.push('lostOnTheWay', { ok: false, reason: 'roundNotOpen' });
    void outbox.push(move('a'));
    await time.advance(100);
    connection.stop();
    const page = openPage(server, time, storage);
    await time.advance(100);
    expect(page.leftovers).toEqual(['roundNotOpen']);
  });

  test('drops what was meant for another room that had the same code', async () => {
    const { server, time, storage, outbox, connection } = play();
    await time.advance(0);
    server.faults.push('lostOnTheWay');
    void outbox.push(move('a'));
    await time.advance(100);
    connection.stop();
    server.room = 'b'.repeat(32);
    openPage(server, time, storage);
    await time.advance(5000);
    expect(server.recorded).toEqual([]);
  });

  test('records everything exactly once and in order, whatever breaks and whenever the page is reloaded', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed);
      const [server, time, storage] = [handServer(), handTime(random), memoryStorage()];
      let page = openPage(server, time, storage);
      const given: string[] = [];
      for (let k = 0; k < 60; k++) {
        const dice = random();
        if (dice < 0.4) {
          given.push(`${k}`);
          void page.outbox.push(move(`${k}`));
        } else if (dice < 0.5) server.faults.push('answerLost');
        else if (dice < 0.6) server.faults.push('lostOnTheWay');
        else if (dice < 0.65) server.faults.push({ ok: false, reason: 'tooFast' });
        else if (dice < 0.75) server.cut();
        else if (dice < 0.8) server.freeze();
        else if (dice < 0.85) page.connection.check();
        else if (dice < 0.9) server.reaches = (transport) => transport === 'polling';
        else if (dice < 0.95) server.reaches = () => random() < 0.5;
        else if (server.isConnected()) {
          page.connection.stop();
          page = openPage(server, time, storage);
        }
        await time.advance(random() * 1500);
      }
      server.reaches = () => true;
      server.faults.length = 0;
      await time.advance(120_000);
      expect(recordedMoves(server), `seed ${seed}`).toEqual(given);
      expect(server.recorded.map(({ n }) => n)).toEqual(given.map((_, k) => k + 1));
      page.connection.stop();
    }
  });
});

/** mulberry32 */
function seeded(seed: number): () => number {
  let t = seed;
  return () => {
    t = (t + 0x6d2b79f5) | 0;
    let mixed = Math.imul(t ^ (t >>> 15), 1 | t);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
