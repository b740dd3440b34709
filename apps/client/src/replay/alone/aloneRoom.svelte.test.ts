import { openRecording } from '@lowest-point/game';
import { autoplay, rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import text from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { handTime } from '../../room/test/handTime.ts';
import { createAloneRoom, type AloneRoom } from './aloneRoom.svelte.ts';
import type { KeptGame } from './keptGame.ts';
import { recordedClass } from './recordedClass.ts';

const recording = openRecording(text, rounds);
const recorded = recordedClass(recording, rounds);

interface Choices {
  readonly hasClock?: boolean;
  readonly kept?: KeptGame | null;
  readonly keeps?: boolean;
}

function open({ hasClock = false, kept = null, keeps = true }: Choices = {}) {
  const hand = handTime();
  let sleptMs = 0;
  const time = {
    pass: hand.advance,
    /** Time passes, and no timer runs. */
    sleep: (ms: number) => (sleptMs += ms),
  };
  const store: { kept: KeptGame | null } = { kept };
  const alone = createAloneRoom({
    recorded,
    names: new Map([[0, 'Ada']]),
    choices: { name: 'Late', hasClock },
    kept,
    keep: (game) => {
      // As a device does: text, not the object itself.
      if (keeps) store.kept = JSON.parse(JSON.stringify(game)) as KeptGame;
      return keeps;
    },
    surroundings: { ...hand, now: () => hand.now() + sleptMs },
  });
  return { alone, time, store };
}

async function move({ room, seat }: AloneRoom): Promise<void> {
  const { state } = room;
  if (state?.phase.name !== 'open') throw new Error('no round is open');
  const { round } = state.phase;
  const wanted = autoplay[state.lesson.rounds[round]?.type ?? '']?.(
    state.rounds[round]?.play,
    seat,
    'descent',
    () => 0.4,
  );
  expect(await room.makeMove(round, wanted)).toBeNull();
}

describe('a room that one plays alone', () => {
  test('goes from brief to sheet, print, standings, and to a result that is kept', async () => {
    const { alone, store } = open();
    const seen: string[] = [];
    alone.step('lobby');
    for (let name = alone.room.state?.phase.name; name && name !== 'finished';) {
      seen.push(name);
      if (name === 'open') await move(alone);
      alone.step(name);
      name = alone.room.state?.phase.name;
    }
    expect(seen.slice(0, 5)).toEqual(['briefed', 'open', 'revealed', 'standings', 'briefed']);
    expect(alone.result?.rounds).toHaveLength(recorded.rounds.length);
    expect(alone.result).toMatchObject({ name: 'Late', players: recorded.players + 1 });
    for (const row of alone.result?.rounds ?? []) {
      expect(row.outcome).not.toBe('none');
      expect(row.best).not.toBeNull();
      expect(row.middle ?? 0).toBeGreaterThanOrEqual(row.best ?? 0);
    }
    expect(store.kept?.result).toEqual(alone.result);
    expect(JSON.stringify(store.kept)).not.toContain('Ada');
    expect(open({ kept: store.kept }).alone.result).toEqual(alone.result);
  });

  test('comes back after a reload with its moves and its time, and goes on', async () => {
    const { alone, time, store } = open({ hasClock: true });
    alone.step('lobby');
    alone.step('briefed');
    await time.pass(1000);
    await move(alone);
    const before = alone.room.state;
    const again = open({ hasClock: true, kept: store.kept });
    expect(again.alone.room.state).toEqual(before);
    expect(again.alone.room.now).toBe(alone.room.now);
    await move(again.alone);
    expect(again.store.kept?.acts).toHaveLength(4);
  });

  test('closes at the end of the class’s time, and stands still while the page sleeps', async () => {
    const { alone, time } = open({ hasClock: true });
    alone.step('lobby');
    alone.step('briefed');
    const seconds = recorded.lesson.rounds[0]?.seconds ?? 0;
    time.sleep(3_600_000);
    await time.pass(250);
    expect(alone.room.state?.phase.name).toBe('open');
    await time.pass((seconds - 3) * 1000);
    expect(alone.room.state?.phase.name).toBe('open');
    await time.pass(4000);
    expect(alone.room.state?.phase.name).toBe('revealed');
  });

  test('without a clock stays open', async () => {
    const { alone, time } = open();
    alone.step('lobby');
    alone.step('briefed');
    await time.pass(600_000);
    expect(alone.room.state?.phase).toEqual({ name: 'open', round: 0, closesAt: null });
  });

  test('tells a phone of the others what a server would: how many moves, the names of the file', async () => {
    const { alone, time } = open();
    alone.step('lobby');
    alone.step('briefed');
    expect(alone.room.views.standings).toBeNull();
    await time.pass(120_000);
    expect(alone.room.views.class?.moves).toBeGreaterThan(0);
    await move(alone);
    alone.step('open');
    const { standings } = alone.room.views;
    expect(standings).toMatchObject({
      round: 0,
      players: recorded.players + 1,
      own: { outcome: 'measured' },
    });
    expect(standings?.top.map(({ name }) => name)).not.toContain('');
  });

  test('says when a device keeps nothing, and goes on', async () => {
    const { alone } = open({ keeps: false });
    expect(alone.isKept).toBe(true);
    alone.step('lobby');
    expect(alone.isKept).toBe(false);
    alone.step('briefed');
    await move(alone);
    expect(alone.room.problem).toBeNull();
  });

  test('says why a move counts for nothing', async () => {
    const { alone } = open();
    alone.step('lobby');
    alone.step('briefed');
    expect(await alone.room.makeMove(0, 'nonsense')).toBe('moveMisshapen');
    expect(alone.room.problem).toBe('moveMisshapen');
    await move(alone);
    expect(alone.room.problem).toBeNull();
  });

  test('goes on from the last act that today’s rules accept', () => {
    const acts = [
      { type: 'step', from: 'lobby', atMs: 0 },
      { type: 'step', from: 'briefed', atMs: 0 },
      { type: 'move', round: 0, move: 'of another version', atMs: 5 },
      { type: 'step', from: 'open', atMs: 9 },
    ] as const;
    const kept: KeptGame = {
      ...{ version: 1, name: 'Late', hasClock: false, elapsedMs: 9, result: null },
      acts: [...acts],
    };
    expect(open({ kept }).alone.room.state?.phase.name).toBe('open');
  });
});
