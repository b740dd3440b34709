import type { Command, RoomEvent, Sender } from '@lowest-point/game';
import { autoplay } from '../autoplay.ts';
import { lessons } from '../lessons.ts';
import { machineMove } from '../machines.ts';
import type { Temperament } from '../temperament.ts';
import { liveRoom, type LiveRoom } from './liveRoom.ts';
import { seeded } from './seeded.ts';

/** Of ten simulated students, five follow the slope, four try things, and one overdoes it. */
const mixture: readonly Temperament[] = [
  ...(['descent', 'random', 'descent', 'random', 'descent'] as const),
  ...(['random', 'descent', 'random', 'descent', 'wild'] as const),
];
const host: Sender = { role: 'host' };
const join: Command = { type: 'joinRoom', name: null, kind: 'student' };
const startAt = Date.UTC(2026, 10, 24, 9, 15);

/** A whole lesson of a large class, at the pace of people, as a server would have recorded it. The same for the same seed. */
export function exampleLesson(lessonId: string, students: number, seed: number): readonly RoomEvent[] {
  const lesson = lessons.find(({ id }) => id === lessonId);
  if (lesson === undefined) throw new Error(`there is no lesson ${lessonId}`);
  const room = liveRoom(lesson, startAt, seed);
  const random = seeded(seed + 1);
  room.send(host, { type: 'changeSettings', settings: { maxPlayers: 1000 } });
  for (let seat = 0; seat < students; seat++) {
    room.wait(Math.round(200 * random()));
    room.send({ role: 'newcomer' }, join);
  }
  for (const machine of ['gradientDescent', 'momentum', 'adam', 'newton', 'randomSearch'])
    room.send(host, { type: 'addMachine', machine });
  for (const [round, plan] of lesson.rounds.entries()) {
    room.send(host, { type: 'briefRound', round, from: round === 0 ? 'lobby' : 'standings' });
    room.wait(12_000);
    room.send(host, { type: 'openRound', round });
    playRound(room, round, plan.moves, (plan.seconds ?? 60) * 1000, random);
    room.send(host, { type: 'closeRound', round });
    room.wait(3000);
    room.send(host, { type: 'revealRound', round });
    room.wait(20_000);
    room.send(host, { type: 'showStandings', round });
    room.wait(6000);
  }
  room.send(host, { type: 'showPodium', from: 'standings' });
  room.wait(8000);
  room.send(host, { type: 'finishLesson', from: 'podium' });
  return room.events;
}

/** Everybody moves when their time has come: some are quick, some think long, and the clock ends it for the last. */
function playRound(
  room: LiveRoom,
  round: number,
  moves: number,
  lastsMs: number,
  random: () => number,
): void {
  const openedAt = room.now();
  const turns = room
    .state()
    .seats.flatMap((_, seat) => {
      const pace = (0.35 + 0.75 * random()) * lastsMs;
      return Array.from({ length: moves }, (_, k) => ({
        seat,
        at: openedAt + ((k + random()) / moves) * pace,
      }));
    })
    .filter(({ at }) => at < openedAt + lastsMs - 500)
    .sort((a, b) => a.at - b.at);
  for (const { seat, at } of turns) {
    room.wait(Math.max(0, Math.round(at - room.now())));
    const move = nextMove(room, round, seat, random);
    if (move !== null) room.send({ role: 'player', seat }, { type: 'makeMove', round, move });
  }
}

function nextMove(room: LiveRoom, round: number, seat: number, random: () => number): unknown {
  const { lesson, rounds, seats } = room.state();
  const type = lesson.rounds[round]?.type ?? '';
  const play = rounds[round]?.play;
  const machine = seats[seat]?.machine ?? null;
  if (machine !== null) return machineMove(type, play, seat, machine, random);
  return autoplay[type]?.(play, seat, mixture[seat % mixture.length] ?? 'descent', random) ?? null;
}
