import { expect, test } from 'vitest';
import type { HostCommand } from './command.ts';
import { nextDeadline } from './decide.ts';
import type { DraftEvent } from './event.ts';
import {
  afterClose,
  briefed,
  closed,
  closesAt,
  deadlineMoved,
  drawn,
  idler,
  inLobby,
  inOpenRound,
  inPause,
  opened,
  paused,
  resumed,
  scored,
  start,
} from './test/events.ts';
import { clock, given, host, player, server } from './test/given.ts';

const untimed = [...inLobby, briefed(1), drawn(1), opened(1, null)];
const passDeadline = { type: 'passDeadline' } as const;
const outage = (downMs: number) => ({ type: 'resumeAfterOutage', downMs }) as const;
const move = (byMs: number | null, from: number | null = closesAt, round = 0): HostCommand => ({
  type: 'moveDeadline',
  round,
  from,
  byMs,
});

test('T1 a timed round’s deadline counts from its opening, and another round has none', () => {
  const open = (round: number) =>
    given(...inLobby, briefed(round))
      .when(host, { type: 'openRound', round }, { now: start + 7 })
      .events()[1]?.data;
  expect(open(0)).toMatchObject({ closesAt: start + 60_007 });
  expect(open(1)).toMatchObject({ closesAt: null });
});

test('T2 the clock closes a round at its deadline, not a millisecond before', () => {
  const room = given(...inOpenRound);
  room.when(clock, passDeadline, { now: closesAt - 1 }).rejects('phasePassed');
  const also = { ...idler, seat: 0, place: 1 };
  room
    .when(clock, passDeadline, { now: closesAt })
    .then(closed(0, 'clock'), scored(0, [also, { ...idler, place: 1 }]));
});

test('T2 the clock leaves alone what has no deadline, or is past it', () => {
  for (const events of [inLobby, inPause, untimed, afterClose]) {
    given(...events)
      .when(clock, passDeadline, { now: start + 10 ** 9 })
      .rejects('phasePassed');
  }
});

test('T2 nobody but the clock passes a deadline', () => {
  for (const sender of [host, player(0), server]) {
    given(...inOpenRound)
      .when(sender, passDeadline, { now: closesAt })
      .rejects('notHost');
  }
});

test('T2 after the deadline was moved the old one closes nothing', () => {
  const room = given(...inOpenRound, deadlineMoved(0, closesAt + 30_000));
  room.when(clock, passDeadline, { now: closesAt }).rejects('phasePassed');
  expect(room.when(clock, passDeadline, { now: closesAt + 30_000 }).events()[0]).toEqual(closed(0, 'clock'));
});

test('T3 a deadline moves by what the host says', () => {
  const room = given(...inOpenRound);
  room.when(host, move(30_000)).then(deadlineMoved(0, closesAt + 30_000));
  room.when(host, move(-10_000)).then(deadlineMoved(0, closesAt - 10_000));
  room.when(host, move(null)).then(deadlineMoved(0, null));
});

test('T3 a deadline never moves into the past', () => {
  given(...inOpenRound)
    .when(host, move(-3_600_000), { now: start + 5000 })
    .then(deadlineMoved(0, start + 5000));
});

test('T3 a round without a timer gets one, counted from now', () => {
  given(...untimed)
    .when(host, move(30_000, null, 1), { now: start + 5 })
    .then(deadlineMoved(1, start + 30_005));
});

test('T3 a double tap moves a deadline once: the second names one that is gone', () => {
  given(...inOpenRound, deadlineMoved(0, closesAt + 30_000))
    .when(host, move(30_000))
    .rejects('deadlinePassed');
  given(...inOpenRound)
    .when(host, move(30_000, null))
    .rejects('deadlinePassed');
});

test('T3 only an open round’s deadline moves, and only that round’s', () => {
  given(...inOpenRound)
    .when(host, move(30_000, closesAt, 1))
    .rejects('phasePassed');
  for (const events of [inLobby, inPause, afterClose])
    given(...events)
      .when(host, move(1))
      .rejects('phasePassed');
});

test('T4 after an outage the time lost is added', () => {
  given(...inOpenRound)
    .when(server, outage(90_000), { now: start + 95_000 })
    .then(deadlineMoved(0, closesAt + 90_000, 'outage'));
});

test('T4 at least 20 seconds remain after an outage, however short it was', () => {
  const room = given(...inOpenRound);
  room
    .when(server, outage(500), { now: closesAt - 1000 })
    .then(deadlineMoved(0, closesAt + 19_000, 'outage'));
  room.when(server, outage(-5), { now: closesAt + 10 }).then(deadlineMoved(0, closesAt + 20_010, 'outage'));
});

test('T4 a clock that jumped backwards takes nothing away', () => {
  given(...inOpenRound)
    .when(server, outage(-5000))
    .then(deadlineMoved(0, closesAt, 'outage'));
});

test('T4 a pause and a round without a timer outlast an outage as they are', () => {
  for (const events of [inPause, untimed, inLobby, afterClose]) {
    given(...events)
      .when(server, outage(90_000))
      .rejects('phasePassed');
  }
  given(...inOpenRound)
    .when(host, outage(90_000))
    .rejects('notHost');
});

test('T5 the room wants to hear from the clock at the deadline of an open round, and else not', () => {
  const wanted = (events: readonly DraftEvent[]) => nextDeadline(given(...events).state);
  expect(wanted([...inOpenRound])).toBe(closesAt);
  expect(wanted([...inPause, resumed(0, closesAt + 5)])).toBe(closesAt + 5);
  expect(wanted([...inOpenRound, deadlineMoved(0, null)])).toBeNull();
  for (const events of [inLobby, inPause, untimed, afterClose]) expect(wanted([...events])).toBeNull();
});

test('R4 however long the pause, nothing of the time is lost', () => {
  const pausing = given(...inOpenRound).when(host, { type: 'pauseRound', round: 0 }, { now: start + 1 });
  pausing.then(paused(0, 59_999));
  given(...inOpenRound, ...pausing.events())
    .when(host, { type: 'resumeRound', round: 0 }, { now: start + 86_400_000 })
    .then(resumed(0, start + 86_459_999));
});
