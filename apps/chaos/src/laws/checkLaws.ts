import { asSeenBy, playerStandings, type RoomEvent, type RoomState, type Viewer } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { isSameCommand } from '../../../server/src/room/isSameCommand.ts';
import type { Step } from '../../../server/src/room/readLog.ts';
import { openDatabase } from '../../../server/src/store/openDatabase.ts';
import { sqliteStore } from '../../../server/src/store/sqliteStore.ts';
import { acknowledgedNumbers, type Classroom, type Student } from '../classroom.ts';
import { foldLog } from './foldLog.ts';
import { differs } from './differs.ts';
import { secretsHeard } from './secretsHeard.ts';

/** What reached each student from a round's beginning until just before its reveal, by their order in the class. */
export interface Heard {
  readonly round: number;
  readonly texts: readonly string[];
}

export interface Findings {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly broken: readonly string[];
}

/**
 * Reads the log from the disk, and asks: acknowledged ⊆ log; (player, number) unique; the sequence without gaps; the
 * fold of the log is what everybody shows; no student heard a secret. `isComplete`: the lesson came to its end, so that
 * everybody must have seen everything.
 */
export async function checkLaws(
  classroom: Classroom,
  dataDir: string,
  heard: readonly Heard[],
  isComplete: boolean,
): Promise<Findings> {
  const broken: string[] = [];
  const { log, names } = await readStored(dataDir);
  let steps: readonly Step[];
  try {
    steps = foldLog(log);
  } catch (failure) {
    return { acknowledged: 0, lost: 0, doubled: 0, broken: [`the log cannot be folded: ${String(failure)}`] };
  }
  const events = steps.map(({ event }) => event);
  const state = steps.at(-1)?.after;
  if (state === undefined) return { acknowledged: 0, lost: 0, doubled: 0, broken: ['the log is empty'] };

  const numbered = events.filter(({ n }) => n !== undefined).map(({ by, n }) => `${by}:${n}`);
  const counts = classroom.students.map((student) => countMoves(student, events, state));
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const lost = sum((count) => count.lost) + lostOfHost(classroom, events);
  const doubled = sum((count) => count.doubled) + numbered.length - new Set(numbered).size;
  if (lost > 0) broken.push(`${lost} were acknowledged and are not in the log`);
  if (doubled > 0) broken.push(`${doubled} are in the log twice`);

  if (isComplete) {
    const nameOf = (seat: number) =>
      names.find((named) => named.seat === seat)?.name ?? state.seats[seat]?.pseudonym ?? '';
    const standingsOf = playerStandings(state, nameOf);
    for (const [who, viewer, page] of viewers(classroom)) {
      const { memory } = page;
      if (differs(memory.events, seenBy(viewer, steps)))
        broken.push(`${who} has not seen exactly what it may see of the log`);
      if (viewer.role !== 'player') continue;
      const shown = memory.views.get('standings');
      const folded = { kind: 'standings', ...standingsOf?.(viewer.seat) };
      if (differs(shown, folded)) broken.push(`${who} shows other standings than the log`);
    }
    if (differs(classroom.host.page.memory.state?.scored, state.scored))
      broken.push('the host shows other rounds scored than the log');
  }
  broken.push(...secretsHeard(classroom, heard, steps));
  return { acknowledged: sum((count) => count.acknowledged), lost, doubled, broken };
}

async function readStored(dataDir: string) {
  const store = sqliteStore(openDatabase(dataDir));
  const [row] = await store.listRooms();
  const stored = row === undefined ? null : await store.load(row.id);
  await store.close();
  return { log: stored?.log ?? [], names: stored?.names ?? [] };
}

interface Count {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
}

/**
 * Every answer must point at this student's own event, with that number, of that very move. One event more in the log than
 * numbers were told of as recorded is a move that was recorded twice.
 */
function countMoves(student: Student, events: readonly RoomEvent[], state: RoomState): Count {
  const { tabs } = student;
  const seat = tabs[0]?.seat() ?? -1;
  const lost = tabs.flatMap((tab) =>
    tab.acknowledged.filter(({ n, seq, command }) => {
      const event = events[seq - 1];
      return event?.by !== seat || event.n !== n || !isSameCommand(command, [event], state, rounds);
    }),
  );
  const { size } = acknowledgedNumbers(student);
  const stillWaiting = tabs.filter((tab) => tab.isSending()).length;
  const inLog = events.filter((event) => event.type === 'moveMade' && event.by === seat).length;
  return { acknowledged: size, lost: lost.length, doubled: Math.max(0, inLog - size - stillWaiting) };
}

const recordedAs = {
  briefRound: 'roundBriefed',
  openRound: 'roundOpened',
  closeRound: 'roundClosed',
  revealRound: 'roundRevealed',
} as const;

/** What a host was told of as done must have been recorded by the number that it was told. */
function lostOfHost({ host }: Classroom, events: readonly RoomEvent[]): number {
  return host.acknowledged.filter(({ command, seq }) => {
    const type = recordedAs[command as keyof typeof recordedAs];
    return !events.slice(0, seq).some((event) => event.type === type && event.by === 'host');
  }).length;
}

function viewers({ host, screen, students }: Classroom) {
  const phones = students.map(({ phone }) => {
    const seat = phone.seat() ?? -1;
    return [`the phone of seat ${seat}`, { role: 'player', seat }, phone.page] as const;
  });
  return [
    ['the host', { role: 'host' }, host.page] as const,
    ['the screen', { role: 'screen' }, screen.page] as const,
    ...phones,
  ];
}

function seenBy(viewer: Viewer, steps: readonly Step[]): RoomEvent[] {
  return steps.flatMap(({ before, event }) => asSeenBy(viewer, before, event, rounds) ?? []);
}
