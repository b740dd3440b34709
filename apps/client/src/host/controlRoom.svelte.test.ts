import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speech } from '../words/speech.svelte.ts';
import HostRoom from './HostRoom.svelte';
import { restMs } from './steadiness.svelte.ts';
import { createLocalClass, type LocalClass } from './test/localClass.svelte.ts';
import { twoSheets } from './test/twoSheets.ts';

const at = 1_790_000_000_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A host page beside a class of so many. */
function given(players: number): LocalClass {
  const local = createLocalClass({ viewer: 'host', lesson: twoSheets, language: 'en', seed: 1, startAt: at });
  local.join(players, ['Ada']);
  local.show({ kind: 'staff', waiting: [], screens: 0, hosts: 1 });
  render(HostRoom, { room: local.room, speech });
  return local;
}

/** Until the button has rested. */
const rest = () => vi.advanceTimersByTimeAsync(restMs);
const nextStep = () => within(screen.getByRole('region', { name: 'Next step' })).getByRole('button');
const phase = (local: LocalClass) => local.state()?.phase.name;

async function press(): Promise<void> {
  await rest();
  await fireEvent.click(nextStep());
  await vi.advanceTimersByTimeAsync(0);
}

test('one button leads through the whole lesson and says each time what comes', async () => {
  const local = given(3);
  const said: string[] = [];
  for (let k = 0; k < 9; k++) {
    said.push(nextStep().textContent.trim());
    await press();
  }
  expect(said).toEqual([
    'Show sheet 1: six',
    'Open six',
    'End the round',
    'Print the sheet',
    'Show sheet 2: eight',
    'Open eight',
    'End the round',
    'Print the sheet',
    'Show the podium',
  ]);
  expect(phase(local)).toBe('podium');
});

test('the second tap of a double tap does nothing', async () => {
  const local = given(1);
  await press();
  expect(phase(local)).toBe('briefed');
  await fireEvent.click(nextStep());
  await vi.advanceTimersByTimeAsync(0);
  expect(phase(local)).toBe('briefed');
});

test('the key of a presenter takes the next step, but not while somebody types', async () => {
  const local = given(1);
  await rest();
  await fireEvent.keyDown(screen.getByLabelText('At most'), { key: 'ArrowRight' });
  expect(phase(local)).toBe('lobby');
  await fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true });
  expect(phase(local)).toBe('lobby');
  await fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(phase(local)).toBe('briefed');
});

test('the end of the lesson is asked for once more', async () => {
  const local = given(1);
  await fireEvent.click(screen.getByRole('button', { name: 'End the lesson' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(phase(local)).toBe('lobby');
  await fireEvent.click(dialog.getByRole('button', { name: 'Not yet' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(phase(local)).toBe('lobby');
  await fireEvent.click(screen.getByRole('button', { name: 'End the lesson' }));
  await fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End the lesson' }));
  expect(phase(local)).toBe('finished');
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  const { room } = local.state()!;
  expect(address('See it again')).toBe(`/replay/${room}`);
  expect(address('Print the report')).toBe(`/replay/${room}?report`);
});

test('another sheet can be taken next', async () => {
  const local = given(1);
  await fireEvent.click(screen.getByRole('button', { name: /eight.*Take this sheet next/ }));
  await press();
  expect(local.state()?.phase).toEqual({ name: 'briefed', round: 1 });
});

test('an open sheet can be paused, prolonged and freed of its clock', async () => {
  const local = given(1);
  await press();
  await press();
  await fireEvent.click(screen.getByRole('button', { name: '+30 s' }));
  expect(local.state()?.phase).toMatchObject({ name: 'open', closesAt: local.room.now + 90_000 });
  await fireEvent.click(screen.getByRole('button', { name: 'No timer' }));
  expect(local.state()?.phase).toMatchObject({ name: 'open', closesAt: null });
  await fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(phase(local)).toBe('paused');
  expect(nextStep().textContent).toContain('Go on');
});

test('somebody who was removed by mistake is let back in with one tap', async () => {
  const local = given(2);
  await fireEvent.click(screen.getByRole('button', { name: /^Ada\b/ }));
  await fireEvent.click(screen.getByRole('button', { name: 'Remove from the room' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(local.state()?.seats[0]?.isRemoved).toBe(true);
  expect(screen.getByText('Ada was removed.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(local.state()?.seats[0]?.isRemoved).toBe(false);
  expect(screen.queryByText('Ada was removed.')).toBeNull();
});

test('a new name that is too long is refused in words, and the dialog stays open', async () => {
  given(1);
  await fireEvent.click(screen.getByRole('button', { name: /^Ada\b/ }));
  const dialog = within(screen.getByRole('dialog'));
  await fireEvent.input(dialog.getByLabelText('Name on the screen'), { target: { value: 'A'.repeat(40) } });
  await fireEvent.submit(dialog.getByRole('button', { name: 'Rename' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(dialog.getByText('A name has at most 24 characters.')).toBeTruthy();
});

test('a screen that shows a number is let in', async () => {
  const local = given(1);
  const request = vi.spyOn(local.room, 'request');
  local.show({ kind: 'staff', waiting: [{ number: '4821', role: 'screen' }], screens: 0, hosts: 1 });
  await tick();
  await fireEvent.click(screen.getByRole('button', { name: 'Let in: A screen, 4821' }));
  expect(request).toHaveBeenCalledWith({ type: 'pair', number: '4821' });
});

test('the screen is opened with a ticket, in the very click', async () => {
  const local = given(1);
  const opened = { location: { href: '' }, close: vi.fn() };
  const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
  const [button] = screen.getAllByRole('button', { name: 'Open the screen' });
  if (button) await fireEvent.click(button);
  expect(open).toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0);
  expect(opened.location.href).toBe(`/screen/${local.room.code}#${'0'.repeat(32)}`);
});

test('settings are sent as they are switched', async () => {
  const local = given(1);
  await fireEvent.click(screen.getByRole('switch', { name: 'Show places' }));
  await fireEvent.click(screen.getByRole('switch', { name: 'Lock the room' }));
  expect(local.state()?.settings).toMatchObject({ showsRanks: false, isLocked: true });
});

test('what is wrong with the server is said in words', async () => {
  const local = given(1);
  local.show({ kind: 'trouble', trouble: 'diskFull' });
  await tick();
  expect(screen.getByRole('alert').textContent).toContain('The disk of the server is full');
});

test('a second machine shows its number until it is let in', async () => {
  const local = createLocalClass({ viewer: 'host', lesson: twoSheets, language: 'en', seed: 1, startAt: at });
  local.setPairing('4821');
  render(HostRoom, { room: local.room, speech });
  expect(screen.getByText('4821')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
  local.setPairing(null);
  await tick();
  expect(screen.getByRole('region', { name: 'Next step' })).toBeTruthy();
});

test('a room that does not exist says so, and can be tried again', () => {
  const local = createLocalClass({ viewer: 'host', lesson: twoSheets, language: 'en', seed: 1, startAt: at });
  local.setLink({ type: 'ended', reason: 'roomUnknown' });
  const retry = vi.spyOn(local.room, 'retry');
  render(HostRoom, { room: local.room, speech });
  expect(screen.getByRole('heading').textContent).toBe('No open room has this code.');
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});
