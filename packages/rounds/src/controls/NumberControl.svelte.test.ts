import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import NumberControl from './NumberControl.svelte';

afterEach(cleanup);

function control(value = 2) {
  const onchange = vi.fn<(value: number) => void>();
  const speech = { language: 'en', numbers: createNumbers('en') } as const;
  const range = { min: -6, max: 6, step: 0.1 };
  const view = render(NumberControl, { name: 'w₁', label: 'weight w₁', value, range, speech, onchange });
  onchange.mockImplementation((next) => void view.rerender({ value: next }));
  return { onchange, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'weight w₁' }) };
}

test('a number may be typed with a comma', async () => {
  const { onchange, field } = control();
  await fireEvent.input(field, { target: { value: '2,75' } });
  expect(onchange).toHaveBeenLastCalledWith(2.75);
  await fireEvent.blur(field);
  expect(field.value).toBe('2.75');
});

test('a number that is not finished yet is left as it is', async () => {
  const { onchange, field } = control();
  await fireEvent.input(field, { target: { value: '−' } });
  expect(onchange).not.toHaveBeenCalled();
  expect(field.value).toBe('−');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a number beyond the range is refused in words, and becomes the nearest one allowed', async () => {
  const { onchange, field } = control();
  await fireEvent.input(field, { target: { value: '60' } });
  expect(onchange).not.toHaveBeenCalled();
  expect(screen.getByText('−6 to 6')).toBeTruthy();
  await fireEvent.blur(field);
  expect(onchange).toHaveBeenLastCalledWith(6);
});

test('a keypad without a minus is no hindrance', async () => {
  const { onchange, field } = control();
  await fireEvent.input(field, { target: { value: '1,5' } });
  await fireEvent.click(screen.getByRole('button', { name: 'weight w₁: change the sign' }));
  expect(onchange).toHaveBeenLastCalledWith(-1.5);
  expect(field.value).toBe('−1.5');
});

test('buttons and arrow keys turn by one step', async () => {
  const { onchange, field } = control();
  await fireEvent.click(screen.getByRole('button', { name: 'weight w₁: 0.1 more' }));
  expect(onchange).toHaveBeenLastCalledWith(2.1);
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(onchange).toHaveBeenLastCalledWith(2);
});

test('the slider says its number as it is printed', async () => {
  const { onchange } = control(-2);
  const slider = screen.getByRole('slider', { name: 'weight w₁' });
  expect(slider.getAttribute('aria-valuetext')).toBe('−2.0');
  await fireEvent.input(slider, { target: { value: '3.5' } });
  expect(onchange).toHaveBeenLastCalledWith(3.5);
});
