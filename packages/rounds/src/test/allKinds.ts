import type { Command, RoomEvent, Sender } from '@lowest-point/game';
import { autoplay } from '../autoplay.ts';
import { lessons } from '../lessons.ts';
import { machineMove, machines } from '../machines.ts';
import type { Temperament } from '../temperament.ts';
import { liveRoom, type LiveRoom } from './liveRoom.ts';
import { seeded } from './seeded.ts';

const ids = [
  'oneKnob',
  'plateau',
  'learningRateDuel',
  'oppositeDay',
  'miniBatch',
  'swarmNeighbours',
  'manyWeights',
];
const temperaments: readonly Temperament[] = ['descent', 'random', 'wild', 'descent'];
const host: Sender = { role: 'host' };
const join: Command = { type: 'joinRoom', name: null, kind: 'student' };

/** A lesson with every kind of round, and every way of playing together, that four students and all optimisers play. */
export function allKinds(): readonly RoomEvent[] {
  const plans = ids.flatMap(
    (id) => lessons.flatMap((each) => each.rounds).find((plan) => plan.id === id) ?? [],
  );
  const room = liveRoom({ id: 'allKinds', rounds: plans }, 1_795_000_000_000, 11);
  const random = seeded(12);
  for (const _ of temperaments) room.send({ role: 'newcomer' }, join);
  for (const machine of machines) room.send(host, { type: 'addMachine', machine });
  for (const [round, plan] of plans.entries()) {
    room.send(host, { type: 'briefRound', round, from: round === 0 ? 'lobby' : 'standings' });
    room.wait(4000);
    room.send(host, { type: 'openRound', round });
    for (let turn = 0; turn < plan.moves; turn++) {
      for (const seat of room.state().seats.keys()) {
        room.wait(300);
        const move = nextMove(room, round, seat, random);
        if (move !== null) room.send({ role: 'player', seat }, { type: 'makeMove', round, move });
      }
    }
    if (room.state().phase.name === 'open') room.send(host, { type: 'closeRound', round });
    room.send(host, { type: 'revealRound', round });
    room.wait(9000);
    room.send(host, { type: 'showStandings', round });
  }
  room.send(host, { type: 'showPodium', from: 'standings' });
  room.send(host, { type: 'finishLesson', from: 'podium' });
  return room.events;
}

function nextMove(room: LiveRoom, round: number, seat: number, random: () => number): unknown {
  const { lesson, rounds, seats, phase } = room.state();
  if (phase.name !== 'open') return null;
  const type = lesson.rounds[round]?.type ?? '';
  const play = rounds[round]?.play;
  const machine = seats[seat]?.machine ?? null;
  if (machine !== null) return machineMove(type, play, seat, machine, random);
  return autoplay[type]?.(play, seat, temperaments[seat % temperaments.length] ?? 'descent', random) ?? null;
}
