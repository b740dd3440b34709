import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Language } from '../viewProps.ts';
import Phone from './Phone.svelte';
import { simulateRound } from './test/simulatedRound.ts';

beforeAll(() =>
  Promise.all([import('./curve/Phone.svelte'), import('./line/Phone.svelte'), import('./dark/Phone.svelte')]),
);
afterEach(cleanup);

type Id = 'learningRateDuel' | 'ravine' | 'momentum';

/** One phone in a class of one; what it sends reaches the rules, and what comes of it the phone. */
async function phone(id: Id, changes: { canMove?: boolean; isSending?: boolean; language?: Language } = {}) {
  const sim = simulateRound(id, { players: 1, share: 0, seed: 3, temperament: null });
  const language = changes.language ?? 'en';
  const onmove = vi.fn<(move: unknown) => void>();
  const known = () => sim.open({ role: 'player', seat: 0 });
  const view = render(Phone, {
    outline: sim.outline,
    round: known(),
    speech: { language, numbers: createNumbers(language) },
    seat: 0,
    view: null,
    canMove: changes.canMove ?? true,
    isSending: changes.isSending ?? false,
    onmove,
  });
  onmove.mockImplementation((move) => {
    expect(sim.move(0, move)).toBeNull();
    void view.rerender({ round: known() });
  });
  // Its picture is loaded first.
  await screen.findAllByRole('button');
  const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
  const type = (name: RegExp, value: string) =>
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
  return { sim, onmove, button, type };
}

test('nobody races before choosing a rate; then the first step is shown, and no other', async () => {
  const { button, type, onmove } = await phone('learningRateDuel');
  expect(button('First choose a learning rate').disabled).toBe(true);
  await type(/learning rate/, '0.01');
  expect(button('Run 10 steps').disabled).toBe(false);
  // 0.01 × 37.33
  expect(screen.getByText('−rate × slope = +0.37')).toBeTruthy();
  expect(onmove).not.toHaveBeenCalled();
});

test('the rate that was typed is run, with a comma or not, and the end is told', async () => {
  const { button, type, onmove } = await phone('learningRateDuel', { language: 'de' });
  await type(/Lernrate/, '0,0195');
  await fireEvent.click(button('10 Schritte laufen'));
  expect(onmove).toHaveBeenCalledWith({ type: 'run', learningRate: 0.0195, momentum: 0 });
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Von 13,7 auf 0,091.'));
});

test('the same rate is not run twice', async () => {
  const { button, type, onmove } = await phone('learningRateDuel');
  await type(/learning rate/, '0.0195');
  await fireEvent.click(button('Run 10 steps'));
  await vi.waitFor(() => expect(button('Change something first').disabled).toBe(true));
  await type(/learning rate/, '0.03');
  await fireEvent.click(button('Run 10 steps'));
  await vi.waitFor(() => expect(button('All tries used').disabled).toBe(true));
  expect(onmove).toHaveBeenCalledTimes(2);
});

test('a rate beside the slider is not taken, and the phone says which are', async () => {
  const { button, type } = await phone('learningRateDuel');
  await type(/learning rate/, '7');
  expect(screen.getByText(/^0\.\d+ to 0\.\d+$/)).toBeTruthy();
  expect(button('First choose a learning rate').disabled).toBe(true);
});

test('buttons and arrow keys change the rate by a tenth', async () => {
  const { type } = await phone('learningRateDuel');
  await type(/learning rate/, '0.01');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /learning rate/ });
  await fireEvent.blur(field);
  await fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(field.value).toBe('0.011');
  await fireEvent.click(screen.getByRole('button', { name: 'smaller learning rate' }));
  expect(field.value).toBe('0.01');
});

test('a run that diverges says in which step', async () => {
  const { button, type } = await phone('learningRateDuel');
  await type(/learning rate/, '0.075');
  await fireEvent.click(button('Run 10 steps'));
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toMatch(/Diverged: off the sheet in step [45]\./),
  );
});

test('standardising costs a try, can be done once, and asks for a rate anew', async () => {
  const { button, type, onmove } = await phone('ravine');
  await type(/learning rate/, '0.00001');
  expect(button('Run 15 steps').disabled).toBe(false);
  await fireEvent.click(button('Standardise (costs a try)'));
  expect(onmove).toHaveBeenCalledWith({ type: 'standardise' });
  await vi.waitFor(() => expect(screen.getByText('3 tries left')).toBeTruthy());
  expect(screen.queryByRole('button', { name: /Standardise/ })).toBeNull();
  expect(button('First choose a learning rate').disabled).toBe(true);
  await type(/learning rate/, '0.5');
  await fireEvent.click(button('Run 15 steps'));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('From 2.11 to 0.15.'));
  expect(
    screen.getByRole('img', { name: 'Penguins, and a line with a slope of 49.7 grams per millimetre.' }),
  ).toBeTruthy();
});

test('rate and momentum are sent together', async () => {
  const { button, type, onmove } = await phone('momentum');
  await type(/learning rate/, '0.01');
  await type(/momentum/, '0.8');
  await fireEvent.click(button('Run 50 steps'));
  expect(onmove).toHaveBeenCalledWith({ type: 'run', learningRate: 0.01, momentum: 0.8 });
});

test.each(['learningRateDuel', 'ravine', 'momentum'] as const)(
  '%s: while paused, everything is to be seen and nothing can be done',
  async (id) => {
    await phone(id, { canMove: false });
    for (const control of screen.getAllByRole('slider')) expect(control).toHaveProperty('disabled', true);
    for (const control of screen.getAllByRole('button')) expect(control).toHaveProperty('disabled', true);
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0);
  },
);
