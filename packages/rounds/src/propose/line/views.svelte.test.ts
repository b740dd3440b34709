import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { playRound, type Proposed } from '../test/classroom.ts';
import Phone from './Phone.svelte';
import PhoneReveal from './PhoneReveal.svelte';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';

afterEach(cleanup);

const speech = { language: 'en', numbers: createNumbers('en') } as const;
const nameOf = (seat: number) => ['Otter', 'Heron', 'Wren'][seat] ?? '';
const text = () => document.body.textContent.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
const lines = (seat: number, ...weights: (readonly number[])[]): Proposed[] =>
  weights.map((w, k) => ({ seat, weights: w, at: seat + k * 5 + 1 }));

function phone(tries: readonly (readonly number[])[]) {
  const onmove = vi.fn<(move: unknown) => void>();
  const { outline, seenBy } = playRound('whichLoss', 3, lines(0, ...tries));
  const round = seenBy({ role: 'player', seat: 0 });
  render(Phone, { outline, round, speech, seat: 0, canMove: true, isSending: false, onmove, view: null });
  return onmove;
}

describe('on the phone', () => {
  test.each([
    [0, 'Judge 1 of 3: mean error'],
    [2, 'Judge 2 of 3: mean error size'],
    [4, 'Judge 3 of 3: mean error²'],
  ])('after %d tries it says who judges now', (made, judge) => {
    phone(Array.from({ length: made }, (_, k) => [0.1 * (k + 1), 5]));
    expect(text()).toContain(judge);
  });

  test('the line, its picture in words and the judge’s number follow the sliders', async () => {
    phone([]);
    expect(text()).toContain('y = 0 x + 3.5');
    await fireEvent.input(screen.getByRole('textbox', { name: 'weight w, the slope' }), {
      target: { value: '0.5' },
    });
    await fireEvent.input(screen.getByRole('textbox', { name: 'bias b, the height at x = 0' }), {
      target: { value: '3' },
    });
    expect(text()).toContain('y = 0.5 x + 3');
    const { label } = { label: screen.getByRole('img', { name: /11 points/ }).getAttribute('aria-label') };
    expect(label?.replaceAll('\u00a0', ' ')).toContain(
      'the line y = 0.5 x + 3. mean error: 0. The largest error is +3.24, at x = 13.',
    );
  });

  test('what is proposed is exactly what one sees', async () => {
    const onmove = phone([]);
    await fireEvent.input(screen.getByRole('textbox', { name: 'weight w, the slope' }), {
      target: { value: '0,35' },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Propose this line' }));
    expect(onmove).toHaveBeenCalledExactlyOnceWith({ weights: [0.35, 3.5] });
  });

  test('earlier tries are told by the judge that sits now', () => {
    phone([[0, 7.5], [0.5, 3]]); // prettier-ignore
    const tries = screen.getByRole('list', { name: 'Your tries' }).textContent.replaceAll(/\s+/g, ' ');
    // By size the level line, which has no mean error, is the worse one.
    expect(tries).toContain('1 1.37');
    expect(tries).toContain('2 0.72');
  });

  test('squares are drawn only while squares judge', () => {
    phone([]);
    expect(document.querySelectorAll('.square')).toHaveLength(0);
    cleanup();
    phone([[0.1, 5], [0.2, 5], [0.3, 5], [0.4, 5]]); // prettier-ignore
    expect(document.querySelectorAll('.square')).toHaveLength(11);
  });

  test('when all tries are made, every judge says what it thinks of each', () => {
    phone([[0, 7.5], [0.1, 6.6], [0.34, 4], [0.35, 4], [0.5, 3], [0.5, 3.1]]); // prettier-ignore
    expect(screen.getByRole('row', { name: /5, Your best/ }).textContent).toMatch(/0.*0\.72.*1\.25/);
  });
});

const classOf3 = [
  ...lines(0, [0, 7.5], [0, 7.5], [0.5, 3.2], [0.5, 3.1], [0.5, 3], [0.5, 3]),
  ...lines(1, [0.5, 3], [0.35, 4], [0.35, 4], [0.34, 4.1], [0.36, 4], [0.4, 3.8]),
];

describe('on the wall', () => {
  test('each judge has its row, with how many tries it judged, and what came of them', () => {
    const { outline, seenBy, openedAt, closesAt, moveTimes } = playRound(
      'whichLoss',
      3,
      classOf3.slice(0, 8),
    );
    render(Screen, {
      outline, round: seenBy({ role: 'screen' }), speech, players: 3, now: openedAt + 30_000, closesAt, nameOf, isMachine: () => false, moveTimes,
    }); // prettier-ignore
    const [, signed, sizes, squares] = screen
      .getAllByRole('row')
      .map((row) => row.textContent.replaceAll(/\s+/g, ' '));
    expect(signed).toContain('1. mean error');
    expect(signed).toContain('40.000.00');
    expect(sizes).toContain('2. mean error size');
    expect(squares).toContain('3. mean error²');
  });

  function reveal(proposed: readonly Proposed[], showsRanks = true) {
    const { outline, seenBy, standings } = playRound('whichLoss', 3, proposed, 'revealed');
    const round = seenBy({ role: 'screen' });
    render(ScreenReveal, { outline, round, speech, standings: showsRanks ? standings : [], nameOf });
  }

  test('the reveal shows what each judge likes, and how the leaderboard is reshuffled', () => {
    reveal(classOf3);
    expect(text()).toContain('mean error size: y = 0.345 x + 4.01');
    expect(text()).toContain('mean error²: y = 0.5 x + 3');
    expect(text()).toContain('It is lowest on a line that meets 10 of the 11 points');
    expect(text()).toContain('that point makes 76 % of all squares');
    expect(screen.getByRole('img', { name: /Places of 2 players by each judge/ })).toBeTruthy();
    expect(text()).toMatch(/1\.25\s*Otter/);
  });

  test('where ranks are hidden, nobody is named', () => {
    reveal(classOf3, false);
    expect(text()).not.toContain('Otter');
  });

  test('a class that laid no line gets its sheet all the same', () => {
    reveal([]);
    expect(text()).toContain('Nobody proposed a line.');
    expect(document.body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('on the phone, the reveal tells the gap first, then every judge’s number, then asks why', async () => {
  const played = playRound('whichLoss', 3, classOf3, 'revealed');
  const standings = played.standingsFor(1);
  render(PhoneReveal, {
    outline: played.outline,
    round: played.seenBy({ role: 'player', seat: 1 }),
    speech,
    seat: 1,
    own: standings?.own ?? null,
    players: 3,
    bestName: 'Otter',
    middle: standings?.middle ?? null,
  });
  expect(text()).toContain('You came to a loss of 1.25. The lowest there is: 1.25.');
  expect(screen.getByRole('row', { name: /^mean error size/ }).textContent).toContain('0.41');
  await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
  expect(text()).not.toContain('Squared that is');
  await fireEvent.click(screen.getByRole('button', { name: /outweighs ten small ones/ }));
  expect(text()).toContain('the one point’s error is +4.24. Squared that is 18.0');
});
