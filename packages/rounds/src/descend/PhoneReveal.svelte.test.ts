import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import PhoneReveal from './PhoneReveal.svelte';
import { simulateRound } from './test/simulatedRound.ts';

afterEach(cleanup);

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

function revealed(
  id: 'feelTheSlope' | 'darkField',
  { players = 12, share = 1, seat = 0, ranks = true } = {},
) {
  const sim = simulateRound(id, { players, share, seed: 3, temperament: null });
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

const reasons = () => screen.getByRole('button', { name: 'Why?' }).nextElementSibling?.textContent ?? '';

test('you come first, then the others from the lowest loss up', () => {
  const { own, rows } = revealed('darkField');
  expect(rows[0]).toContain(`You, place ${own?.place} of 12`);
  expect(rows.slice(1).join('|')).toMatch(/Lowest possible.*Gradient descent, 8 steps/);
});

test('where ranks are hidden nobody is named and no place is told', () => {
  const { rows } = revealed('darkField', { ranks: false });
  expect(rows[0]).toMatch(/^You\d/);
  expect(rows.join('|')).not.toContain('Heron');
  expect(rows.join('|')).toContain('Best of the class');
});

test('one tap tells why, and one more puts it away', async () => {
  revealed('feelTheSlope');
  const why = screen.getByRole('button', { name: 'Why?' });
  expect(screen.queryByText(/The rule is to step against the slope/)?.closest('[hidden]')).not.toBeNull();
  await fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/The rule is to step against the slope/).closest('[hidden]')).toBeNull();
  await fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('false');
});

test('on a curve the reason names the sign of the slope at the start', () => {
  revealed('feelTheSlope');
  expect(reasons()).toMatch(/At the start the slope was [+−][\d.]+\. (Positive|Negative)/);
});

test('on a map the reason says where one ended, and where the class did', () => {
  revealed('darkField');
  expect(reasons()).toMatch(/You ended (in|on the way, nearest to) the/);
  expect(reasons()).toMatch(/Where the class ended, by the nearest hollow: .*\d/);
});

test('whoever took no step is told so kindly, and still sees the ground', () => {
  const { rows } = revealed('darkField', { share: 0 });
  expect(rows[0]).toContain('no step');
  expect(reasons()).toContain('You took no step, so you are still at the start.');
  expect(screen.getByText(/test ground of 1972.*not a network’s loss/)).toBeTruthy();
});
