import type { HostCommand, RoomEvent } from '@lowest-point/game';
import type { CommandAnswer } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { memoryStore } from '../store/memoryStore.ts';
import { createManualClock, type ManualClock } from '../test/manualClock.ts';
import { seededRandom } from '../test/seededRandom.ts';
import { createMachinePlayers, type MachineMove } from './machinePlayers.ts';
import { openClassroom, type Browser, type Classroom } from './test/classroom.ts';

let clock: ManualClock;
let classroom: Classroom;
let host: Browser;

/** Waits until an answer has come, while time stands still. */
async function settled<Answer>(answer: Promise<Answer>): Promise<Answer> {
  await clock.settle();
  return answer;
}

async function say(...commands: readonly HostCommand[]): Promise<void> {
  for (const command of commands) {
    expect([command.type, await settled(classroom.send(host, command))]).toMatchObject([
      command.type,
      { ok: true },
    ]);
  }
}

async function pass(seconds: number): Promise<void> {
  for (let k = 0; k < seconds; k++) {
    clock.advance(1000);
    await clock.settle();
  }
}

const movesOf = (seat: number): RoomEvent[] =>
  host.events.filter((event) => event.type === 'moveMade' && event.data.seat === seat);

beforeEach(async () => {
  clock = createManualClock(1_790_000_000_000);
  classroom = await openClassroom(memoryStore(), clock, seededRandom(3));
  host = classroom.browser('host', 0);
  await settled(classroom.connect(host));
  await say({ type: 'addMachine', machine: 'gradientDescent' }, { type: 'addMachine', machine: 'newton' });
});

test('whoever seats an optimiser is not seated with it, and the roster tells its name at once', async () => {
  await pass(1);
  expect(host.names).toEqual(['gradientDescent', 'newton']);
  expect(host.seat).toBeNull();
  const sameBrowser = classroom.browser('player', 0xabc);
  expect(sameBrowser.token).toBe(host.token);
  await settled(classroom.connect(sameBrowser));
  expect(sameBrowser.seat).toBeNull();
  expect(
    await settled(classroom.send(sameBrowser, { type: 'joinRoom', name: null, kind: 'student' })),
  ).toMatchObject({ ok: true, seat: 2 });
});

const openHit13 = [
  { type: 'briefRound', round: 0, from: 'lobby' },
  { type: 'openRound', round: 0 },
] as const;

describe('optimisers in a room', () => {
  it('make their moves by themselves, numbered like everybody’s, and no more than they have', async () => {
    await say(...openHit13);
    expect(movesOf(0)).toEqual([]);
    await pass(80);
    for (const seat of [0, 1]) {
      const moves = movesOf(seat);
      expect(moves.length).toBeGreaterThan(0);
      expect(moves.length).toBeLessThanOrEqual(3);
      expect(moves.map(({ n, by }) => [n, by])).toEqual(moves.map((_, k) => [k + 1, seat]));
    }
    expect(classroom.failures).toEqual([]);
  });

  it('rest while the round is paused, and go on afterwards', async () => {
    await say(...openHit13, { type: 'pauseRound', round: 0 });
    await pass(30);
    expect(movesOf(0)).toEqual([]);
    await say({ type: 'resumeRound', round: 0 });
    await pass(30);
    expect(movesOf(0).length).toBeGreaterThan(0);
  });

  it('play no more once they are removed', async () => {
    await say(...openHit13, { type: 'removePlayer', seat: 0 });
    await pass(60);
    expect(movesOf(0)).toEqual([]);
    expect(movesOf(1).length).toBeGreaterThan(0);
  });

  it('go on after the server was down', async () => {
    await say(...openHit13);
    await settled(classroom.restart(5000));
    await settled(classroom.connect(host));
    await pass(60);
    expect(movesOf(0).length).toBeGreaterThan(0);
  });
});

describe('the optimisers’ clockwork', () => {
  interface Played {
    readonly seats: number[];
    readonly failures: unknown[];
    readonly players: ReturnType<typeof createMachinePlayers>;
  }

  /** Plays in the open room, with an actor that only writes down who asked. */
  async function playing(submit: () => Promise<CommandAnswer>, machineMove: MachineMove): Promise<Played> {
    await say(...openHit13);
    await settled(classroom.room().stop());
    const [seats, failures] = [new Array<number>(), new Array<unknown>()];
    const state = classroom.room().state();
    const players = createMachinePlayers({
      clock,
      actor: {
        state: () => state,
        ledger: () => {
          throw new Error('nobody asks for it');
        },
        submit: ({ by }) => {
          if (by.role === 'player') seats.push(by.seat);
          return submit();
        },
        idle: () => Promise.resolve(),
        forgetNames: () => {},
      },
      rounds,
      machineMove,
      random: seededRandom(1),
      onFailure: (failure) => failures.push(failure),
    });
    players.set();
    return { seats, failures, players };
  }

  const accepted: CommandAnswer = { ok: true, seq: 1 };

  it('stands still once it was stopped, even where a move was under way', async () => {
    let finish: (answer: CommandAnswer) => void = () => {};
    const { seats, players } = await playing(
      () => new Promise((resolve) => (finish = resolve)),
      () => ({}),
    );
    await pass(10);
    expect(seats).toEqual([0]);
    players.stop();
    finish(accepted);
    await pass(60);
    expect(seats).toEqual([0]);
  });

  it('lets the others play where one fails, and says so once', async () => {
    const { seats, failures } = await playing(
      () => Promise.resolve(accepted),
      (_type, _play, seat) => {
        if (seat === 0) throw new Error('the optimiser is at its wits’ end');
        return {};
      },
    );
    await pass(40);
    expect(new Set(seats)).toEqual(new Set([1]));
    expect(failures).toHaveLength(1);
  });

  it.each(['notRecorded', 'roundPaused'] as const)('tries again after %s', async (reason) => {
    const { seats } = await playing(
      () => Promise.resolve({ ok: false, reason }),
      () => ({}),
    );
    await pass(40);
    expect(seats.length).toBeGreaterThan(3);
  });

  it('does not repeat what the rules refuse', async () => {
    const { seats } = await playing(
      () => Promise.resolve({ ok: false, reason: 'moveMisshapen' }),
      () => ({}),
    );
    await pass(40);
    expect(seats).toEqual([0, 1]);
  });
});
