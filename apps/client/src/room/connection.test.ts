import { protocolVersion } from '@lowest-point/protocol';
import { describe, expect, test } from 'vitest';
import { createConnection } from './connection.ts';
import type { Link } from './roomView.ts';
import { handServer } from './test/handServer.ts';
import { handTime } from './test/handTime.ts';

function play() {
  const server = handServer();
  const time = handTime();
  const links: Link[] = [];
  const welcomes: string[] = [];
  let after = 0;
  const connection = createConnection({
    code: 'K7MPQ2',
    openWire: server.openWire,
    surroundings: time,
    firstTransport: 'websocket',
    hello: () => ({ version: protocolVersion, code: 'K7MPQ2', role: 'player', token: 'f'.repeat(32), after }),
    on: {
      link: (link) => links.push(link),
      welcome: (_welcome, _askedAt, transport) => welcomes.push(transport),
      facts: ({ seq }) => (after = seq),
      view: () => {},
    },
  });
  const command = () => connection.command({ n: 1, command: { type: 'makeMove', round: 0, move: null } });
  return { server, time, links, welcomes, connection, command, link: () => links.at(-1)?.type };
}

describe('a connection', () => {
  test('says hello first, and only then carries commands', async () => {
    const { server, time, connection, command } = play();
    connection.start();
    expect(await command()).toBeNull();
    await time.advance(0);
    expect(server.hellos).toHaveLength(1);
    expect(await command()).toMatchObject({ ok: true });
  });

  test('resumes after the last event that it has received', async () => {
    const { server, time, connection } = play();
    connection.start();
    await time.advance(0);
    server.say((events) => events.facts({ events: [], seq: 41 }));
    server.cut();
    await time.advance(2000);
    expect(server.hellos.map(({ after }) => after)).toEqual([0, 41]);
  });

  test('tries polling where websockets do not get through, and stays with what works', async () => {
    const { server, time, welcomes, connection } = play();
    server.reaches = (transport) => transport === 'polling';
    connection.start();
    await time.advance(5000);
    expect(server.attempts).toEqual(['websocket', 'polling']);
    server.cut();
    await time.advance(2000);
    expect(welcomes).toEqual(['polling', 'polling']);
  });

  test('comes back the way that has worked, and tries the other only every third time', async () => {
    const { server, time, welcomes, connection } = play();
    connection.start();
    await time.advance(0);
    server.reaches = () => false;
    server.cut();
    await time.advance(30_000);
    expect(server.attempts.slice(1, 7)).toEqual([
      'websocket',
      'websocket',
      'polling',
      'websocket',
      'websocket',
      'polling',
    ]);
    server.reaches = (transport) => transport === 'polling';
    await time.advance(30_000);
    expect(welcomes).toEqual(['websocket', 'polling']);
  });

  test('waits for a server that has lines but is still reading its rooms', async () => {
    const { server, time, connection, link } = play();
    server.isReadingRooms = true;
    connection.start();
    await time.advance(5900);
    expect(server.attempts).toHaveLength(1);
    await time.advance(2000);
    expect(server.attempts).toHaveLength(2);
    server.isReadingRooms = false;
    await time.advance(8000);
    expect(link()).toBe('connected');
  });

  test.each(['websocket', 'polling'] as const)(
    'comes back over a slow network where only %s gets through',
    async (way) => {
      const { server, time, welcomes, connection } = play();
      server.reaches = (transport) => transport === way;
      connection.start();
      await time.advance(5000);
      server.after = time.after;
      server.slowMs = 2500;
      for (const worksNow of [way, way === 'polling' ? 'websocket' : 'polling'] as const) {
        server.reaches = (transport) => transport === worksNow;
        server.cut();
        await time.advance(40_000);
        expect(welcomes.at(-1)).toBe(worksNow);
      }
      expect(welcomes).toHaveLength(3);
    },
  );

  test('is offline since the line broke, however many attempts fail, and goes on knocking', async () => {
    const { server, time, links, connection } = play();
    connection.start();
    await time.advance(0);
    const brokenAt = time.now();
    server.reaches = () => false;
    server.cut();
    await time.advance(60_000);
    expect(links.at(-1)).toEqual({ type: 'offline', since: brokenAt });
    // Four hang for 2 s and two for 6 s, with pauses of at most 1.5 s between them.
    expect(server.attempts.length).toBeGreaterThan(12);
  });

  test('has one attempt in flight at a time, whatever wakes it', async () => {
    const { server, time, connection } = play();
    connection.start();
    await time.advance(0);
    server.reaches = () => false;
    server.cut();
    const before = server.attempts.length;
    connection.check();
    connection.check();
    connection.check();
    expect(server.attempts.length).toBe(before + 1);
    server.reaches = () => true;
    await time.advance(3000);
    expect(server.hellos).toHaveLength(2);
  });

  test('gives an answer a second and a half, then makes the line anew', async () => {
    const { server, time, connection, command, link } = play();
    connection.start();
    await time.advance(0);
    server.freeze();
    const answer = command();
    await time.advance(1499);
    expect(link()).toBe('connected');
    await time.advance(1);
    expect(await answer).toBeNull();
    expect(link()).toBe('offline');
    await time.advance(1000);
    expect(link()).toBe('connected');
  });

  test('finds out after a sleep that the line is dead', async () => {
    const { server, time, connection, link } = play();
    connection.start();
    await time.advance(0);
    server.freeze();
    await time.advance(60_000);
    expect(link()).toBe('connected');
    connection.check();
    await time.advance(2000);
    expect(server.hellos).toHaveLength(2);
    expect(link()).toBe('connected');
  });

  test('stays away after a goodbye or a refusal, until it is asked to come back', async () => {
    const { server, time, links, connection } = play();
    connection.start();
    await time.advance(0);
    server.say((events) => events.bye('elsewhere'));
    await time.advance(60_000);
    expect(links.at(-1)).toEqual({ type: 'ended', reason: 'elsewhere' });
    expect(server.attempts).toHaveLength(1);
    server.refusesHello = 'playerRemoved';
    connection.start();
    await time.advance(1000);
    expect(links.at(-1)).toEqual({ type: 'ended', reason: 'playerRemoved' });
    server.refusesHello = null;
    connection.start();
    await time.advance(1000);
    expect(links.at(-1)).toEqual({ type: 'connected' });
  });

  test('says in each hello which page it is, so that no late one is taken for another tab', async () => {
    const { server, time, connection } = play();
    connection.start();
    await time.advance(0);
    server.cut();
    await time.advance(2000);
    const tabs = server.hellos.map(({ tab }) => tab);
    expect(tabs).toHaveLength(2);
    expect(tabs[0]).toBeTruthy();
    expect(tabs[1]).toBe(tabs[0]);
  });

  test('comes back by itself when the server only stops for a moment', async () => {
    const { server, time, connection, link } = play();
    connection.start();
    await time.advance(0);
    server.say((events) => events.bye('stopping'));
    expect(link()).toBe('offline');
    await time.advance(1000);
    expect(link()).toBe('connected');
  });

  test('hears nothing from a line that it has left', async () => {
    const { server, time, links, connection } = play();
    connection.start();
    await time.advance(0);
    let old: Parameters<Parameters<typeof server.say>[0]>[0] | undefined;
    server.say((events) => (old = events));
    server.cut();
    await time.advance(1000);
    old?.bye('elsewhere');
    old?.down();
    expect(links.at(-1)).toEqual({ type: 'connected' });
  });

  test('does nothing more once it is stopped', async () => {
    const { server, time, connection, command } = play();
    connection.start();
    await time.advance(0);
    server.freeze();
    const answer = command();
    connection.stop();
    expect(await answer).toBeNull();
    await time.advance(60_000);
    expect(server.attempts).toHaveLength(1);
  });
});
