import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { advice } from './host.ts';
import { knowing } from './judge.ts';
import { playRound, type Given } from './test/classroom.ts';
import type { Face, State } from './types.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;
type Answer = (face: Face) => number;

/** Each seat answers so many questions in its own way. */
function host(id: string, ...seats: readonly (readonly [count: number, answer: Answer])[]) {
  const given = seats.flatMap(([count, answer], seat): Given[] =>
    Array.from({ length: count }, () => ({
      seat,
      answer: ({ players, shown }: State) => answer(players[seat]?.face ?? shown.first),
    })),
  );
  const round = playRound(id, seats.length, given).seenBy({ role: 'host' });
  const everyone = seats.map((_, seat) => seat);
  return {
    progress: (seat: number) => advice.progress(round, seat, speech),
    hints: advice
      .insights(round, everyone, speech)
      .map(({ count, what, seats: whom }) => ({ text: `${count} ${what}`, whom })),
  };
}

const wrongWay: Answer = (face) => -knowing(face);

test('the host is told who follows the slope uphill, who does so only below zero, and who has not begun', () => {
  const minusIsLeft: Answer = () => -1;
  const { hints, progress } = host(
    'oppositeDay',
    [10, knowing],
    [10, wrongWay],
    [10, minusIsLeft],
    [0, knowing],
  );
  expect(hints).toContainEqual({ text: '1 follows the slope uphill', whom: [1] });
  expect(hints).toContainEqual({ text: '1 goes wrong only where the slope is negative', whom: [2] });
  expect(hints).toContainEqual({ text: '1 has everything right', whom: [0] });
  expect(hints).toContainEqual({ text: '1 has not answered yet', whom: [3] });
  expect(progress(0)).toEqual({ moves: 10, loss: 0, note: null });
  expect(progress(1)).toEqual({ moves: 10, loss: 1, note: 'uphill 10×' });
  expect(progress(3)).toEqual({ moves: 0, loss: null, note: null });
});

test('one or two steps uphill are no misconception yet', () => {
  expect(host('oppositeDay', [2, wrongWay]).hints.map(({ text }) => text)).not.toContain(
    '1 follows the slope uphill',
  );
});

test('sure with heights alone, high for steep, and a larger number for a steeper slope', () => {
  const higher: Answer = (face) => {
    if (face.kind !== 'place') return 0;
    return (face.b.loss ?? face.b.slope ?? 0) > (face.a.loss ?? face.a.slope ?? 0) ? 1 : 0;
  };
  const texts = host('steepOrHigh', [5, higher], [5, knowing]).hints;
  expect(texts).toContainEqual({ text: '1 was sure with heights alone', whom: [0] });
  expect(texts).toContainEqual({ text: '1 takes the higher place for the steeper one', whom: [0] });
  expect(texts).toContainEqual({ text: '1 took the larger number for the steeper slope', whom: [0] });
});

test('who points uphill is told apart from who knows', () => {
  const up: Answer = (face) => knowing(face) + (knowing(face) > 0 ? -180 : 180);
  const { hints } = host('compassAndCrow', [3, up], [3, knowing]);
  expect(hints).toContainEqual({ text: '1 points uphill', whom: [0] });
  expect(hints).toContainEqual({ text: '1 has everything right', whom: [1] });
});

test('who takes flat for done, and who believes no lowest point above 0', () => {
  const { hints, progress } = host('areYouDone', [5, () => 0], [5, () => 1], [5, knowing]);
  expect(hints).toContainEqual({ text: '1 takes flat for done', whom: [0] });
  expect(hints).toContainEqual({
    text: '1 does not believe a lowest point whose loss is not 0',
    whom: [1],
  });
  expect(hints).toContainEqual({ text: '1 has everything right', whom: [2] });
  expect(progress(0).note).toBe('flat for done 3×');
});

test('before anybody answered there is nothing to say', () => {
  expect(host('areYouDone', [0, knowing], [0, knowing]).hints).toEqual([]);
});
