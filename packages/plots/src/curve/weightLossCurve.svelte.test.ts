import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { createNumbers } from '../numbers.ts';
import WeightLossCurve from './WeightLossCurve.svelte';

afterEach(cleanup);

const words = {
  axes: 'loss ↑ weight →',
  along: (run: string) => run,
  down: 'down',
  up: 'up',
  unknown: 'unknown',
  at: (place: string) => place,
};

test.each([
  ['on the right', 4.4, 'start'],
  ['on the left', 0.6, 'end'],
])('a start high up %s leaves the words of the axes free', (_, weight, anchor) => {
  render(WeightLossCurve, {
    weights: [0, 5],
    losses: [0, 15],
    visits: [{ weight, loss: 14, slope: 3 }],
    words,
    numbers: createNumbers('en'),
    label: 'The picture in words.',
  });
  expect(screen.getByText(words.axes).getAttribute('text-anchor')).toBe(anchor);
});
