import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Spoken from './Spoken.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const spoken = () =>
  screen.getByText((_, element) => element?.getAttribute('aria-live') === 'polite').textContent;

test('nothing is said at first, and while one drags; then what it came to, once', async () => {
  const { rerender } = render(Spoken, { text: 'error +4' });
  await vi.runAllTimersAsync();
  expect(spoken()).toBe('');
  for (const text of ['error +3', 'error +2', 'error +1']) await rerender({ text });
  expect(spoken()).toBe('');
  await vi.runAllTimersAsync();
  expect(spoken()).toBe('error +1');
});
