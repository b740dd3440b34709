import { createNumbers } from '@lowest-point/plots';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { knowing } from './judge.ts';
import PhoneReveal from './PhoneReveal.svelte';
import Screen from './Screen.svelte';
import ScreenReveal from './ScreenReveal.svelte';
import { playRound, type Given } from './test/classroom.ts';

afterEach(cleanup);

// The simulated browser has no fonts to wait for.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

const speech = { language: 'en', numbers: createNumbers('en') } as const;
const counts = { oppositeDay: 10, steepOrHigh: 5, compassAndCrow: 3, areYouDone: 5 } as const;

/** Seat 0 knows, seat 1 has it the wrong way round (or says "lowest"), seat 2 is idle. */
function played(id: keyof typeof counts, until: 'open' | 'revealed') {
  const given = [0, 1].flatMap((seat) =>
    Array.from({ length: counts[id] }, (): Given => ({
      seat,
      answer: ({ players, shown }) => {
        const right = knowing(players[seat]?.face ?? shown.first);
        if (seat === 0) return right;
        return {
          oppositeDay: -right,
          steepOrHigh: 1 - right,
          compassAndCrow: right - Math.sign(right) * 180,
          areYouDone: 0,
        }[id];
      },
    })),
  );
  return playRound(id, 3, given, until);
}

test('the screen counts what the class answered, without optimisers, and shows nothing of it', () => {
  const { outline, seenBy, moveTimes, openedAt, closesAt } = played('areYouDone', 'open');
  const { container } = render(Screen, {
    outline,
    round: seenBy({ role: 'screen' }),
    speech,
    players: 2,
    now: openedAt,
    closesAt,
    nameOf: String,
    isMachine: (seat) => seat === 1,
    moveTimes,
  });
  expect(screen.getByText('5 of 10 answers')).toBeTruthy();
  expect(screen.getByText('1 is finished')).toBeTruthy();
  expect(screen.getByRole('img', { name: /5 questions, 2 players: between 1 and 1/ })).toBeTruthy();
  expect(container.textContent).not.toMatch(/saddle|plateau|false/i);
});

describe.each([
  ['oppositeDay', 'Against the slope', 'Slope +: 5 of 10 answers went uphill.'],
  ['steepOrHigh', 'Steep, not high', 'From heights alone nobody can tell. 0 of 2 gave a side all the same.'],
  [
    'compassAndCrow',
    'Square to the ring',
    '3 of 6 arrows were within 15° of −gradient. 0 flew like the crow, at the lowest point.',
  ],
  [
    'areYouDone',
    'Flat is not the end',
    '3 of 6 answers took a saddle, a plateau or a false bottom for the lowest point.',
  ],
] as const)('%s', (id, title, sentence) => {
  test('the screen prints one ground for each question, and says what the class did', () => {
    const { outline, seenBy, standings } = played(id, 'revealed');
    render(ScreenReveal, {
      outline,
      round: seenBy({ role: 'screen' }),
      speech,
      standings,
      nameOf: (seat: number) => `Surveyor ${seat}`,
    });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('Best: Surveyor 0')).toBeTruthy();
    expect(screen.getAllByRole('img').length).toBeGreaterThanOrEqual(counts[id]);
  });

  test('where ranks are hidden, the best has no name', () => {
    const { outline, seenBy } = played(id, 'revealed');
    render(ScreenReveal, {
      outline,
      round: seenBy({ role: 'screen' }),
      speech,
      standings: [],
      nameOf: String,
    });
    expect(screen.getByText('Best of the class')).toBeTruthy();
  });

  test('a phone begins with the question from which one can learn most, and leafs through the others', async () => {
    const { outline, seenBy, standingsFor } = played(id, 'revealed');
    const result = standingsFor(1);
    render(PhoneReveal, {
      outline,
      round: seenBy({ role: 'player', seat: 1 }),
      speech,
      seat: 1,
      own: result && { ...result.own, place: result.own.place },
      players: 3,
      bestName: 'Heron',
      middle: 0,
    });
    const count = counts[id];
    expect(screen.getByText(/^You, place \d of 3$/)).toBeTruthy();
    for (let k = 0; k < count; k++)
      await fireEvent.click(screen.getByRole('button', { name: 'Question after' }));
    expect(screen.getByText(`Question ${count} of ${count}`)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Question before' }));
    expect(screen.getByText(`Question ${count - 1} of ${count}`)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.queryByText(sentence)).toBeNull();
    const [choice] = screen.getAllByRole('listitem').flatMap((row) => [...row.querySelectorAll('button')]);
    if (choice === undefined) throw new Error('there is a choice first');
    await fireEvent.click(choice);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

test('who made no move sees the ground all the same, and that it counted as wrong', () => {
  const { outline, seenBy } = played('oppositeDay', 'revealed');
  render(PhoneReveal, {
    outline,
    round: seenBy({ role: 'player', seat: 2 }),
    speech,
    seat: 2,
    own: null,
    players: 3,
    bestName: null,
    middle: null,
  });
  expect(screen.getByText('no answer: counts as wrong')).toBeTruthy();
});
