import type { RoomEvent } from '@lowest-point/game';
import type { Welcome } from '@lowest-point/protocol';
import { describe, expect, test, vi } from 'vitest';
import { createFeed } from './feed.svelte.ts';
import { handTime } from './test/handTime.ts';

const envelope = { at: 0, by: 'host', version: 1 } as const;
const created: RoomEvent = {
  ...envelope,
  seq: 1,
  by: 'server',
  type: 'roomCreated',
  data: {
    room: 'a',
    lesson: {
      id: 'lesson',
      rounds: [{ id: 'first', type: 'propose', isDark: false, seconds: 60, moves: 3 }],
    },
    language: 'en',
    settings: { isLocked: false, maxPlayers: 30, admitsLate: true, showsRanks: true, showsNames: true },
  },
};
const briefed: RoomEvent = { ...envelope, seq: 4, type: 'roundBriefed', data: { round: 0 } };
const podium: RoomEvent = { ...envelope, seq: 6, type: 'podiumShown', data: {} };

const welcome = (room: string, seq: number, now = 0): Welcome => ({
  ok: true,
  room,
  seq,
  now,
  seat: 0,
  nextN: 1,
  pairing: null,
  suggestion: null,
});

function open() {
  const time = handTime();
  const onUnreadable = vi.fn();
  const feed = createFeed(time, onUnreadable);
  return { time, onUnreadable, feed };
}

/** The first fold is loaded, which takes a busy machine its time. */
const patient = { timeout: 20_000 };

describe('a feed', () => {
  test('folds facts in order, and says where to go on, counting what it may not see', async () => {
    const { feed } = open();
    feed.begin();
    feed.welcome(welcome('a', 5), 0);
    feed.receive({ events: [created], seq: 3 });
    feed.receive({ events: [briefed], seq: 5 });
    await vi.waitFor(() => expect(feed.state?.phase.name).toBe('briefed'), patient);
    expect(feed.events.map(({ seq }) => seq)).toEqual([1, 4]);
    expect(feed.resumeFrom()).toEqual({ after: 5, room: 'a' });
  });

  test('ignores what it has had already', async () => {
    const { feed, onUnreadable } = open();
    feed.begin();
    feed.welcome(welcome('a', 5), 0);
    feed.receive({ events: [created, briefed], seq: 5 });
    feed.receive({ events: [created, briefed, podium], seq: 6 });
    await vi.waitFor(() => expect(feed.state?.phase.name).toBe('podium'), patient);
    expect(feed.events).toHaveLength(3);
    expect(onUnreadable).not.toHaveBeenCalled();
  });

  test('begins anew when the code belongs to another room by now, or the server knows less than we do', async () => {
    const { feed } = open();
    feed.begin();
    feed.welcome(welcome('a', 5), 0);
    feed.receive({ events: [created, briefed], seq: 5 });
    await vi.waitFor(() => expect(feed.state).not.toBeNull(), patient);
    feed.welcome(welcome('b', 9), 0);
    expect(feed.state).toBeNull();
    expect(feed.resumeFrom()).toEqual({ after: 0, room: 'b' });
    feed.receive({ events: [created], seq: 9 });
    await vi.waitFor(() => expect(feed.state?.phase.name).toBe('lobby'), patient);
    feed.welcome(welcome('b', 2), 0);
    expect(feed.resumeFrom().after).toBe(0);
  });

  test('tells the server’s time, which it read halfway between question and answer', async () => {
    const { feed, time } = open();
    const askedAt = time.now();
    await time.advance(200);
    feed.welcome(welcome('a', 0, 50_000), askedAt);
    expect(feed.now).toBe(50_100);
    await time.advance(1050);
    expect(feed.now).toBe(51_150);
  });

  test('says when it meets an event that it cannot fold', async () => {
    const { feed, onUnreadable } = open();
    feed.begin();
    feed.welcome(welcome('a', 5), 0);
    feed.receive({ events: [podium], seq: 6 });
    await vi.waitFor(() => expect(onUnreadable).toHaveBeenCalledOnce(), patient);
  });

  test('keeps facts until it is to begin', async () => {
    const { feed } = open();
    feed.welcome(welcome('a', 5), 0);
    feed.receive({ events: [created, briefed], seq: 5 });
    expect(feed.resumeFrom().after).toBe(5);
    feed.begin();
    await vi.waitFor(() => expect(feed.state?.phase.name).toBe('briefed'), patient);
  });
});
