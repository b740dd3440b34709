import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import MoveBar from './MoveBar.svelte';

afterEach(cleanup);

function bar(props: { left?: number; canMove?: boolean; isSending?: boolean } = {}) {
  const onmove = vi.fn();
  const speech = { language: 'en', numbers: createNumbers('en') } as const;
  render(MoveBar, {
    label: 'Propose',
    left: 2,
    total: 3,
    canMove: true,
    isSending: false,
    speech,
    onmove,
    ...props,
  });
  return { onmove, button: screen.getByRole<HTMLButtonElement>('button') };
}

test('the main button makes the move, and the tally says how many are left', async () => {
  const { onmove, button } = bar();
  await fireEvent.click(button);
  expect(onmove).toHaveBeenCalledOnce();
  expect(screen.getByRole('img', { name: '2 of 3 tries left' })).toBeTruthy();
});

test('while a move is on its way the button says so and sends no other', () => {
  const { button } = bar({ isSending: true });
  expect(button.textContent.trim()).toBe('Sending …');
  expect(button.disabled).toBe(true);
});

test('nothing can be sent while the round is paused, or when no try is left', () => {
  expect(bar({ canMove: false }).button.disabled).toBe(true);
  cleanup();
  expect(bar({ left: 0 }).button.disabled).toBe(true);
});
