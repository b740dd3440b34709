import { evolve, type RoomEvent, type RoomState } from '@lowest-point/game';
import { autoplay, rounds, type Temperament } from '@lowest-point/rounds/rules';
import { helloOnConnect, onBytes, openLink, type Link } from './link.ts';
import { drawToken } from './random.ts';
import type { Tallies } from './tallies.ts';

export interface StudentPlan {
  readonly url: string;
  readonly code: string;
  readonly temperament: Temperament;
  readonly paceMs: number;
  readonly random: () => number;
  readonly tallies: Tallies;
}

export interface Student {
  /** Settles once the student sits in the room, or was refused. */
  readonly joined: Promise<void>;
  /** Settles once the lesson is finished, or the student was sent away. */
  readonly finished: Promise<void>;
  /** Counts what was acknowledged but never came back, and hangs up. */
  leave(): void;
}

/** One simulated student: joins, thinks for a while, moves, until the moves are used up; in every round. */
export function seatStudent({ url, code, temperament, paceMs, random, tallies }: StudentPlan): Student {
  const link: Link = openLink(url, code);
  const token = drawToken(random);
  const bytesByRound = new Map<number, number>();
  tallies.bytes.push(bytesByRound);
  const acknowledged = new Set<number>();
  const recorded = new Map<number, number>();
  const joined = Promise.withResolvers<undefined>();
  const finished = Promise.withResolvers<undefined>();

  let room: RoomState | null = null;
  let seat: number | null = null;
  let nextN = 1;
  let received = 0;
  let latestRound = -1;
  let thinking: ReturnType<typeof setTimeout> | null = null;
  let isGone = false;

  onBytes(link, (bytes) => {
    if (latestRound >= 0) bytesByRound.set(latestRound, (bytesByRound.get(latestRound) ?? 0) + bytes);
  });
  helloOnConnect(
    link,
    { code, role: 'player', token },
    () => received,
    (answer) => {
      if (!answer.ok) return refuse(answer.reason);
      nextN = answer.nextN;
      if (answer.seat === null) join();
      else takeSeat(answer.seat);
    },
  );
  link.on('facts', ({ events, seq }) => {
    for (const event of events) fold(event);
    received = Math.max(received, seq);
    think();
  });

  link.on('bye', (reason) => {
    if (reason !== 'stopping') finished.resolve(undefined);
  });

  function join(): void {
    const askedAt = performance.now();
    link.emit('command', { command: { type: 'joinRoom', name: null, kind: 'machine' } }, (answer) => {
      if (!answer.ok) return refuse(answer.reason);
      tallies.joined += 1;
      tallies.joinMs.push(performance.now() - askedAt);
      if (answer.seat !== undefined) takeSeat(answer.seat);
    });
  }

  function takeSeat(number: number): void {
    seat = number;
    joined.resolve(undefined);
    think();
  }

  function refuse(reason: string): void {
    tallies.refused[reason] = (tallies.refused[reason] ?? 0) + 1;
    joined.resolve(undefined);
    finished.resolve(undefined);
    link.disconnect();
  }

  function fold(event: RoomEvent): void {
    if (room !== null && event.seq <= room.seq) return;
    room = evolve(room, event, rounds);
    if (event.type === 'lessonFinished') finished.resolve(undefined);
    if (event.type === 'roundBriefed') latestRound = event.data.round;
    if (event.type === 'moveMade' && event.data.seat === seat && event.n !== undefined) {
      const times = (recorded.get(event.n) ?? 0) + 1;
      recorded.set(event.n, times);
      if (times > 1) tallies.doubled += 1;
    }
  }

  /** One thought at a time: it ends in a move if the round is still open then. */
  function think(): void {
    if (thinking !== null || isGone || movesLeft() <= 0) return;
    const pause = paceMs * (0.25 + 1.5 * random());
    thinking = setTimeout(() => {
      thinking = null;
      move();
    }, pause);
  }

  function movesLeft(): number {
    if (room === null || seat === null || room.phase.name !== 'open') return 0;
    const outline = room.lesson.rounds[room.phase.round];
    const round = room.rounds[room.phase.round];
    const rules = outline === undefined ? undefined : rounds[outline.type];
    if (outline === undefined || !round || rules === undefined) return 0;
    return outline.moves - rules.movesMade(round.play, seat);
  }

  function move(): void {
    if (room === null || seat === null || room.phase.name !== 'open' || movesLeft() <= 0) return;
    const { round: index } = room.phase;
    const outline = room.lesson.rounds[index];
    const round = room.rounds[index];
    const play = outline === undefined ? undefined : autoplay[outline.type];
    if (!round || play === undefined) return;
    const n = nextN;
    const command = {
      type: 'makeMove',
      round: index,
      move: play(round.play, seat, temperament, random),
    } as const;
    const sentAt = performance.now();
    link.emit('command', { n, command }, (answer) => {
      if (answer.ok) {
        tallies.acknowledgedMs.push(performance.now() - sentAt);
        acknowledged.add(n);
        nextN = Math.max(nextN, n + 1);
      } else {
        tallies.rejectedMoves[answer.reason] = (tallies.rejectedMoves[answer.reason] ?? 0) + 1;
        if (answer.wanted !== undefined) nextN = answer.wanted;
        think();
      }
    });
  }

  return {
    joined: joined.promise,
    finished: finished.promise,
    leave() {
      isGone = true;
      if (thinking !== null) clearTimeout(thinking);
      for (const n of acknowledged) if (!recorded.has(n)) tallies.lost += 1;
      link.disconnect();
    },
  };
}
