import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Language } from '../viewProps.ts';
import Phone from './Phone.svelte';
import { simulateRound } from './test/simulatedRound.ts';

beforeAll(() => Promise.all([import('./oneWeight/Phone.svelte'), import('./twoWeights/Phone.svelte')]));
afterEach(cleanup);

/** One phone in a class of one; what it sends reaches the rules, and what comes of it the phone. */
async function phone(
  id: 'feelTheSlope' | 'darkField',
  changes: { canMove?: boolean; isSending?: boolean; language?: Language } = {},
) {
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
  // Its half of the page is loaded first.
  await screen.findAllByRole('button');
  const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
  return { sim, onmove, button, take: () => fireEvent.click(button('Take the step')) };
}

const lengthField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /length/ });

test('on a curve nobody steps before choosing a direction', async () => {
  const { button, onmove } = await phone('feelTheSlope');
  expect(button('First choose a direction').disabled).toBe(true);
  await fireEvent.click(button(/higher w/));
  expect(button('Take the step').disabled).toBe(false);
  expect(onmove).not.toHaveBeenCalled();
});

test('on a curve the step is the direction times the length, typed with a comma or not', async () => {
  const { button, take, onmove } = await phone('feelTheSlope');
  await fireEvent.click(button(/lower w/));
  await fireEvent.input(lengthField(), { target: { value: '0,1' } });
  await take();
  expect(onmove).toHaveBeenCalledWith({ way: 'step', by: [-0.1] });
});

test('on a curve the arrow keys choose the direction they point in', async () => {
  const { button, take, onmove } = await phone('feelTheSlope');
  await fireEvent.keyDown(button(/lower w/), { key: 'ArrowRight' });
  expect(button(/higher w/).getAttribute('aria-pressed')).toBe('true');
  await take();
  expect(onmove.mock.lastCall?.[0]).toMatchObject({ by: [expect.any(Number)] });
  await fireEvent.keyDown(button(/higher w/), { key: 'ArrowLeft' });
  expect(button(/lower w/).getAttribute('aria-pressed')).toBe('true');
});

test('what came of a step is said where screen readers hear it', async () => {
  const { sim, button, take } = await phone('feelTheSlope');
  const goesUp = (sim.shown.here.gradient[0] ?? 0) > 0 ? /higher w/ : /lower w/;
  await fireEvent.click(button(goesUp));
  await fireEvent.input(lengthField(), { target: { value: '0.05' } });
  await take();
  expect(screen.getByRole('status').textContent).toMatch(/^\s*Up from .+: you stepped up the slope\./);
  expect(screen.getByText('5 steps left')).toBeTruthy();
});

test('the slope is told with its sign', async () => {
  const { sim } = await phone('feelTheSlope');
  const slope = sim.shown.here.gradient[0] ?? 0;
  expect(screen.getByText(slope > 0 ? /^\+\d/ : /^−\d/)).toBeTruthy();
});

test('while nothing can be sent, everything is to be seen and nothing to be pressed', async () => {
  await phone('feelTheSlope', { canMove: false });
  for (const button of screen.getAllByRole<HTMLButtonElement>('button')) expect(button.disabled).toBe(true);
  expect(lengthField().disabled).toBe(true);
  expect(screen.getByRole('img', { name: /You stand at/ })).toBeTruthy();
});

test('while a step is on its way no second one is taken', async () => {
  const { button, onmove } = await phone('darkField', { isSending: true });
  await fireEvent.click(button(/Sending/));
  expect(onmove).not.toHaveBeenCalled();
});

test('when all steps are taken the phone says so', async () => {
  const { button, take } = await phone('feelTheSlope');
  const downhill = button(/higher w/);
  await fireEvent.click(downhill);
  await fireEvent.input(lengthField(), { target: { value: '0.01' } });
  for (let k = 0; k < 6; k++) await take();
  expect(button('All 6 steps taken').disabled).toBe(true);
});

test('on a map the arrow keys turn the step and change its length', async () => {
  const { take, onmove } = await phone('darkField');
  const dial = screen.getByRole('slider', { name: /planned step/ });
  const before = lengthField().value;
  await fireEvent.keyDown(dial, { key: 'ArrowLeft' });
  expect(dial.getAttribute('aria-valuetext')).toContain('at 5°, right');
  await fireEvent.keyDown(dial, { key: 'ArrowUp' });
  expect(Number(lengthField().value)).toBeGreaterThan(Number(before));
  await take();
  const by = onmove.mock.lastCall?.[0];
  expect(by).toMatchObject({ way: 'step', by: [expect.any(Number), expect.any(Number)] });
});

test('on a map a direction can be typed, and the numbers are what is sent', async () => {
  const { take, onmove } = await phone('darkField');
  await fireEvent.input(screen.getByRole('textbox', { name: /direction/ }), { target: { value: '90' } });
  await fireEvent.input(lengthField(), { target: { value: '0.4' } });
  await take();
  const move = onmove.mock.lastCall?.[0];
  expect(move).toMatchObject({ way: 'step', by: [expect.closeTo(0, 9), expect.closeTo(0.4, 9)] });
});

test('a length beyond the longest is refused in words, and not sent', async () => {
  const { take, onmove } = await phone('darkField');
  const before = Number(lengthField().value);
  await fireEvent.input(lengthField(), { target: { value: '40' } });
  expect(lengthField().getAttribute('aria-invalid')).toBe('true');
  await take();
  const { by } = onmove.mock.lastCall?.[0] as { by: number[] };
  expect(Math.hypot(...by)).toBeCloseTo(before, 6);
});

test('a learning rate may be chosen instead, and the step it makes is told before it is taken', async () => {
  const { sim, button, take, onmove } = await phone('darkField');
  await fireEvent.click(button('rate × slope'));
  await fireEvent.input(screen.getByRole('textbox', { name: 'learning rate' }), { target: { value: '0.2' } });
  const slope = Math.hypot(...sim.shown.here.gradient);
  expect(
    screen.getByText(
      `0.2 × ${createNumbers('en').loss(slope)} = a step of ${createNumbers('en').loss(0.2 * slope)}`,
    ),
  ).toBeTruthy();
  await take();
  expect(onmove).toHaveBeenCalledWith({ way: 'rate', learningRate: 0.2 });
});

test('a step that leads off the sheet is announced before, and a friendly fact after', async () => {
  const { sim, take } = await phone('darkField');
  const { bounds, start, longestStep } = sim.shown;
  const far = (bounds[0]?.max ?? 0) - (start[0] ?? 0);
  await fireEvent.input(screen.getByRole('textbox', { name: /direction/ }), { target: { value: '0' } });
  await fireEvent.input(lengthField(), { target: { value: String(Math.floor(longestStep * 100) / 100) } });
  const stepsToEdge = Math.floor(far / (Math.floor(longestStep * 100) / 100));
  for (let k = 0; k < stepsToEdge; k++) await take();
  expect(screen.getByText('off the sheet')).toBeTruthy();
  await take();
  expect(screen.getByRole('status').textContent).toContain('It is spent, and you stand where you stood.');
});

test('made-up ground is named as what it is, in the language of the phone', async () => {
  await phone('darkField', { language: 'de' });
  expect(screen.getByText('Erfundenes Testgelände, nicht der Verlust eines Netzes')).toBeTruthy();
});

test('the picture of the map says in words where one stands and which way is down', async () => {
  const { sim } = await phone('darkField');
  const { loss } = sim.shown.here;
  const picture = screen.getByRole('img', { name: /Downhill is at \d+°, (up|down|left|right)/ });
  expect(picture.getAttribute('aria-label')).toContain(`Loss ${createNumbers('en').loss(loss)}`);
});
