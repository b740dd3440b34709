import type { Lesson } from '@lowest-point/game';
import { protocolVersion, type CreateAnswer } from '@lowest-point/protocol';
import { lessons } from '@lowest-point/rounds/lessons';
import { openBrowser } from './browser.ts';
import { checkEnd } from './checkEnd.ts';
import { createDisk } from './disk.ts';
import { faults, heal, type FaultName, type Targets } from './gremlin.ts';
import { createAir, type Air } from './network.ts';
import { createMachine } from './process.ts';
import { createChance, type Chance } from './chance.ts';
import { createStudent } from './student.ts';
import { createTeacher } from './teacher.ts';
import { createTime, type Time } from './time.ts';
import { createTruth, law, type Truth } from './truth.ts';

export interface Wish {
  readonly seed: number;
  /** How many phones at most; left out: a few, or now and then a class. */
  readonly phones?: number | undefined;
  /** Which faults may happen; left out: some of all, as the seed decides. */
  readonly faults?: readonly FaultName[];
  /** A disk that says what is not so, to see that the laws notice. */
  readonly lies?: boolean;
}

/** What came of a simulation in which every law held. */
export interface Outcome {
  readonly events: number;
  readonly acknowledged: number;
  readonly faults: number;
  /** Of everything that was recorded: the same seed, the same digest. */
  readonly digest: string;
}

const startAt = 1_800_000_000_000;
const lessonMs = 90_000;
/** Whoever slept is awake again. */
const longestSleepMs = 120_000;
/** After the last fault everybody must be back, and everything sent, within this time. */
const recoveryMs = 60_000;

/** One class, from its first knock to its last answer, as the seed decides. Throws where a law of the house is broken. */
export async function simulate({ seed, phones, faults: menu, lies = false }: Wish): Promise<Outcome> {
  const chance = createChance(seed);
  const mostPhones = phones ?? (chance.is(0.15) ? 30 : 5);
  const time = createTime(startAt);
  const truths = new Map<string, Truth>();
  const truthOf = (room: string): Truth => {
    const known = truths.get(room) ?? createTruth();
    truths.set(room, known);
    return known;
  };
  const disk = createDisk(time, chance, truthOf);
  disk.usualMs = chance.pick([4, 4, 400]);
  const failures: unknown[] = [];
  const machine = createMachine({
    time,
    chance,
    disk,
    lessons: [drawLesson(chance)],
    onFailure: (failure) => failures.push(failure),
  });
  let ids = 0;
  const airs: Air[] = [];
  const newAir = (): Air => {
    const air = createAir(time, chance, machine, () => `line ${++ids}`);
    airs.push(air);
    return air;
  };

  machine.boot();
  await time.pass(2000, () => null);
  const created = await createRoomOn(newAir(), time);
  law(created.ok, 'a room can be created', () => JSON.stringify(created));
  if (!created.ok) throw new Error(created.reason);
  const { code, room, secret } = created;
  const truth = truthOf(room);
  const who = (name: string, token: string) => ({ name, token, code, air: newAir(), time, chance, truth });

  const teacher = createTeacher(who('host', secret));
  const screen = openBrowser({ ...who('screen', tokenOf(0xfff)), role: 'screen', onWelcome: () => null });
  screen.connection.start();
  const students = Array.from({ length: Math.ceil(chance.between(1, mostPhones)) }, (_, k) =>
    createStudent(who(`student ${k + 1}`, tokenOf(k + 1))),
  );

  const targets: Targets = { time, chance, machine, disk, airs, students, teachers: [teacher] };
  disk.lies = lies;
  let happened = 0;
  const possible = menu ?? drawMenu(chance);
  const mischief = (): void => {
    if (isOver || possible.length === 0) return;
    faults[chance.pick(possible)](targets);
    happened++;
    time.after(chance.between(200, 12_000), mischief);
  };
  let isOver = false;
  time.after(chance.between(500, 10_000), mischief);
  await time.pass(lessonMs, check);
  isOver = true;
  await time.pass(20_000, check);
  heal(targets);
  teacher.rest();
  for (const student of students) student.rest();
  await time.pass(longestSleepMs, check);
  // Sent away, or told that another tab took over: whoever wants to go on taps once.
  for (const student of students) if (student.page().link().type === 'ended') student.reload();
  await time.pass(recoveryMs, check);

  /** After each thing that happens. What was sent and received is checked where it arrives. */
  function check(): void {
    const breach = truth.breach();
    if (breach !== null) throw breach;
    law(failures.every(isOurs), 'nothing throws', () => String(failures.find((failure) => !isOurs(failure))));
  }

  const live = machine.rooms()?.find(code);
  await time.pass(1000, check);
  checkEnd({ truth, live: await live, teacher: teacher.page(), screen, students });
  return {
    events: truth.seq(),
    acknowledged: truth.acknowledgements(),
    faults: happened,
    digest: truth.digest(),
  };
}

/** Two rounds of any kind, with time limits or without. */
function drawLesson(chance: Chance): Lesson {
  const all = lessons.flatMap(({ rounds }) => rounds);
  const rounds = [chance.pick(all), chance.pick(all)].map((round) => ({
    ...round,
    seconds: chance.is(0.3) ? null : Math.round(chance.between(20, 60)),
  }));
  return { id: 'drawn', rounds };
}

/** A third of all faults: what happens together differs from seed to seed. */
function drawMenu(chance: Chance): FaultName[] {
  return (Object.keys(faults) as FaultName[]).filter(() => chance.is(1 / 3));
}

function tokenOf(k: number): string {
  return k.toString(16).padStart(32, '0');
}

async function createRoomOn(air: Air, time: Time): Promise<CreateAnswer> {
  const answers: CreateAnswer[] = [];
  const wire = air.openWire(null, 'websocket', {
    up: () =>
      wire.send('create', { version: protocolVersion, lesson: 'drawn', language: 'en' }, (answer) => {
        answers.push(answer);
      }),
    down: () => null,
    facts: () => null,
    view: () => null,
    bye: () => null,
  });
  await time.pass(5000, () => null);
  wire.close();
  return answers[0] ?? { ok: false, reason: 'notRecorded' };
}

/** What the simulated disk threw, and the server reported as it should. */
function isOurs(failure: unknown): boolean {
  return failure instanceof Error && failure.message.startsWith('the disk failed');
}
