import { expect, test } from 'vitest';
import { chosenSearches } from './chosenSearches.ts';
import type { State } from './types.ts';

const probe = (at: readonly number[] | null) => ({ at, loss: null });
const state = {
  play: 'swarm',
  players: [[probe([1, 2]), probe([3, 4])], [probe(null)], null, [probe([5, 6])]],
} as unknown as State;
const nameOf = (seat: number) => ['Ada Lovelace', 'Grace', 'Emmy', 'Alan Turing'][seat] ?? '';

test('of each who is looked at: the places probed in order, and the last one with a sign of who it is', () => {
  const { trails, dots } = chosenSearches(state, [3, 0], nameOf);
  expect(trails.map(({ points }) => points)).toEqual([[[5, 6]], [[1, 2], [3, 4]]]); // prettier-ignore
  expect(dots).toEqual([
    { x: 5, y: 6, kind: 'own', initials: 'AT' },
    { x: 3, y: 4, kind: 'own', initials: 'AL' },
  ]);
});

test('nothing of who did nothing, or did what this viewer is not told', () => {
  expect(chosenSearches(state, [1, 2, 9], nameOf)).toEqual({ trails: [], dots: [] });
});
