import {
  asSeenBy,
  evolve,
  parseEvent,
  type Command,
  type RoomEvent,
  type RoomState,
  type Viewer,
} from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.ts';
import { createManualClock } from '../test/manualClock.ts';
import { moveFor } from '../test/play.ts';
import { seededRandom } from '../test/seededRandom.ts';
import type { Step } from './readLog.ts';
import { openClassroom, roomId, type Browser, type Classroom } from './test/classroom.ts';
import { faultyStore, type FaultyStore } from './test/faultyStore.ts';

/** A class whose server, disk and network fail at random; the same seed fails in the same way. */
async function play(seed: number) {
  const random = seededRandom(seed);
  const clock = createManualClock(1_800_000_000_000);
  const store = faultyStore(memoryStore(), random);
  store.faults = 'none';
  const classroom = await openClassroom(store, clock, random);
  store.faults = 'often';
  const host = classroom.browser('host', 0);
  const screen = classroom.browser('screen', 500);
  const players = Array.from({ length: 6 }, (_, k) => classroom.browser('player', k + 1));
  const everybody = [host, ...players];

  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  async function step(): Promise<void> {
    const chance = random();
    if (chance < 0.06) classroom.cut(pick(everybody));
    else if (chance < 0.08) await classroom.restart(Math.floor(random() * 60_000));
    else if (chance < 0.2) clock.advance(Math.floor(random() * 5000));
    else if (chance < 0.3) void act(classroom, host, hostCommand(classroom, random), undefined);
    else void playerActs(classroom, pick(players), random);
    if (random() < 0.6) await clock.settle();
    for (const browser of everybody)
      if (browser.id === null && random() < 0.5) await classroom.connect(browser);
  }

  for (let k = 0; k < 400; k++) await step();
  store.faults = 'none';
  await clock.settle();
  for (const browser of [...everybody, screen]) await classroom.connect(browser);
  clock.advance(1000);
  await clock.settle();
  return { classroom, store, host, players };
}

async function act(
  classroom: Classroom,
  browser: Browser,
  command: Command,
  n: number | undefined,
): Promise<void> {
  if (browser.id === null) return;
  await classroom.send(browser, command, n).catch(() => null);
}

/** Mostly the next command; now and then one that was sent before, or one too far ahead. */
async function playerActs(classroom: Classroom, browser: Browser, random: () => number): Promise<void> {
  if (browser.seat === null) {
    return act(
      classroom,
      browser,
      { type: 'joinRoom', name: random() < 0.5 ? null : `Name ${browser.token.at(-1)}`, kind: 'student' },
      undefined,
    );
  }
  const n = Math.max(1, browser.nextN + (random() < 0.2 ? -1 : random() < 0.1 ? 2 : 0));
  const round = Math.max(0, currentRound(classroom));
  const command: Command =
    random() < 0.2
      ? { type: 'renameMyself', name: `Renamed ${Math.floor(random() * 5)}` }
      : { type: 'makeMove', round, move: someMove(classroom, round, browser, random) };
  await act(classroom, browser, command, n);
  browser.nextN = Math.max(browser.nextN, ...browser.acknowledged.map((known) => known.n + 1));
}

function someMove(classroom: Classroom, round: number, browser: Browser, random: () => number): unknown {
  const state = stateOf(classroom);
  if (!state?.rounds[round] || random() < 0.05) return { nonsense: 1 };
  return moveFor(state, round, browser.seat ?? 0, Math.floor(random() * 5));
}

function hostCommand(classroom: Classroom, random: () => number): Command {
  const state = stateOf(classroom);
  const round = Math.max(0, currentRound(classroom));
  const next = state?.rounds.findIndex((played) => played === null) ?? 0;
  const from = state?.phase.name ?? 'lobby';
  if (from === 'briefed') return { type: 'openRound', round };
  const commands: Command[] = [
    { type: 'briefRound', round: next < 0 ? 0 : next, from },
    { type: 'openRound', round },
    { type: 'pauseRound', round },
    { type: 'resumeRound', round },
    { type: 'closeRound', round },
    { type: 'revealRound', round },
    { type: 'showStandings', round },
    { type: 'removePlayer', seat: 5 },
    { type: 'restorePlayer', seat: 5 },
    { type: 'renamePlayer', seat: Math.floor(random() * 6), name: 'Called by the host' },
  ];
  return commands[Math.floor(random() * commands.length)]!;
}

function stateOf(classroom: Classroom): RoomState | null {
  try {
    return classroom.room().state();
  } catch {
    return null;
  }
}

function currentRound(classroom: Classroom): number {
  const phase = stateOf(classroom)?.phase;
  return phase !== undefined && 'round' in phase ? phase.round : -1;
}

async function logOf(store: FaultyStore): Promise<Step[]> {
  let before: RoomState | null = null;
  return ((await store.load(roomId))?.log ?? []).map((text) => {
    const event = parseEvent(JSON.parse(text));
    const step = { before, event, after: evolve(before, event, rounds) };
    before = step.after;
    return step;
  });
}

/** Chosen names as they are stored, or else pseudonyms. */
async function namesOf(store: FaultyStore, steps: readonly Step[]): Promise<(string | undefined)[]> {
  const stored = await store.load(roomId);
  const chosen = new Map(stored?.names.map(({ seat, name }) => [seat, name]));
  return (steps.at(-1)?.after.seats ?? []).map((seat, number) => chosen.get(number) ?? seat?.pseudonym);
}

let moves = 0;

describe.each(Array.from({ length: 30 }, (_, seed) => seed + 1))('with seed %i, whatever fails', (seed) => {
  it('nothing acknowledged is lost, nothing is recorded twice, and everybody has seen exactly what they may', async () => {
    const { classroom, store, host, players } = await play(seed);
    const steps = await logOf(store);
    const events = steps.map(({ event }) => event);

    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
    expect(classroom.room().state()).toEqual(steps.at(-1)?.after);
    moves += events.filter(({ type }) => type === 'moveMade').length;

    const numbered = events.filter(({ n }) => n !== undefined).map(({ by, n }) => `${by}:${n}`);
    expect(new Set(numbered).size).toBe(numbered.length);
    for (const { seat, acknowledged } of players) {
      for (const { n, seq } of acknowledged) expect(events[seq - 1]).toMatchObject({ by: seat, n });
    }

    const joined = players.filter(({ seat }) => seat !== null);
    expect(new Set(joined.map(({ seat }) => seat)).size).toBe(joined.length);
    expect(host.names).toEqual(await namesOf(store, steps));
    expect(host.events).toEqual(seenBy({ role: 'host' }, steps));
    for (const player of joined) {
      const isRemoved = steps.at(-1)?.after.seats[player.seat ?? -1]?.isRemoved === true;
      const seen = seenBy({ role: 'player', seat: player.seat ?? -1 }, steps);
      expect(player.events).toEqual(isRemoved ? seen.filter(({ seq }) => seq <= player.seq) : seen);
    }
    expect(classroom.failures.every(isTheLine)).toBe(true);
  });
});

it('and all of that was not because nothing happened', () => {
  expect(moves).toBeGreaterThan(300);
});

function seenBy(viewer: Viewer, steps: readonly Step[]): RoomEvent[] {
  return steps.flatMap(({ before, event }) => asSeenBy(viewer, before, event, rounds) ?? []);
}

function isTheLine(failure: unknown): boolean {
  return failure instanceof Error && failure.message.startsWith('the line broke');
}
