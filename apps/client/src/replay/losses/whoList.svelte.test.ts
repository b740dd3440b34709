import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playingSeats, openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import all from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { createChoice } from '../choice.svelte.ts';
import { createTimeline } from '../timeline.ts';
import WhoList from './WhoList.svelte';
import { lookWords } from './words.ts';

const { stateAfter, events } = createTimeline(openRecording(all, rounds), rounds);
const nameOf = (seat: number) => `Seat ${seat}`;
const last = given(stateAfter(events.length));
const base = { known: last, played: null, now: 0, nameOf, words: lookWords.en };

function given<T>(value: T | null): T {
  if (value === null) throw new Error('the fixture has no room');
  return value;
}

let scrolled: string[] = [];
beforeEach(() => {
  scrolled = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.querySelector('input')?.dataset['seat'] ?? '');
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const order = () => boxes().map((box) => box.dataset['seat']);

/** A browser takes the focus from a row that moves: here it is taken always. */
async function toggle(box: HTMLInputElement): Promise<void> {
  box.focus();
  box.click();
  box.blur();
  await Promise.resolve();
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
}

test('whoever is ticked moves up, keeps the focus and is scrolled to; let go, as well', async () => {
  render(WhoList, { ...base, choice: createChoice([], () => undefined), most: 3 });
  const [, , third] = order();
  const box = given(boxes()[2] ?? null);
  await toggle(box);
  expect(order()[0]).toBe(third);
  expect(document.activeElement).toBe(boxes()[0]);
  expect(boxes()[0]?.checked).toBe(true);
  await toggle(box);
  expect(order()[2]).toBe(third);
  expect(document.activeElement).toBe(boxes()[2]);
  expect(scrolled).toEqual([third, third]);
});

test('whoever is let go stays in the list, however far down', async () => {
  const seat = given(playingSeats(last).at(-1) ?? null);
  render(WhoList, { ...base, choice: createChoice([seat], () => undefined), most: 0 });
  expect(order()).toEqual([String(seat)]);
  await toggle(given(boxes()[0] ?? null));
  expect(order()).toEqual([String(seat)]);
  expect(boxes()[0]?.checked).toBe(false);
});

test('before anybody joined it says so, and not that a name is unknown', async () => {
  const known = given(stateAfter(1));
  const choice = createChoice([], () => undefined);
  const { rerender } = render(WhoList, { ...base, known, choice, most: 3 });
  expect(screen.getByRole('status').textContent.trim()).toBe('Nobody has joined yet.');
  await rerender({ known: last });
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Nemo' } });
  expect(screen.getByRole('status').textContent.trim()).toBe('Nobody has this name.');
});
