import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { createLocalClass, type LocalClass } from '../host/test/localClass.svelte.ts';
import { twoSheets } from '../host/test/twoSheets.ts';
import { speech } from '../words/speech.svelte.ts';
import ScreenSheet from './ScreenSheet.svelte';

afterEach(cleanup);

const host = { role: 'host' } as const;
const text = () => document.body.textContent;

function given(players: number, language: 'en' | 'de' = 'en'): LocalClass {
  const local = createLocalClass({
    viewer: 'screen',
    lesson: twoSheets,
    language,
    seed: 3,
    startAt: 1_790_000_000_000,
  });
  const address = 'http://192.168.1.20:3000';
  local.show({ kind: 'place', code: 'K7M4PX', address, addresses: [address] });
  local.join(players, ['Ada', 'Grace']);
  render(ScreenSheet, { room: local.room, speech });
  return local;
}

/** Plays the first sheet to its reveal. */
async function played(local: LocalClass): Promise<void> {
  local.run({ type: 'briefRound', round: 0, from: 'lobby' }, host);
  local.run({ type: 'openRound', round: 0 }, host);
  local.play(0, 2, 30_000);
  local.run({ type: 'closeRound', round: 0 }, host);
  local.run({ type: 'revealRound', round: 0 }, host);
  await tick();
}

test('a screen shows nothing of the room but its number until it is let in', () => {
  const local = createLocalClass({
    viewer: 'screen',
    lesson: twoSheets,
    language: 'en',
    seed: 3,
    startAt: 0,
  });
  local.join(2, ['Ada']);
  local.setPairing('4821');
  render(ScreenSheet, { room: local.room, speech });
  expect(text()).toContain('4821');
  expect(text()).not.toContain('Ada');
});

test('the lobby says where to join, with which code, and who is here', () => {
  given(3);
  expect(screen.getByText('K7M 4PX')).toBeTruthy();
  expect(screen.getByText('192.168.1.20:3000')).toBeTruthy();
  expect(screen.getByText('3 surveyors are here')).toBeTruthy();
  expect(screen.getByText('Grace')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'QR code that leads into this room' })).toBeTruthy();
});

test('a screen speaks the language of the class', () => {
  given(2, 'de');
  expect(screen.getByText('2 Vermesser sind da')).toBeTruthy();
});

test('where the host hides names, nobody’s own name is on the screen', async () => {
  const local = given(3);
  local.run({ type: 'changeSettings', settings: { showsNames: false } }, host);
  await tick();
  expect(text()).not.toContain('Ada');
  expect(screen.getByText(local.state()?.seats[0]?.pseudonym ?? '?')).toBeTruthy();
});

test('the brief tells name, moves and time, and the code stays in sight', async () => {
  const local = given(2);
  local.run({ type: 'briefRound', round: 1, from: 'lobby' }, host);
  await tick();
  expect(screen.getByRole('heading', { name: 'eight' })).toBeTruthy();
  expect(screen.getByText('1:00')).toBeTruthy();
  expect(text()).toContain('2 moves each');
  expect(text()).toContain('K7M 4PX');
});

test('standings name the deepest and what they won', async () => {
  const local = given(3);
  await played(local);
  local.run({ type: 'showStandings', round: 0 }, host);
  await tick();
  expect(screen.getByRole('heading', { name: 'Standings' })).toBeTruthy();
  expect(text()).toContain('Ada');
});

test('where the host hides ranks, the class is shown and nobody is named', async () => {
  const local = given(3);
  await played(local);
  local.run({ type: 'changeSettings', settings: { showsRanks: false } }, host);
  local.run({ type: 'showStandings', round: 0 }, host);
  await tick();
  expect(text()).toContain('of 3');
  for (const name of ['Ada', 'Grace']) expect(text()).not.toContain(name);
  local.run({ type: 'showPodium', from: 'standings' }, host);
  await tick();
  for (const name of ['Ada', 'Grace']) expect(text()).not.toContain(name);
});

test('a lost connection is said, and what was there stays', async () => {
  const local = given(2);
  local.setLink({ type: 'offline', since: 0 });
  await tick();
  expect(screen.getByText(/No connection/)).toBeTruthy();
  expect(screen.getByText('K7M 4PX')).toBeTruthy();
});

test('the end counts what the class did', async () => {
  const local = given(2);
  await played(local);
  local.run({ type: 'finishLesson', from: 'revealed' }, host);
  await tick();
  expect(screen.getByRole('heading', { name: 'The survey is complete.' })).toBeTruthy();
  expect(screen.getByText('moves').nextElementSibling?.textContent).toBe('4');
});
