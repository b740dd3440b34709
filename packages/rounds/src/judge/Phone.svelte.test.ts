import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import Phone from './Phone.svelte';
import { playOf } from './read.ts';
import { playRound } from './test/classroom.ts';

// A phone loads only the kind of question that it answers: here they are loaded before anybody waits.
beforeAll(() =>
  Promise.all([
    import('./way/Question.svelte'),
    import('./place/Question.svelte'),
    import('./place/Told.svelte'),
    import('./arrow/Question.svelte'),
    import('./arrow/Told.svelte'),
    import('./rest/Question.svelte'),
  ]),
);
afterEach(cleanup);

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function phone(
  id: string,
  answers: readonly number[] = [],
  props: { canMove?: boolean; isSending?: boolean } = {},
) {
  const onmove = vi.fn<(move: unknown) => void>();
  const play = (given: readonly number[]) => {
    const { outline, seenBy } = playRound(
      id,
      2,
      given.map((answer) => ({ seat: 0, answer })),
    );
    return { outline, round: seenBy({ role: 'player', seat: 0 }) };
  };
  const { outline, round } = play(answers);
  const view = render(Phone, {
    outline,
    round,
    speech,
    seat: 0,
    view: null,
    canMove: true,
    isSending: false,
    onmove,
    ...props,
  });
  return { onmove, round, told: (given: readonly number[]) => view.rerender(play(given)) };
}

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });

test('one tap answers which way, and the arrow keys do the same', async () => {
  const { onmove, told } = phone('oppositeDay');
  await fireEvent.click(await button('lower w'));
  expect(onmove).toHaveBeenLastCalledWith({ item: 0, answer: -1 });
  await told([-1]);
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(onmove).toHaveBeenLastCalledWith({ item: 1, answer: 1 });
  await fireEvent.keyDown(window, { key: 'ArrowRight', repeat: true });
  expect(onmove).toHaveBeenCalledTimes(2);
});

test('a second tap does not answer the same question again', async () => {
  const { onmove } = phone('oppositeDay');
  await fireEvent.click(await button('lower w'));
  await fireEvent.click(await button('higher w'));
  expect(onmove).toHaveBeenCalledTimes(1);
});

test('after a step one reads at once where the loss went, in words and with its sign', async () => {
  const { round, told } = phone('oppositeDay');
  const { first } = playOf(round).shown;
  if (first.kind !== 'way') throw new Error('it asks for the way');
  await button('lower w');
  await told([first.slope > 0 ? 1 : -1]);
  expect(screen.getByText(/Loss .+ → .+: up \(\+/)).toBeTruthy();
  expect(screen.getByText('You went with the slope.')).toBeTruthy();
  expect(screen.getByRole('img', { name: /0 led down, 1 led up/ })).toBeTruthy();
  await told([first.slope > 0 ? -1 : 1]);
  expect(screen.getByText(/Loss .+ → .+: down \(−/)).toBeTruthy();
  expect(screen.getByText('Against the slope.')).toBeTruthy();
});

test('paused, or while an answer is on its way, nothing can be sent', async () => {
  const { onmove } = phone('oppositeDay', [], { canMove: false });
  expect((await button('higher w')).disabled).toBe(true);
  await fireEvent.keyDown(window, { key: 'ArrowLeft' });
  expect(onmove).not.toHaveBeenCalled();
  cleanup();
  phone('areYouDone', [], { isSending: true });
  expect((await button('Sending …')).disabled).toBe(true);
});

test('a chance is set by number and sent as a share of 1', async () => {
  const { onmove } = phone('steepOrHigh');
  await button('I cannot tell');
  const field = screen.getByRole('textbox', { name: /How sure you are of B/ });
  await fireEvent.input(field, { target: { value: '80' } });
  await fireEvent.click(await button('B, 80 % sure'));
  expect(onmove).toHaveBeenCalledExactlyOnceWith({ item: 0, answer: 0.8 });
});

test('how the answer was stays in sight until one asks for the next question', async () => {
  const { told } = phone('steepOrHigh');
  await button('I cannot tell');
  await told([0.5]);
  expect(await screen.findByText(/Your loss: \(0\.5 − [01]\)² = 0\.25/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I cannot tell' })).toBeNull();
  await fireEvent.click(await button('Next question'));
  await button('I cannot tell');
  expect(screen.getByText('Question 2 of 5')).toBeTruthy();
});

test('an arrow is turned by keys or typed, and sent in degrees', async () => {
  const { onmove } = phone('compassAndCrow');
  const dial = await screen.findByRole('slider', { name: 'Your arrow. Turn it with the arrow keys.' });
  await fireEvent.keyDown(dial, { key: 'ArrowRight' });
  expect(dial.getAttribute('aria-valuenow')).toBe('85');
  await fireEvent.input(screen.getByRole('textbox', { name: /angle/ }), { target: { value: '−35' } });
  await fireEvent.click(await button('This is my arrow'));
  expect(onmove).toHaveBeenCalledExactlyOnceWith({ item: 0, answer: -35 });
});

test('what kind of place it is is chosen before it is sent, and one is not told how it was', async () => {
  const { onmove, told } = phone('areYouDone');
  expect((await button('Choose an answer')).disabled).toBe(true);
  await fireEvent.click(screen.getByRole('radio', { name: 'Flat, but not the lowest' }));
  await fireEvent.click(await button('That is my answer'));
  expect(onmove).toHaveBeenCalledExactlyOnceWith({ item: 0, answer: 1 });
  await told([1]);
  expect(await screen.findByText('Question 2 of 5')).toBeTruthy();
  await told([1, 1, 1, 1, 1]);
  expect(await screen.findByText('All 5 answered.')).toBeTruthy();
  expect(screen.queryByText(/right|wrong/)).toBeNull();
});

test('when all is answered and told, one reads how many were right', async () => {
  phone('oppositeDay', new Array<number>(10).fill(1));
  expect(await screen.findByText('5 of 10 right')).toBeTruthy();
  expect(screen.getByText('Your loss: 0.5, the mean over all questions.')).toBeTruthy();
});
