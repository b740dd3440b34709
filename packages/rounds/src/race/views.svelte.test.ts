import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { advice } from './host.ts';
import PhoneReveal from './PhoneReveal.svelte';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';
import { nameOf, simulateRound } from './test/simulatedRound.ts';

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

afterEach(cleanup);

const ids = ['learningRateDuel', 'ravine', 'momentum'] as const;
const speech = { language: 'en', numbers: createNumbers('en') } as const;
const classOf = (id: string, players = 13, share = 1) =>
  simulateRound(id, { players, share, seed: 5, temperament: null, machines: true });

test.each(ids)('%s: an open screen says how many have raced, and no rate and no loss of anybody', (id) => {
  const sim = classOf(id, 13, 0.5);
  render(Screen, {
    outline: sim.outline,
    round: sim.open({ role: 'screen' }),
    speech,
    players: 13,
    now: sim.now(),
    closesAt: null,
    nameOf,
    isMachine: (seat) => !sim.seats.includes(seat),
    moveTimes: sim.moveTimes(),
  });
  const raced = sim.seats.filter((seat) => sim.movesMade(seat) > 0).length;
  expect(screen.getByRole('table', { name: `${raced} of 13 have raced.` })).toBeTruthy();
  expect(JSON.stringify(sim.open({ role: 'screen' }).play)).not.toMatch(/learningRate|losses|outcome/);
});

test.each(ids)('%s: a revealed screen compares best, middle, par and the best optimiser', (id) => {
  const sim = classOf(id);
  const { round, standings } = sim.revealed({ role: 'screen' });
  render(ScreenReveal, { outline: sim.outline, round, speech, standings, nameOf });
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.some((row) => row.includes(`Best: ${nameOf(standings[0]?.seat ?? 0)}`))).toBe(true);
  expect(rows.some((row) => row.includes('Middle of the class'))).toBe(true);
  expect(rows.filter((row) => /^(Gradient descent|Momentum|Random search)/.test(row.trim()))).toHaveLength(1);
});

test('hidden ranks name nobody', () => {
  const sim = classOf('ravine');
  const { round } = sim.revealed({ role: 'screen' });
  render(ScreenReveal, { outline: sim.outline, round, speech, standings: [], nameOf });
  expect(screen.getAllByRole('row').some((row) => row.textContent.includes('Best of the class'))).toBe(true);
});

test('the four fates of the duel are counted: together they are all runs', () => {
  const sim = classOf('learningRateDuel');
  const { round, standings } = sim.revealed({ role: 'screen' });
  render(ScreenReveal, { outline: sim.outline, round, speech, standings, nameOf });
  const counts = ['crawls', 'arrives', 'bounces', 'boom'].map((fate) => {
    const label =
      screen.getByRole('img', { name: new RegExp(`^${fate}: `) }).getAttribute('aria-label') ?? '';
    return Number(/(\d+) runs?\.$/.exec(label)?.[1] ?? 0);
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(26);
});

test.each(ids)('%s: a revealed phone asks first, then says why with one’s own numbers', async (id) => {
  const sim = classOf(id);
  const { round, standings } = sim.revealed({ role: 'player', seat: 0 });
  const own = standings.find(({ seat }) => seat === 0) ?? null;
  render(PhoneReveal, {
    outline: sim.outline,
    round,
    speech,
    seat: 0,
    own,
    players: 13,
    bestName: nameOf(standings[0]?.seat ?? 0),
    middle: 0.5,
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
  const told = {
    learningRateDuel: /Runs of the class/,
    ravine: /Runs that arrived/,
    momentum: /Middle of the class: /,
  }[id];
  expect(screen.queryByText(told)).toBeNull();
  const [, right] = [...document.querySelectorAll('.choice')];
  await fireEvent.click(right as Element);
  expect(screen.getByText('Yes.')).toBeTruthy();
  expect(screen.getByText(told)).toBeTruthy();
});

test.each(ids)('%s: nobody raced, and the reveal is told all the same', (id) => {
  const sim = simulateRound(id, { players: 3, share: 0, seed: 5, temperament: null });
  const { round, standings } = sim.revealed({ role: 'screen' });
  render(ScreenReveal, { outline: sim.outline, round, speech, standings, nameOf });
  expect(screen.getByText(/Nobody raced/)).toBeTruthy();
  cleanup();
  const phone = sim.revealed({ role: 'player', seat: 0 });
  render(PhoneReveal, {
    outline: sim.outline,
    round: phone.round,
    speech,
    seat: 0,
    own: standings[0] ?? null,
    players: 3,
    bestName: null,
    middle: null,
  });
  expect(screen.getByText('no run')).toBeTruthy();
});

/** Four of a class: one goes up and then further, one creeps, one arrives, one has not raced. */
function four() {
  const sim = simulateRound('learningRateDuel', { players: 4, share: 0, seed: 5, temperament: null });
  const run = (seat: number, learningRate: number) => {
    expect(sim.move(seat, { type: 'run', learningRate, momentum: 0 })).toBeNull();
  };
  run(0, 0.045);
  run(0, 0.06);
  run(1, 0.0004);
  run(2, 0.02);
  return sim;
}

test('the host hears who went up and then further, who creeps, and who has not raced', () => {
  const sim = four();
  const said = advice.insights(sim.open({ role: 'host' }), sim.seats, speech);
  const seats = (what: RegExp) => said.find((one) => what.test(one.what))?.seats;
  expect(seats(/then took a larger rate/)).toEqual([0]);
  expect(seats(/twice/)).toEqual([0]);
  expect(seats(/^crept/)).toEqual([1]);
  expect(seats(/not raced yet/)).toEqual([3]);
  expect(said.every(({ count, seats: whom }) => count === whom.length && count > 0)).toBe(true);
});

test('the host sees how far everybody is, and one note', () => {
  const sim = four();
  const at = (seat: number) => advice.progress(sim.open({ role: 'host' }), seat, speech);
  expect(at(0)).toMatchObject({ moves: 2, note: 'up and away 2×' });
  expect(at(1)).toMatchObject({ moves: 1, note: 'crept' });
  expect(at(2).loss).toBeCloseTo(1 / 11, 6);
  expect(at(3)).toEqual({ moves: 0, loss: null, note: null });
});

test('in the ravine the host hears who keeps turning the rate in raw units, and is not told that they creep', () => {
  const sim = simulateRound('ravine', { players: 2, share: 0, seed: 5, temperament: null });
  for (const learningRate of [0.00001, 0.00002])
    expect(sim.move(0, { type: 'run', learningRate, momentum: 0 })).toBeNull();
  expect(sim.move(1, { type: 'standardise' })).toBeNull();
  const said = advice.insights(sim.open({ role: 'host' }), sim.seats, speech);
  expect(said.map(({ what, seats }) => [what, seats])).toEqual([
    ['still turning the rate in raw units', [0]],
    ['standardised', [1]],
  ]);
  expect(advice.progress(sim.open({ role: 'host' }), 0, speech).note).toBe('raw units 2×');
});

test('nobody has raced: there is nothing to say', () => {
  for (const id of ids) {
    const sim = simulateRound(id, { players: 5, share: 0, seed: 5, temperament: null });
    expect(advice.insights(sim.open({ role: 'host' }), sim.seats, speech)).toEqual([]);
  }
});
