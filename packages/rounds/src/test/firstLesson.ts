import { rulesFor, type HostCommand, type Lesson, type RoomEvent } from '@lowest-point/game';
import { rounds } from '../rules.ts';
import { autoplay } from '../autoplay.ts';
import type { Temperament } from '../temperament.ts';
import { lessonRound } from './lessonRound.ts';
import { liveRoom } from './liveRoom.ts';
import { seeded } from './seeded.ts';

/** The lecture as it was when the recording was made. */
const lesson: Lesson = {
  id: 'theNeedForOptimization',
  rounds: ['hit13', 'oneKnob', 'tugOfWar', 'feelTheSlope', 'darkField'].map(lessonRound),
};

/** 24 August 2026, 8 o'clock UTC. */
const startAt = 1_787_558_400_000;

/**
 * The lesson as golden recording number one tells it. Nine seats:
 *
 * 0, 1, 2  follow the slope                       5  is removed in round 2
 * 3        overdoes it, and diverges in the dark  6  never moves
 * 4        tries things; is removed, and restored 7  joins late, in round 3, and overdoes it
 *                                                 8  is a machine
 *
 * Round 1 is paused, round 2 gets 30 s more, round 3 is closed by the clock, round 4 survives an outage, and round 5
 * plays without a timer and with ranks hidden.
 */
export function firstLesson(): readonly RoomEvent[] {
  const room = liveRoom(lesson, startAt, 20_260_824);
  const random = seeded(1);
  const host = (command: HostCommand) => room.send({ role: 'host' }, command);
  const join = (name: string | null, kind: 'student' | 'machine' = 'student') =>
    room.send({ role: 'newcomer' }, { type: 'joinRoom', name, kind });

  const temperaments: Readonly<Record<number, Temperament>> = { 3: 'wild', 4: 'random', 7: 'wild' };
  const move = (seat: number, round: number): void => {
    const type = lesson.rounds[round]?.type ?? '';
    room.wait(700 + Math.floor(900 * random()));
    const play = room.state().rounds[round]?.play;
    const choose = autoplay[type];
    if (choose === undefined) throw new Error(`nobody plays "${type}"`);
    const chosen = choose(play, seat, temperaments[seat] ?? 'descent', random);
    room.send({ role: 'player', seat }, { type: 'makeMove', round, move: chosen });
  };
  /** The seats move in turns until each has made so many moves in all. */
  const moveUntil = (round: number, total: number, seats: readonly number[]): void => {
    const made = (seat: number): number => {
      const { rounds: played } = room.state();
      return rulesFor(rounds, lesson.rounds[round]?.type ?? '').movesMade(played[round]?.play, seat);
    };
    for (let turn = 1; turn <= total; turn++) {
      for (const seat of seats) if (made(seat) < turn) move(seat, round);
    }
  };
  const open = (round: number, from: string): void => {
    host({ type: 'briefRound', round, from });
    room.wait(12_000);
    host({ type: 'openRound', round });
  };
  const reveal = (round: number): void => {
    room.wait(3000);
    host({ type: 'revealRound', round });
    room.wait(60_000);
    host({ type: 'showStandings', round });
    room.wait(15_000);
  };
  const deadline = (): number => {
    const { phase } = room.state();
    return phase.name === 'open' && phase.closesAt !== null ? phase.closesAt : room.now();
  };

  for (const name of ['Ada', null, 'Grace', null, 'Dan', 'Emmy', null]) {
    room.wait(2500);
    join(name);
  }
  room.send({ role: 'player', seat: 1 }, { type: 'renameMyself', name: 'Sofja' });
  host({ type: 'renamePlayer', seat: 4, name: null });
  host({ type: 'changeSettings', settings: { maxPlayers: 30, showsNames: false } });

  open(0, 'lobby');
  moveUntil(0, 1, [0, 1, 2, 3, 4, 5]);
  host({ type: 'pauseRound', round: 0 });
  room.wait(95_000);
  host({ type: 'resumeRound', round: 0 });
  moveUntil(0, 3, [0, 1, 2, 3, 4, 5]);
  host({ type: 'closeRound', round: 0 });
  reveal(0);

  open(1, 'standings');
  moveUntil(1, 1, [0, 1, 2, 4, 5]);
  host({ type: 'removePlayer', seat: 5 });
  host({ type: 'removePlayer', seat: 4 });
  host({ type: 'moveDeadline', round: 1, from: deadline(), byMs: 30_000 });
  moveUntil(1, 2, [0, 1]);
  host({ type: 'restorePlayer', seat: 4 });
  host({ type: 'closeRound', round: 1 });
  reveal(1);

  open(2, 'standings');
  moveUntil(2, 2, [0, 1, 2, 3, 4]);
  join('Late');
  join(null, 'machine');
  host({ type: 'changeSettings', settings: { isLocked: true } });
  moveUntil(2, 4, [0, 1, 2, 7, 8]);
  room.wait(deadline() - room.now());
  room.send({ role: 'clock' }, { type: 'passDeadline' });
  reveal(2);

  open(3, 'standings');
  moveUntil(3, 3, [0, 1, 2, 3, 4, 7, 8]);
  room.wait(40_000);
  room.send({ role: 'server' }, { type: 'resumeAfterOutage', downMs: 40_000 });
  moveUntil(3, 6, [0, 1, 2, 3, 7, 8]);
  host({ type: 'closeRound', round: 3 });
  reveal(3);

  host({ type: 'changeSettings', settings: { showsRanks: false } });
  open(4, 'standings');
  host({ type: 'moveDeadline', round: 4, from: deadline(), byMs: null });
  moveUntil(4, 8, [0, 1, 2, 3, 4, 8]);
  host({ type: 'closeRound', round: 4 });
  reveal(4);
  host({ type: 'showPodium', from: 'standings' });
  room.wait(30_000);
  host({ type: 'finishLesson', from: 'podium' });
  return room.events;
}
