import { createNumbers } from '@lowest-point/plots';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';
import { nameOf, simulateRound } from './test/simulatedRound.ts';

afterEach(cleanup);

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

const numbers = createNumbers('en');
const speech = { language: 'en', numbers } as const;

function open(id: string, players: number, share: number, machines = false, chosen: readonly number[] = []) {
  const sim = simulateRound(id, { players, share, seed: 3, temperament: null, machines });
  const view = render(Screen, {
    outline: sim.outline,
    round: sim.open({ role: 'screen' }),
    speech,
    players,
    now: sim.now(),
    closesAt: null,
    nameOf,
    isMachine: (seat) => !sim.seats.includes(seat),
    moveTimes: sim.moveTimes(),
    chosen,
  });
  return { sim, view };
}

test.each(['feelTheSlope', 'darkField'])(
  'in a replay of %s, whoever is looked at has a trail of their own',
  (id) => {
    const own = (container: HTMLElement) =>
      container.querySelectorAll('path.own.line, path.looked:not(.casing)').length;
    expect(own(open(id, 5, 1).view.container)).toBe(0);
    cleanup();
    const { view, sim } = open(id, 5, 1, false, [0, 2]);
    expect(own(view.container)).toBeGreaterThanOrEqual(2);
    expect(sim.seats).toContain(2);
  },
);

test.each(['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'])(
  'an open %s tells no loss and no name',
  (id) => {
    const { sim, view } = open(id, 9, 0.6);
    const told = view.container.textContent;
    const losses = sim.seats.map((seat) => sim.lossOf(seat)).filter((loss) => loss !== null);
    expect(losses.length).toBeGreaterThan(4);
    for (const loss of losses) expect(told).not.toContain(numbers.loss(loss));
    for (const seat of sim.seats) expect(told).not.toContain(nameOf(seat));
  },
);

test.each(['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'])(
  'before the first step, %s says that nobody has moved',
  (id) => {
    open(id, 7, 0);
    expect(screen.getByText('not moved yet').parentElement?.textContent).toContain('7');
  },
);

test.each(['feelTheSlope', 'darkField'])('an optimiser that walks %s is none of those who moved', (id) => {
  const { sim } = open(id, 7, 0, true);
  expect(sim.moveTimes().length).toBeGreaterThan(0);
  expect(screen.getByText('not moved yet').parentElement?.textContent).toContain('7');
});

function revealed(id: string, players: number, share: number, ranks = true) {
  const sim = simulateRound(id, { players, share, seed: 3, temperament: null });
  const { round, standings } = sim.revealed({ role: 'screen' });
  render(ScreenReveal, { outline: sim.outline, round, speech, standings: ranks ? standings : [], nameOf });
  return { rows: screen.getAllByRole('row').map((row) => row.textContent), standings };
}

test.each(['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'])(
  'the printed %s names the best of the class and the machine',
  (id) => {
    const { rows, standings } = revealed(id, 9, 1);
    expect(rows.join('|')).toContain(`Best: ${nameOf(standings[0]?.seat ?? -1)}`);
    expect(rows.join('|')).toMatch(/Gradient descent|A push, then|Steps of one length/);
    expect(rows.join('|')).toContain('Lowest possible');
  },
);

test.each(['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'])(
  'where ranks are hidden, the printed %s names nobody',
  (id) => {
    const { rows } = revealed(id, 9, 1, false);
    expect(rows.join('|')).toContain('Best of the class');
    expect(rows.join('|')).not.toContain('Best: ');
  },
);

test.each(['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'])(
  'a class that never moved still sees %s',
  (id) => {
    revealed(id, 3, 0);
    expect(screen.getByText('Nobody took a step. This is the ground that was waiting.')).toBeTruthy();
  },
);

test('where starts decide, the legend tells from how much of the sheet one comes to the lowest point', () => {
  revealed('twoValleys', 9, 1);
  expect(screen.getByText(/leads to the Lowest Point: \d+\s?%/)).toBeTruthy();
});
