import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from './audience.ts';
import type { EventType, RoomEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { RoomState } from './state.ts';
import { chaos } from './test/chaos.ts';
import {
  afterReveal,
  atStandings,
  deadlineMoved,
  dealt,
  finished,
  inOpenRound,
  moved,
  podiumShown,
  removed,
  renamed,
  restored,
  resumed,
  set,
  paused,
} from './test/events.ts';
import { given, numbered } from './test/given.ts';
import { rounds } from './test/guess.ts';
import type { LiveRoom } from './test/liveRoom.ts';
import { asSeenBy } from './visibility.ts';
import { eventDataSchemas } from './event.ts';

const hostViewer: Viewer = { role: 'host' };
const screen: Viewer = { role: 'screen' };
const serverViewer: Viewer = { role: 'server' };
const phone = (seat: number): Viewer => ({ role: 'player', seat });

/** The whole law: who sees what, for an event that is about seat 1. */
const law: Readonly<Record<EventType, readonly string[]>> = {
  roomCreated: ['host', 'screen', 'phone 1', 'phone 0'],
  lessonLoaded: [],
  settingsChanged: ['host', 'screen', 'phone 1', 'phone 0'],
  playerJoined: ['host', 'screen', 'phone 1'],
  playerRenamed: ['host', 'screen', 'phone 1'],
  playerRemoved: ['host', 'screen', 'phone 1'],
  playerRestored: ['host', 'screen', 'phone 1'],
  roundBriefed: ['host', 'screen', 'phone 1', 'phone 0'],
  roundDrawn: [],
  roundOpened: ['host', 'screen', 'phone 1', 'phone 0'],
  seatDealt: ['host', 'screen', 'phone 1'],
  moveMade: ['host', 'screen', 'phone 1'],
  roundPaused: ['host', 'screen', 'phone 1', 'phone 0'],
  roundResumed: ['host', 'screen', 'phone 1', 'phone 0'],
  deadlineMoved: ['host', 'screen', 'phone 1', 'phone 0'],
  roundClosed: ['host', 'screen', 'phone 1', 'phone 0'],
  roundScored: ['host'],
  roundRevealed: ['host', 'screen', 'phone 1', 'phone 0'],
  classRevealed: ['host', 'screen'],
  standingsShown: ['host', 'screen', 'phone 1', 'phone 0'],
  podiumShown: ['host', 'screen', 'phone 1', 'phone 0'],
  lessonFinished: ['host', 'screen', 'phone 1', 'phone 0'],
};

const everyEvent = [
  ...atStandings,
  moved(0, 1, 3),
  dealt(0, 1),
  set({}),
  renamed(1),
  removed(1),
  restored(1),
  paused(0, null),
  resumed(0, null),
  deadlineMoved(0, null),
  podiumShown,
  finished,
];

test('V1 the law is about every type of event that there is', () => {
  expect(Object.keys(law)).toEqual(Object.keys(eventDataSchemas));
  expect(new Set(everyEvent.map(({ type }) => type))).toEqual(new Set(Object.keys(law)));
});

test.each(Object.entries(law))('V1 %s is seen by: %s', (type, viewers) => {
  const before = given(...afterReveal).state;
  const [event] = numbered(
    everyEvent.filter((one) => one.type === type && (!('seat' in one.data) || one.data.seat === 1)),
  );
  if (event === undefined) throw new Error('no such event');
  const seen = (viewer: Viewer) => asSeenBy(viewer, before, event, rounds) !== null;
  const all: Readonly<Record<string, Viewer>> = {
    host: hostViewer,
    screen,
    'phone 1': phone(1),
    'phone 0': phone(0),
  };
  expect(Object.keys(all).filter((name) => all[name] !== undefined && seen(all[name]))).toEqual(viewers);
  expect(seen(serverViewer)).toBe(true);
});

test('V4 a move passes its round’s redaction: here the screen is told no loss', () => {
  const before = given(...inOpenRound).state;
  const [event] = numbered([moved(0, 1, 3)]);
  const seen = (viewer: Viewer) => asSeenBy(viewer, before, event!, rounds)?.data;
  expect(seen(screen)).toEqual({ round: 0, seat: 1, data: { type: 'guessed', guess: 3, loss: 'untold' } });
  for (const viewer of [hostViewer, phone(1), serverViewer]) expect(seen(viewer)).toEqual(event!.data);
});

/** What a viewer is sent of a room, and what it knows from that. */
function received(room: LiveRoom, viewer: Viewer): { events: RoomEvent[]; state: RoomState } {
  const events: RoomEvent[] = [];
  let state: RoomState | null = null;
  for (const { before, event } of room.steps) {
    const seen = asSeenBy(viewer, before, event, rounds);
    if (seen === null) continue;
    events.push(seen);
    state = evolve(state, seen, rounds);
  }
  if (state === null) throw new Error('nobody is sent nothing');
  return { events, state };
}

const anyViewer = fc.constantFrom(hostViewer, screen, phone(0), phone(1), phone(2));

test('V2 no byte of a config, of drawn facts or of a salt is sent to anyone before the reveal', () => {
  fc.assert(
    fc.property(chaos, anyViewer, (room, viewer) => {
      for (const event of received(room, viewer).events) {
        if (event.type === 'roundRevealed') continue;
        expect(JSON.stringify(event)).not.toMatch(/"hidden"|"salt"|"config"/);
      }
    }),
  );
});

test('V3 a phone is sent nothing that is about another seat, or by another player', () => {
  fc.assert(
    fc.property(chaos, fc.nat(3), (room, seat) => {
      for (const { type, by, data } of received(room, phone(seat)).events) {
        if ('seat' in data) expect(data.seat).toBe(seat);
        if (typeof by === 'number') expect(by).toBe(seat);
        expect(['roundScored', 'classRevealed']).not.toContain(type);
      }
    }),
  );
});

test('V5 before a round is revealed, a screen knows none of its scores, and a phone never knows them', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      const onScreen = received(room, screen).state;
      for (const [k, round] of onScreen.rounds.entries()) {
        expect(round?.standings ?? null).toEqual(round?.revealed ? room.state().rounds[k]?.standings : null);
      }
      const onPhone = received(room, phone(0)).state;
      expect(onPhone.rounds.every((round) => !round?.standings)).toBe(true);
      const onHost = received(room, hostViewer).state;
      expect(onHost.rounds.map((round) => round?.standings)).toEqual(
        room.state().rounds.map((round) => round?.standings),
      );
    }),
  );
});

test('V6 every viewer’s own fold agrees with the room about phase, settings, and what it may know', () => {
  fc.assert(
    fc.property(chaos, anyViewer, (room, viewer) => {
      const whole = room.state();
      const { state } = received(room, viewer);
      expect(state.phase).toEqual(whole.phase);
      expect(state.settings).toEqual(whole.settings);
      expect(state.rounds.map((round) => round?.commitment)).toEqual(
        whole.rounds.map((round) => round?.commitment),
      );
      const mine = viewer.role === 'player' ? [whole.seats[viewer.seat]] : whole.seats;
      const known = viewer.role === 'player' ? [state.seats[viewer.seat]] : state.seats;
      expect(known).toEqual(mine);
      if (viewer.role === 'host') {
        expect(state.rounds.map((round) => round?.play)).toEqual(whole.rounds.map((round) => round?.play));
      }
      if (viewer.role === 'player') {
        const others = state.seats.filter((seat, number) => seat !== null && number !== viewer.seat);
        expect(others).toEqual([]);
      }
    }),
  );
});
