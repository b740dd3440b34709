import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { groundOf, playOf, publicOf, staffOf } from '../read.ts';
import { storyOf } from '../story.ts';
import { playRound, type Proposed } from '../test/classroom.ts';
import { answerSheet, classMarks } from './answerSheet.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function sheet(id: string, proposed: readonly Proposed[], own: readonly number[] | null = null) {
  const round = playRound(id, 3, proposed, 'revealed').seenBy({ role: 'screen' });
  const [ground, staff, everyone] = [groundOf(round), staffOf(round), publicOf(round)];
  if (!ground || !staff || !everyone) throw new Error('not revealed');
  const story = storyOf(ground.config, ground.facts);
  if (story.kind !== 'line' && story.kind !== 'lines') throw new Error('no map');
  return answerSheet(story, ground, classMarks(staff.players, playOf(round)), own, everyone, true, speech);
}

test('the lecture’s answer is marked as one of many', () => {
  expect(sheet('hit13', []).sought).toMatchObject({ x: 3, y: -2, loss: 'one of many' });
});

test('everybody’s best proposal is a dot, yours is your own', () => {
  const { dots } = sheet('hit13', [{ seat: 0, weights: [3, 0], at: 1 }, { seat: 0, weights: [3, 1], at: 2 }], [2.6, 0]); // prettier-ignore
  expect(dots.map(({ x, y, kind }) => [x, y, kind])).toEqual([
    [2, -1, 'open'],
    [3, 0, 'class'],
    [2.6, 0, 'own'],
  ]);
});

test('three lines differ by dash and mark, and the class by the mark of the point it saw', () => {
  const { lines, dots } = sheet(
    'tugOfWar',
    [0, 1, 2].map((seat) => ({ seat, weights: [3, -2], at: seat + 1 })),
  );
  expect(new Set(lines.map(({ dash }) => dash)).size).toBe(3);
  expect(lines.map(({ shape }) => shape)).toEqual(
    dots.filter(({ kind }) => kind === 'class').map(({ shape }) => shape),
  );
});

test('where one saw one point only stands as an open mark beside one’s best', () => {
  const tries = [[1, 3], [2, 3], [3, -2]].map((weights, at) => ({ seat: 0, weights, at: at + 1 })); // prettier-ignore
  const { dots } = sheet('tugOfWar', tries);
  expect(dots.slice(1)).toMatchObject([
    { x: 2, y: 3, kind: 'open' },
    { x: 3, y: -2, kind: 'class' },
  ]);
});

test('all that must be seen lies on the map', () => {
  const { bounds, sought } = sheet('hit13', [], [0.5, 6]);
  expect(bounds.x[0]).toBeLessThan(0.5);
  expect(bounds.y[1]).toBeGreaterThan(6);
  expect(bounds.x[1]).toBeGreaterThan(sought?.x ?? Infinity);
});

test('par and the average have signs of their own, which no crowd swallows', () => {
  const { signs } = sheet('hit13', [{ seat: 0, weights: [3, 0], at: 1 }, { seat: 1, weights: [2, 3], at: 2 }]); // prettier-ignore
  expect(signs).toEqual([
    {
      x: expect.closeTo(2.769, 3) as number,
      y: expect.closeTo(-0.846, 3) as number,
      kind: 'open',
      shape: 'triangle',
    },
    { x: 2.5, y: 1.5, kind: 'open', shape: 'plus' },
  ]);
});
