import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Phone from './Phone.svelte';
import { playRound, type Proposed } from '../test/classroom.ts';

afterEach(cleanup);

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function phone(
  id: string,
  tries: readonly (readonly number[])[] = [],
  props: { canMove?: boolean; isSending?: boolean } = {},
) {
  const onmove = vi.fn<(move: unknown) => void>();
  const play = (weights: readonly (readonly number[])[]) => {
    const proposed: Proposed[] = weights.map((w, k) => ({ seat: 0, weights: w, at: k + 1 }));
    const { outline, seenBy } = playRound(id, 3, proposed);
    return { outline, round: seenBy({ role: 'player', seat: 0 }) };
  };
  const shown = render(Phone, {
    ...play(tries),
    speech,
    seat: 0,
    canMove: true,
    isSending: false,
    onmove,
    view: null,
    ...props,
  });
  return { onmove, told: (weights: readonly (readonly number[])[]) => shown.rerender(play(weights)) };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const propose = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Propose these weights' });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

test('prediction, error and loss follow the weights while one types', async () => {
  phone('hit13');
  expect(screen.getByText('5 × 2 + 1 × (−1)')).toBeTruthy();
  await type('weight w₁', '2,4');
  expect(screen.getByText('5 × 2.4 + 1 × (−1)')).toBeTruthy();
  expect(screen.getByText('13 − 11')).toBeTruthy();
  expect(screen.getByText('error² = 2²')).toBeTruthy();
});

test('what is proposed is exactly what one sees', async () => {
  const { onmove } = phone('hit13');
  await type('weight w₁', '2.6');
  await type('weight w₂', '0');
  await fireEvent.click(propose());
  expect(onmove).toHaveBeenCalledExactlyOnceWith({ weights: [2.6, 0] });
});

test('paused, or while a move is on its way, nothing can be sent', () => {
  phone('hit13', [], { canMove: false });
  expect(propose().disabled).toBe(true);
  cleanup();
  phone('hit13', [], { isSending: true });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sending …' }).disabled).toBe(true);
});

test('a second tap spends no second try on the same weights', async () => {
  const { onmove, told } = phone('hit13');
  await type('weight w₁', '3');
  await fireEvent.click(propose());
  await told([[3, -1]]);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Turn a weight first' });
  expect(button.disabled).toBe(true);
  await type('weight w₂', '-2');
  await fireEvent.click(propose());
  expect(onmove).toHaveBeenCalledTimes(2);
});

test('after a refresh one goes on from one’s last proposal', () => {
  phone('hit13', [[2.5, 1]]);
  expect(field('weight w₁').value).toBe('2.5');
  expect(screen.getByText('2 tries left')).toBeTruthy();
});

test('an earlier try can be taken up again', async () => {
  phone('hit13', [[2.5, 1], [3, 1]]); // prettier-ignore
  await fireEvent.click(await screen.findByRole('button', { name: 'Try 1 −0.5 Take its weights again' }));
  expect(field('weight w₁').value).toBe('2.5');
});

test('when all tries are made one sees them all, the best marked, and nothing more to turn', async () => {
  phone('hit13', [[2.5, 1], [3, -2], [3, 1]]); // prettier-ignore
  expect(await screen.findByText('Your 3 tries are made.')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Your best' }).closest('tr')?.textContent).toContain('−2');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('where only proposals are measured, a turned weight has no prediction', async () => {
  phone('oneKnob');
  expect(screen.getByText('13 − 9')).toBeTruthy();
  await type('weight w₁', '2.5');
  expect(screen.getByText('13 − ?')).toBeTruthy();
  expect(screen.getByRole('img', { name: /^The network. Its prediction is measured/ })).toBeTruthy();
});

test('what was measured is plotted for who proposed it', () => {
  phone('oneKnob', [[3]]);
  expect(
    screen.getByRole('img', { name: 'Measured errors over the weight: w₁ 2, error +4; w₁ 3, error −1' }),
  ).toBeTruthy();
});

test('a player who sees one of three points is told so, and sees no loss', () => {
  phone('tugOfWar');
  expect(screen.getByText('You see one of 3 points. After 2 proposals you see them all.')).toBeTruthy();
  expect(screen.queryByText('loss')).toBeNull();
});

test('from the third proposal on all errors are seen, and what the blind tries came to', async () => {
  phone('tugOfWar', [[2, 3], [2, -1]]); // prettier-ignore
  expect(screen.getByText(/^Now you see all 3 points/).textContent).toContain('have a loss of 168 and 21.7.');
  expect(
    await screen.findByRole('img', {
      name: /^Errors of the 3 points: 2, 3 → 13: \+4; 0, 3 → 3: 0; 4, 1 → 20: \+7$/,
    }),
  ).toBeTruthy();
  expect(screen.getByText('(4² + 0² + 7²) ÷ 3')).toBeTruthy();
});
