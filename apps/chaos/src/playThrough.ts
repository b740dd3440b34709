import type { HostCommand } from '@lowest-point/game';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { acknowledgedNumbers, openClassroom, type Classroom } from './classroom.ts';
import type { Fault } from './faults/fault.ts';
import { checkLaws, type Heard } from './laws/checkLaws.ts';
import { createServerProcess } from './server/serverProcess.ts';
import { inTime, until } from './until.ts';

export interface Plan {
  readonly seed: number;
  readonly players: number;
  readonly lesson: string;
  /** The mean pause between two moves of one student. */
  readonly paceMs: number;
}

/** A round of the lesson that is played, and what happens in it. */
export interface Strike {
  readonly round: number;
  readonly fault: Fault;
}

/** What came of it. */
export interface Outcome {
  readonly name: string;
  readonly players: number;
  /** Moves that somebody was told of as recorded. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** The longest that somebody who wanted to move waited to be told that it is recorded. */
  readonly longestSilenceMs: number;
  /** From the end of the fault until the server had answered everybody: students, host and screen. */
  readonly backMs: number;
  /** Which laws were broken, in words; empty: none. */
  readonly broken: readonly string[];
}

/** Plays a class through faults, on a server, a disk and a network of its own, and looks whether the laws held. */
export async function playThrough(name: string, strikes: readonly Strike[], plan: Plan): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lowest-point-chaos-'));
  const server = await createServerProcess(dataDir);
  let classroom: Classroom | null = null;
  let backMs = 0;
  const heard: Heard[] = [];
  const broken: string[] = [];
  try {
    await server.start();
    classroom = await openClassroom({ server, ...plan });
    for (const { phone } of classroom.students) phone.play(plan.paceMs);
    for (const strike of strikes) backMs = Math.max(backMs, await playRound(classroom, strike, heard));
  } catch (failure) {
    broken.push(failure instanceof Error ? failure.message : String(failure), ...stragglers(classroom));
  }
  await server.end('SIGTERM');
  await classroom?.close();
  const found =
    classroom === null
      ? { acknowledged: 0, lost: 0, doubled: 0, broken: [] }
      : await checkLaws(classroom, dataDir, heard, broken.length === 0);
  const complaints = server.complaints();
  if (complaints !== '') broken.push(`the server complained: ${complaints.trim()}`);
  await rm(dataDir, { recursive: true, force: true });
  const waits = classroom?.students.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.waits())) ?? [];
  return {
    name,
    players: plan.players,
    acknowledged: found.acknowledged,
    lost: found.lost,
    doubled: found.doubled,
    longestSilenceMs: waits.reduce((most, wait) => Math.max(most, wait), 0),
    backMs,
    broken: [...broken, ...found.broken],
  };
}

/** Back comes how long it took, after the fault, until everybody was back. */
async function playRound(classroom: Classroom, { round, fault }: Strike, heard: Heard[]): Promise<number> {
  const { host, screen, students } = classroom;
  const before = students.map(({ line }) => line.mark());
  const from = host.page.memory.state?.phase.name ?? 'lobby';
  await say(classroom, { type: 'briefRound', round, from });
  await say(classroom, { type: 'openRound', round });
  const isOpen = () => students.every(({ phone }) => phone.movesLeft() > 0);
  await until('the round is open on every phone', isOpen);
  await pause(300);

  await inTime(`${fault.name} is over`, fault.strike(classroom));
  const endedAt = performance.now();
  const everybody = [host.page, screen.page, ...students.map(({ phone }) => phone.page)];
  await inTime('everybody is back', Promise.all(everybody.map((page) => page.answered())));
  const backMs = performance.now() - endedAt;

  await until('everybody has made all moves', () => students.every(isDone));
  const made = () => movesSeen(classroom, round);
  await until('the host has seen every move', () => made() >= acknowledgedMoves(classroom));
  heard.push({
    round,
    texts: students.map(({ line }, k) => line.heardSince(before[k] ?? 0)),
  });

  await say(classroom, { type: 'closeRound', round });
  await say(classroom, { type: 'revealRound', round });
  await until('everybody has seen the reveal', () =>
    everybody.every((page) =>
      page.memory.events.some((event) => event.type === 'roundRevealed' && event.data.round === round),
    ),
  );
  await until('every phone shows its place', () =>
    students.every(({ phone }) => {
      const view = phone.page.memory.views.get('standings');
      return view?.kind === 'standings' && view.round === round;
    }),
  );
  return backMs;
}

const mostNamed = 5;

/** Who is not where everybody should be, in words. */
function stragglers(classroom: Classroom | null): string[] {
  const all = (classroom?.students ?? []).flatMap(({ tabs }) =>
    tabs.flatMap((tab) => {
      const link = tab.page.link();
      if (link.type === 'connected' && tab.movesLeft() <= 0 && !tab.isSending()) return [];
      return `seat ${tab.seat()}: ${JSON.stringify(link)}, ${tab.movesLeft()} moves left${tab.isSending() ? ', one on its way' : ''}`;
    }),
  );
  const named = all.slice(0, mostNamed);
  return all.length > named.length ? [...named, `and ${all.length - named.length} more`] : named;
}

async function say({ host }: Classroom, command: HostCommand): Promise<void> {
  await inTime(command.type, host.send(command));
  const state = () => host.page.memory;
  const seq = host.acknowledged.at(-1)?.seq ?? 0;
  await until(`the host sees that ${command.type} is done`, () => state().seq >= seq);
}

function isDone({ tabs, phone }: Classroom['students'][number]): boolean {
  return phone.movesLeft() <= 0 && tabs.every((tab) => !tab.isSending());
}

function movesSeen({ host }: Classroom, round: number): number {
  return host.page.memory.events.filter((event) => event.type === 'moveMade' && event.data.round <= round)
    .length;
}

function acknowledgedMoves({ students }: Classroom): number {
  return students.reduce((sum, student) => sum + acknowledgedNumbers(student).size, 0);
}
