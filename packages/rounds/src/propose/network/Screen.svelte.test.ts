import { createNumbers } from '@lowest-point/plots';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Machine } from '../../machines.ts';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';
import { playRound, type Proposed } from '../test/classroom.ts';

// The simulated browser has neither fonts to load nor a canvas to print on.
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
beforeEach(() => void Object.assign(document, { fonts: { load: () => Promise.resolve([]) } }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const speech = { language: 'en', numbers: createNumbers('en') } as const;
const nameOf = (seat: number) => ['Otter', 'Heron', 'Wren'][seat] ?? '';
const text = () => document.body.textContent.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');

function open(id: string, proposed: readonly Proposed[] = [], seated: readonly Machine[] = []) {
  const { outline, seenBy, openedAt, closesAt, moveTimes } = playRound(id, 3, proposed, 'open', [], seated);
  const round = seenBy({ role: 'screen' });
  const isMachine = (seat: number) => seat >= 3;
  const now = openedAt + 30_000;
  render(Screen, { outline, round, speech, players: 3, now, closesAt, nameOf, isMachine, moveTimes });
}

function reveal(
  id: string,
  proposed: readonly Proposed[],
  showsRanks = true,
  seated: readonly Machine[] = [],
) {
  const { outline, seenBy, standings } = playRound(id, 3, proposed, 'revealed', [], seated);
  const round = seenBy({ role: 'screen' });
  render(ScreenReveal, { outline, round, speech, standings: showsRanks ? standings : [], nameOf });
}

const exact = [0, 1].map((seat) => ({ seat, weights: [3 - seat, -2 + 5 * seat], at: seat + 5 }));

test('the wall shows where everyone starts, and how the middle of the class comes nearer', () => {
  open('hit13', exact);
  expect(text()).toContain('Everyone starts here: 5 × 2 + 1 × (−1) = 9. Error 13 − 9 = +4.');
  expect(text()).toContain('Middle error 4.0 → 0.0');
  expect(text()).toContain('hit 13 exactly 2');
});

test('what optimisers propose is not counted as the class', () => {
  const off3 = [0, 1].map((seat) => ({ seat, weights: [2, 0], at: 5 }));
  open('hit13', off3, ['newton', 'gradientDescent']);
  expect(text()).toContain('Middle error 4.0 → 3.0');
  expect(text()).toContain('hit 13 exactly 0');
});

test('while each player is to see one point only, the wall shows none', () => {
  open('tugOfWar', [{ seat: 0, weights: [2, 3], at: 4 }]);
  expect(text()).not.toMatch(/target|→ 13|\b20\b/);
  expect(text()).toContain('each of you sees only one of them');
  expect(text()).toContain('Middle loss over all points 21.7 → 168');
});

test('the revealed wall says what the class came to, and names its best', () => {
  reveal('hit13', exact);
  expect(screen.getByRole('heading', { name: 'A whole line of answers' })).toBeTruthy();
  expect(text()).toContain('All 2 hit it exactly. They stand at 2 different places');
  expect(text()).toContain('Best: Otter');
  expect(
    screen.getByRole('img', { name: 'The network with these weights: prediction 13, target 13.' }),
  ).toBeTruthy();
});

test('where the host hides ranks, the wall names nobody', () => {
  reveal('hit13', exact, false);
  expect(text()).toContain('Best of the class');
  expect(text()).not.toContain('Otter');
});

test('where points pull apart the losses are drawn over the tries, with the machine’s', () => {
  reveal('tugOfWar', [{ seat: 1, weights: [3, -2], at: 5 }]);
  expect(
    screen.getByRole('img', {
      name: 'Loss over 4 tries, log scale: the best of the class ends at 0.33, its middle at 0.33.',
    }),
  ).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Best: Heron' })).toBeTruthy();
});

test('what optimisers came to is told with their signs', () => {
  reveal('hit13', exact, true, ['newton', 'randomSearch']);
  expect(text()).toContain('Newton 0');
  expect(text()).toContain('Random search');
});

test('a class that proposed nothing gets its sheet all the same', () => {
  for (const id of ['hit13', 'oneKnob', 'tugOfWar']) {
    reveal(id, []);
    expect(text()).toContain('Nobody made a proposal.');
    cleanup();
  }
});
