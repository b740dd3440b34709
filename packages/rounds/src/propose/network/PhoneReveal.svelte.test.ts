import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PhoneReveal from './PhoneReveal.svelte';
import { playRound } from '../test/classroom.ts';

// The simulated browser has neither fonts to load nor a canvas to print on.
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
beforeEach(() => void Object.assign(document, { fonts: { load: () => Promise.resolve([]) } }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function reveal(id: string, tries: readonly (readonly number[])[]) {
  const proposed = tries.map((weights, k) => ({ seat: 0, weights, at: k + 1 }));
  const played = playRound(id, 3, proposed, 'revealed');
  const standings = played.standingsFor(0);
  render(PhoneReveal, {
    outline: played.outline,
    round: played.seenBy({ role: 'player', seat: 0 }),
    speech: { language: 'en', numbers: createNumbers('en') },
    seat: 0,
    own: standings?.own ?? null,
    players: 3,
    bestName: 'Otter',
    middle: standings?.middle ?? null,
  });
}

const answer = (words: RegExp) => fireEvent.click(screen.getByRole('button', { name: words }));

test('"Why?" asks first, and explains whatever one answers', async () => {
  reveal('hit13', [[3, -2]]);
  const why = screen.getByRole('button', { name: 'Why?' });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  await fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(screen.queryByText(/The hidden nodes say 5 and 1/)).toBeNull();
  await answer(/The network rounds/);
  expect(screen.getByText('Not quite.')).toBeTruthy();
  expect(screen.getByText(/The hidden nodes say 5 and 1/)).toBeTruthy();
});

test('first of all the gap is told, between what one said and what was sought', () => {
  reveal('hit13', [[3, 0]]);
  expect(screen.getByText('Your network says 15. The target is 13: an error of −2.')).toBeTruthy();
});

test('you find yourself on the map and in the table', () => {
  reveal('hit13', [[3, 0]]);
  expect(screen.getByText('you')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'You, place 1 of 3' })).toBeTruthy();
});

test('with three points the squares of your own errors stand beside their mean', async () => {
  reveal('tugOfWar', [[2, -1], [2, -1], [3, -2]]); // prettier-ignore
  await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
  await answer(/wants other weights/);
  expect(
    screen.getByRole('img', { name: 'The squared errors and their mean, the loss: 0.33.' }),
  ).toBeTruthy();
});

test('who proposed nothing sees the sheet all the same', () => {
  reveal('oneKnob', []);
  expect(screen.getByText('no proposal')).toBeTruthy();
  expect(screen.getByRole('img', { name: /Over the weight: the error/ })).toBeTruthy();
});
