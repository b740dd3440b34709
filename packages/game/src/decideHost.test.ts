import { expect, test } from 'vitest';
import type { HostCommand } from './command.ts';
import {
  afterClose,
  afterReveal,
  atStandings,
  briefed,
  created,
  inLobby,
  inOpenRound,
  inPause,
  removed,
  restored,
  set,
} from './test/events.ts';
import { clock, given, host, newcomer, player, server } from './test/given.ts';
import { atEnd, atPodium, inBrief, phases } from './test/phases.ts';

const everyHostCommand: readonly HostCommand[] = [
  { type: 'briefRound', round: 0, from: 'lobby' },
  { type: 'openRound', round: 0 },
  { type: 'pauseRound', round: 0 },
  { type: 'resumeRound', round: 0 },
  { type: 'moveDeadline', round: 0, from: null, byMs: 1 },
  { type: 'closeRound', round: 0 },
  { type: 'revealRound', round: 0 },
  { type: 'showStandings', round: 0 },
  { type: 'showPodium', from: 'standings' },
  { type: 'finishLesson', from: 'lobby' },
  { type: 'changeSettings', settings: { isLocked: true } },
  { type: 'addMachine', machine: 'adam' },
  { type: 'renamePlayer', seat: 0, name: 'Ada' },
  { type: 'removePlayer', seat: 0 },
  { type: 'restorePlayer', seat: 0 },
];

test.each(everyHostCommand)('H1 $type is for hosts only', (command) => {
  for (const sender of [player(0), newcomer, clock, server]) {
    for (const events of Object.values(phases))
      given(...events)
        .when(sender, command)
        .rejects('notHost');
  }
});

test('H2 a double tap does once what it says', () => {
  given(...inLobby)
    .when(host, { type: 'briefRound', round: 0, from: 'lobby' })
    .then(briefed(0));
  given(...inBrief)
    .when(host, { type: 'briefRound', round: 0, from: 'lobby' })
    .rejects('phasePassed');
  given(...inOpenRound)
    .when(host, { type: 'openRound', round: 0 })
    .rejects('phasePassed');
  given(...inPause)
    .when(host, { type: 'pauseRound', round: 0 })
    .rejects('phasePassed');
  given(...inOpenRound)
    .when(host, { type: 'resumeRound', round: 0 })
    .rejects('phasePassed');
  given(...afterClose)
    .when(host, { type: 'closeRound', round: 0 })
    .rejects('phasePassed');
  given(...afterReveal)
    .when(host, { type: 'revealRound', round: 0 })
    .rejects('phasePassed');
  given(...atStandings)
    .when(host, { type: 'showStandings', round: 0 })
    .rejects('phasePassed');
  given(...atPodium)
    .when(host, { type: 'showPodium', from: 'standings' })
    .rejects('phasePassed');
});

test('H2 a step that was meant for another round changes nothing', () => {
  given(...inBrief)
    .when(host, { type: 'openRound', round: 1 })
    .rejects('phasePassed');
  given(...inOpenRound)
    .when(host, { type: 'pauseRound', round: 1 })
    .rejects('phasePassed');
  given(...inPause)
    .when(host, { type: 'resumeRound', round: 1 })
    .rejects('phasePassed');
  given(...inOpenRound)
    .when(host, { type: 'closeRound', round: 1 })
    .rejects('phasePassed');
  given(...afterClose)
    .when(host, { type: 'revealRound', round: 1 })
    .rejects('phasePassed');
  given(...afterReveal)
    .when(host, { type: 'showStandings', round: 1 })
    .rejects('phasePassed');
});

test('H2 a phase that is named wrongly changes nothing', () => {
  given(...afterReveal)
    .when(host, { type: 'briefRound', round: 1, from: 'standings' })
    .rejects('phasePassed');
  given(...atStandings)
    .when(host, { type: 'showPodium', from: 'revealed' })
    .rejects('phasePassed');
  given(...atStandings)
    .when(host, { type: 'finishLesson', from: 'podium' })
    .rejects('phasePassed');
  given(...inLobby)
    .when(host, { type: 'briefRound', round: 0, from: 'nonsense' })
    .rejects('phasePassed');
});

test('H3 settings change in every phase, those not named stay', () => {
  for (const events of Object.values(phases)) {
    given(...events)
      .when(host, { type: 'changeSettings', settings: { isLocked: true } })
      .then(set({ isLocked: true }));
  }
  expect(given(...created, set({ maxPlayers: 30 }), set({ showsRanks: false })).state.settings).toEqual({
    isLocked: false,
    maxPlayers: 30,
    admitsLate: true,
    showsRanks: false,
    showsNames: true,
  });
});

test('H4 a player can be removed and restored in every phase', () => {
  for (const events of Object.values(phases)) {
    given(...events)
      .when(host, { type: 'removePlayer', seat: 1 })
      .then(removed(1));
    given(...events, removed(1))
      .when(host, { type: 'restorePlayer', seat: 1 })
      .then(restored(1));
  }
});

test('H4 who is not there is not removed, who was not removed is not restored', () => {
  given(...inLobby)
    .when(host, { type: 'removePlayer', seat: 2 })
    .rejects('unknownSeat');
  given(...inLobby, removed(1))
    .when(host, { type: 'removePlayer', seat: 1 })
    .rejects('unknownSeat');
  given(...inLobby)
    .when(host, { type: 'restorePlayer', seat: 1 })
    .rejects('nothingToUndo');
  given(...inLobby)
    .when(host, { type: 'restorePlayer', seat: 2 })
    .rejects('nothingToUndo');
});

test.each(everyHostCommand)('H5 $type does nothing once the lesson is finished', (command) => {
  given(...atEnd)
    .when(host, command)
    .rejects('roomFinished');
});
