import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Language } from '../viewProps.ts';
import { arrowOf } from './batch/line.ts';
import type { State as BatchState } from './batch/types.ts';
import Phone from './Phone.svelte';
import type { State as TeamState } from './team/types.ts';
import { simulateRound } from './test/simulatedRound.ts';

beforeAll(() =>
  Promise.all([
    import('./batch/Phone.svelte'),
    import('./swarm/Phone.svelte'),
    import('./team/Phone.svelte'),
  ]),
);
afterEach(cleanup);

/** The phone of seat 0 in a class; what it sends reaches the rules, and what comes of it the phone. */
async function phone(
  id: string,
  { players = 1, language = 'en' }: { players?: number; language?: Language } = {},
) {
  const sim = simulateRound(id, { players, share: 0, seed: 3, temperament: null });
  const onmove = vi.fn<(move: unknown) => void>();
  const known = () => sim.open({ role: 'player', seat: 0 });
  const page = render(Phone, {
    outline: sim.outline,
    round: known(),
    speech: { language, numbers: createNumbers(language) },
    seat: 0,
    view: sim.view(0),
    canMove: true,
    isSending: false,
    onmove,
  });
  onmove.mockImplementation((move) => {
    expect(sim.move(0, move)).toBeNull();
    void page.rerender({ round: known() });
  });
  await screen.findAllByRole('button');
  const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
  const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const hear = () => page.rerender({ view: sim.view(0) });
  return { sim, onmove, button, field, hear, known };
}

const status = () => screen.getByRole('status').textContent;

test('a true arrow is added with one tap, and the class steps at once where one arrow is a batch', async () => {
  const { button, onmove } = await phone('miniBatch');
  await fireEvent.click(button('Add this arrow'));
  expect(onmove).toHaveBeenCalledWith({ play: 'batch', way: 'approve' });
  expect(status()).toMatch(/^Your arrow filled the batch: step 1, loss /);
});

test('an arrow of one’s own needs a length first, and is sent as it was set', async () => {
  const { button, field, onmove } = await phone('miniBatch');
  await fireEvent.click(button('My own'));
  expect(button('First tilt or lift').disabled).toBe(true);
  await fireEvent.input(field(/^tilt/), { target: { value: '1.5' } });
  await fireEvent.input(field(/^lift/), { target: { value: '-0.5' } });
  await fireEvent.click(button('Add this arrow'));
  expect(onmove).toHaveBeenCalledWith({ play: 'batch', way: 'bluff', by: [1.5, -0.5] });
});

test('the arrow that a phone promises is the one that the server adds', async () => {
  const { button, known } = await phone('miniBatch', { players: 12 });
  const numbers = createNumbers('en');
  const { players, shown } = known().play as BatchState;
  const [tilt, lift] = arrowOf(players[0]?.hand.data ?? [], shown.start.weights);
  expect(screen.getByText(/^Downhill for your points alone/).textContent).toContain(
    `slope ${numbers.signed(tilt)}, height ${numbers.signed(lift)}`,
  );
  await fireEvent.click(button('Add this arrow'));
  expect((known().play as BatchState).players[0]?.arrows[0]?.by).toEqual([tilt, lift]);
});

test('a phone hears when others have moved the class on', async () => {
  const { sim, hear } = await phone('miniBatch', { players: 5 });
  for (const seat of [1, 2, 3]) sim.move(seat, { play: 'batch', way: 'approve' });
  await hear();
  expect(screen.getByText('step').nextElementSibling?.textContent).toBe('3');
});

test('an arrow that waits is said to wait until the class has moved on', async () => {
  const { sim, button, hear } = await phone('miniBatch', { players: 13 });
  await fireEvent.click(button('Add this arrow'));
  expect(status()).toBe('Your arrow is in: 1 of 3. The next 2 move the class.');
  for (const seat of [1, 2]) sim.move(seat, { play: 'batch', way: 'approve' });
  await hear();
  expect(status()).toMatch(/^The class has moved on: step 1, loss /);
});

test('nobody probes before choosing a place; it is typed with a comma or not', async () => {
  const { button, field, onmove } = await phone('swarmAlone', { language: 'de' });
  expect(button('Wähle zuerst einen Ort').disabled).toBe(true);
  await fireEvent.input(field(/w₁/), { target: { value: '1,5' } });
  await fireEvent.input(field(/w₂/), { target: { value: '−0.5' } });
  await fireEvent.click(button('Hier messen'));
  expect(onmove).toHaveBeenCalledWith({ play: 'swarm', at: [1.5, -0.5] });
  expect(status()).toMatch(/^Verlust .*: dein tiefster bisher\.$/);
  expect(button('Wähle zuerst einen Ort').disabled).toBe(true);
});

test('finds of neighbours are told in words, too', async () => {
  const { sim, hear } = await phone('swarmNeighbours', { players: 3 });
  sim.move(1, { play: 'swarm', at: [0.5, 0.5] });
  sim.move(2, { play: 'swarm', at: [1, 0] });
  await hear();
  expect(screen.getByRole('img', { name: /your 0 probes and 2 finds of others/ })).toBeDefined();
});

test('a nudge is chosen, sent with the weight that one owns, and has to be chosen anew', async () => {
  const { button, field, onmove } = await phone('manyWeights', { players: 6 });
  expect(button('Choose how far').disabled).toBe(true);
  await fireEvent.input(field(/nudge w₁ by/), { target: { value: '0.3' } });
  await fireEvent.click(button('Nudge w₁ by +0.3'));
  expect(onmove).toHaveBeenCalledWith({ play: 'team', weight: 0, by: 0.3 });
  expect(button('Choose how far').disabled).toBe(true);
});

test('who is alone turns every weight', async () => {
  const { sim, button, field, onmove, hear, known } = await phone('manyWeights');
  await fireEvent.input(field(/nudge w₁ by/), { target: { value: '0.1' } });
  await fireEvent.click(button(/^Nudge w₁/));
  await hear();
  await fireEvent.click(button('w₅'));
  await fireEvent.input(field(/nudge w₅ by/), { target: { value: '-0.2' } });
  await fireEvent.click(button('Nudge w₅ by −0.2'));
  expect(onmove.mock.lastCall?.[0]).toEqual({ play: 'team', weight: 4, by: -0.2 });
  expect((known().play as TeamState).members[0]?.nudges).toHaveLength(2);
  expect(sim.movesMade(0)).toBe(2);
});

test('when all moves are made, the button says so and nothing can be sent', async () => {
  const { sim, button, hear } = await phone('miniBatch');
  for (let k = 0; k < 6; k++) await fireEvent.click(button('Add this arrow'));
  await hear();
  expect(sim.movesMade(0)).toBe(6);
  expect(button('All your arrows are in').disabled).toBe(true);
});
