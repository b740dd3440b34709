import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import PhoneReveal from './PhoneReveal.svelte';
import { simulateRound } from './test/simulatedRound.ts';

afterEach(cleanup);

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

function revealed(id: string, { players = 12, share = 1, seat = 0, ranks = true, machines = false } = {}) {
  const sim = simulateRound(id, { players, share, seed: 3, temperament: null, machines });
  const { round, standings } = sim.revealed({ role: 'player', seat });
  const own = standings.find((row) => row.seat === seat);
  render(PhoneReveal, {
    outline: sim.outline,
    round,
    speech: { language: 'en', numbers: createNumbers('en') },
    seat,
    own: own ? { ...own, place: ranks ? own.place : null } : null,
    players,
    bestName: ranks ? 'Heron' : null,
    middle: standings[Math.floor((standings.length - 1) / 2)]?.loss ?? null,
  });
  return { own, rows: screen.getAllByRole('row').map((row) => row.textContent) };
}

/** Opens "why?", gives the answer with this number, and returns all that is told then. */
async function reasons(answer = 0): Promise<string> {
  const why = screen.getByRole('button', { name: 'Why?' });
  await fireEvent.click(why);
  const told = why.nextElementSibling as HTMLElement;
  const choices = within(told).getAllByRole('button');
  await fireEvent.click(choices[answer]!);
  return told.textContent;
}

test('you come first, then the others from the lowest loss up', () => {
  const { own, rows } = revealed('darkField');
  expect(rows[0]).toContain(`You, place ${own?.place} of 12`);
  expect(rows.slice(1).join('|')).toMatch(/Lowest possible.*Gradient descent/);
});

test('where ranks are hidden nobody is named and no place is told', () => {
  const { rows } = revealed('darkField', { ranks: false });
  expect(rows[0]).toMatch(/^You\d/);
  expect(rows.join('|')).not.toContain('Heron');
  expect(rows.join('|')).toContain('Best of the class');
});

test('one tap asks, an answer tells why, and one more tap puts it away', async () => {
  revealed('feelTheSlope');
  const why = screen.getByRole('button', { name: 'Why?' });
  await fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/Which way was down\?/).closest('[hidden]')).toBeNull();
  expect(screen.queryByText(/The rule is to step against the slope/)).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: /to higher w/ }));
  expect(screen.getByText(/The rule is to step against the slope/)).toBeTruthy();
  await fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('false');
});

test('on a curve the reason names the sign of the slope at the start', async () => {
  revealed('feelTheSlope');
  expect(await reasons()).toMatch(/At the start the slope was [+−][\d.]+\. (Positive|Negative)/);
});

test('on a map the reason says where one ended, and where the class did', async () => {
  revealed('darkField');
  const told = await reasons();
  expect(told).toMatch(/You ended (in|on the way, nearest to) the/);
  expect(told).toMatch(/Where the class ended, by the nearest hollow: .*\d/);
});

test('whoever took no step is told so kindly, and still sees the ground', async () => {
  const { rows } = revealed('darkField', { share: 0 });
  expect(rows[0]).toContain('no step');
  expect(await reasons()).toContain('You took no step, so you are still at the start.');
  expect(screen.getByText(/test ground of 1972.*not a network’s loss/)).toBeTruthy();
});

test.each([
  [
    'downTheSurface',
    0,
    /The starts of the class were up to [\d.]+ apart; half of the walks ended within [\d.]+/,
  ],
  ['twoValleys', 1, /From \d+\s?% of this sheet gradient descent ends in the Lowest Point/],
  [
    'saddleStart',
    1,
    /The start was a saddle: slope 0, .* down one way \(curvature −[\d.]+\) and up another \(\+[\d.]+\)/,
  ],
  ['plateau', 1, /In 10 steps rate × slope, with the best of 81 rates, came to [\d.]+; steps of one length/],
])('the reason of %s is asked for first, and built from numbers', async (id, right, sentence) => {
  revealed(id);
  const told = await reasons(right);
  expect(told).toContain('Yes.');
  expect(told).toMatch(sentence);
});

test('in the plateau’s reason the class is drawn as curves through the data', async () => {
  revealed('plateau');
  await reasons(1);
  expect(screen.getByRole('img', { name: /curves of 1\d through the six measurements/ })).toBeTruthy();
});

test('optimisers that were seated are named beside the map, with their signs', () => {
  const { rows } = revealed('darkField', { machines: true });
  for (const name of ['Momentum', 'Adam', 'Newton', 'Random search'])
    expect(screen.getAllByText(name).length).toBeGreaterThan(0);
  expect(rows.join('|')).toContain('Gradient descent, best rate');
});
