import { expect, test, vi } from 'vitest';
import { createChoice, mostChosen } from './choice.svelte.ts';
import { chosenIn, withChosen } from './chosenIn.ts';

test('an address names seats; what is none, or nobody’s, is left out', () => {
  expect(chosenIn('?t=3&who=4,1,4,x,-2,99,', 10)).toEqual([4, 1]);
  expect(chosenIn('', 10)).toEqual([]);
});

test('who is chosen stands in the address, beside the moment', () => {
  expect(withChosen('http://a.example/replay/f00?t=3.0', [3, 7])).toBe('/replay/f00?t=3.0&who=3,7');
  expect(withChosen('http://a.example/replay/f00?who=1', [3])).toBe('/replay/f00?who=3');
  expect(withChosen('http://a.example/replay/f00?who=1&t=2', [])).toBe('/replay/f00?t=2');
});

test('somebody is chosen and let go, and each time it is kept', () => {
  const keep = vi.fn();
  const choice = createChoice([2], keep);
  choice.toggle(5);
  expect(choice.seats).toEqual([2, 5]);
  expect(choice.has(5)).toBe(true);
  choice.toggle(2);
  expect(keep.mock.calls).toEqual([[[2, 5]], [[5]]]);
  choice.clear();
  expect(choice.seats).toEqual([]);
});

test('the optimisers are chosen together, and let go together', () => {
  const choice = createChoice([2, 8], () => {});
  choice.toggleAll([8, 9]);
  expect(choice.seats).toEqual([2, 8, 9]);
  choice.toggleAll([8, 9]);
  expect(choice.seats).toEqual([2]);
});

test('more than can be told apart are never chosen', () => {
  const choice = createChoice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], () => {});
  expect(choice.seats).toHaveLength(mostChosen);
  expect(choice.isFull).toBe(true);
  choice.toggleAll([20, 21]);
  expect(choice.seats).toEqual([0, 1, 2, 3, 4, 5, 20, 21]);
});
