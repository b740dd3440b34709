import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../viewProps.ts';
import PhoneReveal from './PhoneReveal.svelte';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';
import { nameOf, simulateRound } from './test/simulatedRound.ts';

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

const ids = ['miniBatch', 'swarmAlone', 'swarmNeighbours', 'swarmAll', 'manyWeights'] as const;

beforeAll(() =>
  Promise.all([
    import('./batch/PhoneReveal.svelte'),
    import('./swarm/PhoneReveal.svelte'),
    import('./team/PhoneReveal.svelte'),
    import('./batch/ScreenReveal.svelte'),
    import('./swarm/ScreenReveal.svelte'),
    import('./team/ScreenReveal.svelte'),
    import('./batch/Screen.svelte'),
    import('./swarm/Screen.svelte'),
    import('./team/Screen.svelte'),
  ]),
);
afterEach(cleanup);

const speechIn = (language: Language) => ({ language, numbers: createNumbers(language) });

function classOf(id: string, players: number, share = 1) {
  return simulateRound(id, { players, share, seed: 6, temperament: null });
}

async function phoneReveal(id: string, players: number, showsRanks = true, share = 1) {
  const sim = classOf(id, players, share);
  const { round, standings } = sim.revealed({ role: 'player', seat: 0 });
  const own = standings.find(({ seat }) => seat === 0) ?? null;
  render(PhoneReveal, {
    outline: sim.outline,
    round,
    speech: speechIn('en'),
    seat: 0,
    own: own && { ...own, place: showsRanks ? own.place : null },
    players,
    bestName: showsRanks && standings[0] ? nameOf(standings[0].seat) : null,
    middle: standings[Math.floor((standings.length - 1) / 2)]?.loss ?? null,
  });
  await screen.findByRole('button', { name: 'Why?' });
  return { sim, own };
}

describe.each(['miniBatch', 'swarmNeighbours', 'manyWeights'])('the reveal of %s', (id) => {
  test('on a phone shows a picture in words, one’s own loss, and why', async () => {
    const { own } = await phoneReveal(id, 13);
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0);
    expect(screen.getByRole('table').textContent).toContain(createNumbers('en').loss(own?.loss ?? 0));
    await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    const [right] = screen.getAllByRole('button', { pressed: false });
    if (right) await fireEvent.click(right);
    expect(screen.getByText('Yes.')).toBeDefined();
  });

  test('on a phone tells no place where ranks are hidden', async () => {
    await phoneReveal(id, 13, false);
    expect(screen.queryByText(/of 13/)).toBeNull();
  });

  test('is told to a class of one, and to one that never moved', async () => {
    await phoneReveal(id, 1);
    cleanup();
    await phoneReveal(id, 2, true, 0);
    expect(screen.getByText('no move')).toBeDefined();
  });

  test.each(['en', 'de'] as const)('on a screen, in %s', async (language) => {
    const sim = classOf(id, 20);
    const { round, standings } = sim.revealed({ role: 'screen' });
    render(ScreenReveal, { outline: sim.outline, round, speech: speechIn(language), standings, nameOf });
    expect((await screen.findAllByRole('img')).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(1);
  });

  test('on a screen when nobody has moved', async () => {
    const sim = classOf(id, 3, 0);
    const { round, standings } = sim.revealed({ role: 'screen' });
    render(ScreenReveal, { outline: sim.outline, round, speech: speechIn('en'), standings, nameOf });
    expect(await screen.findByRole('table')).toBeDefined();
  });
});

test.each(ids)('the screen of %s counts what is made while the round is open', async (id) => {
  const sim = classOf(id, 12, 0.5);
  const made = sim.moveTimes().length;
  render(Screen, {
    outline: sim.outline,
    round: sim.open({ role: 'screen' }),
    speech: speechIn('en'),
    players: 12,
    now: sim.now(),
    closesAt: null,
    nameOf,
    isMachine: (seat) => !sim.seats.includes(seat),
    moveTimes: sim.moveTimes(),
  });
  expect(await screen.findByText(String(made))).toBeDefined();
});

test('whoever is looked at in a replay stands out: a searcher by a sign on the map, a member by the team’s line', async () => {
  const shown = (id: string, chosen: readonly number[]) => {
    cleanup();
    const sim = classOf(id, 60, 0.5);
    render(Screen, {
      outline: sim.outline,
      round: sim.open({ role: 'host' }),
      speech: speechIn('en'),
      players: 60,
      now: sim.now(),
      closesAt: null,
      nameOf: () => 'Zuse Quine',
      isMachine: (seat) => !sim.seats.includes(seat),
      moveTimes: sim.moveTimes(),
      chosen,
    });
  };
  shown('swarmAll', []);
  await screen.findAllByText('w₁');
  expect(screen.queryByText('ZQ')).toBeNull();
  shown('swarmAll', [4]);
  expect(await screen.findByText('ZQ')).toBeDefined();

  const teams = () => screen.queryAllByText(/^Team \d+/).map((label) => label.textContent);
  shown('manyWeights', []);
  await screen.findAllByRole('img');
  const [lowest, ...others] = teams();
  expect(others).toEqual([]);
  shown(
    'manyWeights',
    Array.from({ length: 60 }, (_, seat) => seat),
  );
  await screen.findAllByRole('img');
  expect(teams()).toContain(lowest);
  expect(teams().length).toBeGreaterThan(2);
});
