import {
  readRecording,
  verifyRecording,
  writeRecording,
  type Command,
  type RoomEvent,
  type RoundPlan,
  type Sender,
} from '@lowest-point/game';
import { describe, expect, test } from 'vitest';
import { autoplay } from '../autoplay.ts';
import { lessons } from '../lessons.ts';
import { machineMove, machines } from '../machines.ts';
import { rounds } from '../rules.ts';
import type { Temperament } from '../temperament.ts';
import { liveRoom, sha256, type LiveRoom } from './liveRoom.ts';
import { seeded } from './seeded.ts';

const plans: readonly RoundPlan[] = [...new Set(lessons.flatMap((lesson) => lesson.rounds))];
const temperaments: readonly Temperament[] = ['descent', 'random', 'wild', 'descent', 'random'];
const students = temperaments.length;
const host: Sender = { role: 'host' };
const join: Command = { type: 'joinRoom', name: null, kind: 'student' };

/** Five students, the last of them late, and every optimiser play all their moves; then the sheet is printed. */
function recorded(plan: RoundPlan): readonly RoomEvent[] {
  const room = liveRoom({ id: 'one', rounds: [{ ...plan, seconds: null }] }, 1_787_558_400_000, 7);
  const random = seeded(9);
  for (const _ of temperaments.slice(1)) room.send({ role: 'newcomer' }, join);
  room.send(host, { type: 'briefRound', round: 0, from: 'lobby' });
  room.send(host, { type: 'openRound', round: 0 });
  room.send({ role: 'newcomer' }, join);
  for (const machine of machines) room.send(host, { type: 'addMachine', machine });
  for (let turn = 0; turn < plan.moves; turn++) {
    for (const seat of room.state().seats.keys()) {
      const move = nextMove(room, plan.type, seat, random);
      if (move !== null) room.send({ role: 'player', seat }, { type: 'makeMove', round: 0, move });
    }
  }
  room.send(host, { type: 'closeRound', round: 0 });
  room.send(host, { type: 'revealRound', round: 0 });
  return readRecording(writeRecording(room.events), rounds);
}

function nextMove(room: LiveRoom, type: string, seat: number, random: () => number): unknown {
  const { rounds: opened, seats } = room.state();
  const play = opened[0]?.play;
  const machine = seats[seat]?.machine ?? null;
  if (machine !== null) return machineMove(type, play, seat, machine, random);
  return autoplay[type]?.(play, seat, temperaments[seat % students] ?? 'descent', random);
}

/** The recording with one measured loss a millionth larger; which event that is, and where in it. */
function withLossOff(events: readonly RoomEvent[], pick: (losses: readonly Loss[]) => Loss | undefined) {
  const loss = pick(events.flatMap(lossesIn));
  const event = events[(loss?.seq ?? 0) - 1];
  if (loss === undefined || event?.type !== 'moveMade') throw new Error('nobody has a loss');
  const data = structuredClone(event.data.data) as { outcome: { loss: number } };
  data.outcome.loss *= 1 + 1e-6;
  const forged: RoomEvent = { ...event, data: { ...event.data, data } };
  return { seq: event.seq, loss, events: events.with(event.seq - 1, forged) };
}

interface Loss {
  readonly seq: number;
  readonly value: number;
}

function lossesIn(event: RoomEvent): Loss[] {
  if (event.type !== 'moveMade') return [];
  const { outcome } = event.data.data as { outcome?: { loss?: number } };
  return outcome?.loss !== undefined && outcome.loss > 1e-3 ? [{ seq: event.seq, value: outcome.loss }] : [];
}

describe.each(plans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  const events = recorded(plan);
  const moves = events.filter(({ type }) => type === 'moveMade').length;

  test('P1 a round that a class and the optimisers played is checked whole', async () => {
    expect(moves).toBeGreaterThanOrEqual(students * plan.moves);
    expect(await verifyRecording(events, rounds, sha256)).toEqual({
      checked: { rounds: 1, moves, standings: 1 },
      differs: null,
    });
  });

  test('P4 a loss that is off by a millionth is found, the first as the last', async () => {
    for (const pick of [(all: readonly Loss[]) => all[0], (all: readonly Loss[]) => all.at(-1)]) {
      const { seq, loss, events: forged } = withLossOff(events, pick);
      expect((await verifyRecording(forged, rounds, sha256)).differs).toEqual({
        seq,
        what: 'data.outcome.loss',
        recorded: loss.value * (1 + 1e-6),
        computed: loss.value,
      });
    }
  });

  test('P5 a winner’s loss that is off by a millionth is found in the standings', async () => {
    const scored = events.find((event) => event.type === 'roundScored');
    if (scored?.type !== 'roundScored') throw new Error('not scored');
    const k = scored.data.standings.findIndex(({ loss }) => loss !== null && loss > 1e-3);
    const standings = scored.data.standings.map((row, i) =>
      i === k ? { ...row, loss: (row.loss ?? 0) * (1 + 1e-6) } : row,
    );
    const forged = events.with(scored.seq - 1, { ...scored, data: { ...scored.data, standings } });
    expect((await verifyRecording(forged, rounds, sha256)).differs).toMatchObject({
      seq: scored.seq,
      what: `standings.${k}.loss`,
    });
  });
});
