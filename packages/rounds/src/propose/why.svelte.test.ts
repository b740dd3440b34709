import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { groundOf, publicOf } from './read.ts';
import { storyOf } from './story.ts';
import { playRound, type Proposed } from './test/classroom.ts';
import { captionOf, titleOf, whyOf } from './why.ts';

const en = { language: 'en', numbers: createNumbers('en') } as const;
const de = { language: 'de', numbers: createNumbers('de') } as const;

function told(id: string, proposed: readonly Proposed[], speech: typeof en | typeof de = en) {
  const round = playRound(id, 4, proposed, 'revealed').seenBy({ role: 'player', seat: 0 });
  const [ground, everyone] = [groundOf(round), publicOf(round)];
  if (!ground || !everyone) throw new Error('not revealed');
  const story = storyOf(ground.config, ground.facts);
  const own = proposed.find(({ seat }) => seat === 0)?.weights ?? null;
  const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ');
  return {
    why: plain(whyOf(story, ground, everyone, own, speech)),
    caption: plain(captionOf(story, ground, everyone, speech)),
    title: titleOf(story, ground, speech),
  };
}

const all = (...weights: (readonly number[])[]): Proposed[] =>
  weights.map((w, seat) => ({ seat, weights: w, at: seat + 1 }));

test('a line of answers is explained with the class’s own numbers', () => {
  const { why, caption } = told('hit13', all([3, -2], [2, 3], [2.6, 0], [2, 0]));
  expect(why).toContain('The hidden nodes say 5 and 1.');
  expect(why).toContain('13 wherever 5 w₁ + w₂ = 13');
  expect(why).toContain('(3, −2), (2, 3) and (2.5, 0.5)');
  expect(why).toContain('stops where it meets it, at (2.77, −0.85)');
  expect(caption).toContain('3 of 4 hit it exactly. They stand at 3 different places');
});

test('in German numbers have commas, and places semicolons', () => {
  expect(told('hit13', all([3, -2]), de).why).toContain('(3; −2), (2; 3) und (2,5; 0,5)');
});

test('twice the error is four times the loss, at weights that one can look up', () => {
  const { why, caption } = told('oneKnob', all([2.8], [3]));
  expect(why).toContain('the error, 14 − 5 w₁, is a straight line');
  expect(caption).toContain('At w₁ = 2.4 the error is +2 and the loss 4.');
  expect(caption).toContain('At w₁ = 2 the error is twice as large, +4, and the loss four times: 16.');
  expect(caption).toContain('1 of 2 found it.');
});

test('three lines that never meet leave a loss above zero, and the blind tries show why', () => {
  const blind = [1, 2].map((at) => ({ seat: 0, weights: [1.8, 3], at }));
  const { why, title } = told('tugOfWar', [...blind, { seat: 0, weights: [3, -2], at: 3 }]);
  expect(title).toBe('No place pleases all 3');
  expect(why).toContain('5 w₁ + w₂ = 13, 3 w₁ + 3 w₂ = 3 and 5 w₁ − 3 w₂ = 20');
  expect(why).toContain('The lowest loss there is: 0.043, at (2.92, −1.85).');
  expect(why).toContain('While each saw only one point, the middle error on it was 1');
});

test('a class that proposed nothing is told so, and still what there was to find', () => {
  expect(told('hit13', []).why).toContain('Nobody made a proposal.');
  expect(told('oneKnob', []).caption).toBe('Nobody made a proposal.');
});
