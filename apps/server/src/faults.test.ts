import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from './test/manualClock.ts';
import { token } from './test/person.ts';
import { openSchool, type School } from './test/school.ts';
import type { EventStore } from './store/eventStore.ts';
import { memoryStore } from './store/memoryStore.ts';
import { systemClock, type Clock } from './clock.ts';
import { seededRandom } from './test/seededRandom.ts';

const schools: School[] = [];

async function school(...world: Parameters<typeof openSchool>): Promise<School> {
  const opened = await openSchool(...world);
  schools.push(opened);
  return opened;
}

afterEach(async () => {
  for (const opened of schools.splice(0)) await opened.close();
});

const move = { type: 'makeMove', round: 0, move: { weights: [3, -2] } } as const;
const openHit13 = [
  { type: 'briefRound', round: 0, from: 'lobby' },
  { type: 'openRound', round: 0 },
] as const;

describe('a full disk', () => {
  it('acknowledges nothing, tells the host, cuts nobody, and passes when there is room again', async () => {
    let isFull = false;
    const inner = memoryStore();
    const append: EventStore['append'] = (...args) =>
      isFull ? Promise.resolve('full') : inner.append(...args);
    const { host, ...room } = await (await school({ store: { ...inner, append } })).host();
    const phone = await room.player(1);
    await room.steps(...openHit13);

    isFull = true;
    expect(await phone.command(move, 1)).toEqual({ ok: false, reason: 'notRecorded' });
    await host.until(() => host.views.get('trouble')?.trouble === 'diskFull');
    expect(await phone.command(move, 1)).toEqual({ ok: false, reason: 'notRecorded' });
    expect(phone.socket.connected && host.socket.connected).toBe(true);

    isFull = false;
    expect(await phone.command(move, 1)).toMatchObject({ ok: true });
    await host.until(() => host.views.get('trouble')?.trouble === null);
    await host.untilEvent('moveMade');
    expect(host.events.filter(({ type }) => type === 'moveMade')).toHaveLength(1);
  });
});

describe('a disk that fails while a screen is let in', () => {
  it('does not leave the screen between door and room', async () => {
    const addSession: EventStore['addSession'] = () => Promise.reject(new Error('the disk is torn'));
    const opened = await school({ store: { ...memoryStore(), addSession } });
    const screen = await (await opened.host()).screen(2);
    expect(screen.events.map(({ type }) => type)).toContain('roomCreated');
    expect(opened.complaints.join()).toContain('the disk is torn');
  });
});

describe('a log that somebody else writes', () => {
  it('is read anew, and its people come back to what it says', async () => {
    const store = memoryStore();
    const opened = await school({ store });
    const room = await opened.host();
    const phone = await room.player(1);
    const stranger = {
      seq: 4,
      at: 1,
      by: 'host',
      version: 1,
      type: 'roundBriefed',
      data: { round: 0 },
    } as const;
    await store.append(room.room, 3, [stranger], { names: [], sessions: [], finishedAt: null });
    expect(await phone.command({ type: 'renameMyself', name: 'Ann' }, 1)).toEqual({
      ok: false,
      reason: 'notRecorded',
    });
    await phone.until(() => !phone.socket.connected);
    const again = opened.person();
    expect(await again.hello({ code: room.code, token: token(1), after: 0 })).toMatchObject({
      seat: 0,
      seq: 4,
    });
    expect(await again.command({ type: 'renameMyself', name: 'Ann' }, 1)).toMatchObject({ ok: true, seq: 5 });
  });
});

describe('a log that cannot be read', () => {
  it('stops its own room only, and stays as it is', async () => {
    const store = memoryStore();
    const first = await openSchool({ store });
    const [healthy, damaged] = [await first.host(), await first.host()];
    await first.close();
    const unknown = { seq: 3, at: 1, by: 'host', version: 1, type: 'moonLanded', data: {} };
    await store.append(damaged.room, 2, [unknown as never], { names: [], sessions: [], finishedAt: null });

    const second = await school({ store });
    const host = second.person();
    const halted = await host.hello({ role: 'host', code: damaged.code, token: damaged.secret });
    expect(halted).toEqual({ ok: false, reason: 'roomHalted' });
    const other = second.person();
    expect(await other.hello({ role: 'host', code: healthy.code, token: healthy.secret })).toMatchObject({
      ok: true,
    });
    expect(await other.command({ type: 'briefRound', round: 0, from: 'lobby' })).toMatchObject({ ok: true });
    expect(second.complaints.join()).toContain('event 3: type "moonLanded" is not known here');
    expect((await store.load(damaged.room))?.log).toHaveLength(3);
  });
});

describe('a decision that throws', () => {
  it('is refused and reported; the room plays on', async () => {
    let isBroken = false;
    const random = seededRandom(1);
    const opened = await school({
      random: () => {
        if (isBroken) throw new Error('the dice are lost');
        return random();
      },
    });
    const room = await opened.host();
    const phone = await room.player(1);
    await room.steps({ type: 'briefRound', round: 0, from: 'lobby' });
    isBroken = true;
    expect(await room.host.command({ type: 'openRound', round: 0 })).toEqual({
      ok: false,
      reason: 'malformed',
    });
    isBroken = false;
    expect(opened.complaints.join()).toContain('the dice are lost');
    await room.steps({ type: 'openRound', round: 0 });
    expect(await phone.command(move, 1)).toMatchObject({ ok: true });
  });
});

describe('the clock', () => {
  /** Real timers for what a test waits for, and a time of day that jumps. */
  function jumpingClock(): Clock & { jump: (ms: number) => void } {
    let offset = 0;
    return {
      ...systemClock,
      now: () => systemClock.now() + offset,
      jump: (ms) => {
        offset += ms;
      },
    };
  }

  it('ends a round when its time is up, and nobody can move any more', async () => {
    const clock = createManualClock(1_800_000_000_000);
    const opened = await school({ clock: { ...systemClock, now: clock.now } });
    const room = await opened.host();
    const phone = await room.player(1);
    await room.steps(...openHit13);
    clock.advance(90_001);
    expect(await phone.command(move, 1)).toEqual({ ok: false, reason: 'roundNotOpen' });
  });

  it('that jumps back ends a round no earlier than it says', async () => {
    const clock = jumpingClock();
    const room = await (await school({ clock })).host();
    await room.steps(...openHit13, { type: 'pauseRound', round: 0 });
    clock.jump(-3_600_000);
    await room.steps({ type: 'resumeRound', round: 0 });
    expect(room.host.events.some(({ type }) => type === 'roundClosed')).toBe(false);
  });
});

describe('a server that was away', () => {
  it('gives an open round its time back, also where it would be over by the clock', async () => {
    const clock = createManualClock(1_800_000_000_000);
    const world = { store: memoryStore(), clock: { ...systemClock, now: clock.now } };
    const first = await openSchool(world);
    const before = await first.host();
    await before.steps(...openHit13);
    clock.advance(30_000);
    await first.close();
    clock.advance(600_000);

    const second = await school(world);
    const host = second.person();
    await host.hello({ role: 'host', code: before.code, token: before.secret });
    await host.untilEvent('deadlineMoved');
    expect(host.events.at(-1)).toMatchObject({
      data: { round: 0, closesAt: clock.now() + 60_000, because: 'outage' },
    });
    expect(await host.command({ type: 'pauseRound', round: 0 })).toMatchObject({ ok: true });
  });
});

describe('what is older than the retention', () => {
  it('is deleted when the server starts, and what is not stays', async () => {
    const clock = createManualClock(1_800_000_000_000);
    const store = memoryStore();
    const world = { store, clock: { ...systemClock, now: clock.now } };
    const first = await openSchool(world);
    const old = await first.host();
    clock.advance(20 * 86_400_000);
    const recent = await first.host();
    await first.close();
    clock.advance(11 * 86_400_000);
    await school(world);
    expect(await store.load(old.room)).toBeNull();
    expect(await store.load(recent.room)).not.toBeNull();
  });
});
