import { describe, expect, test } from 'vitest';
import { areYouDone, compassAndCrow, oppositeDay, steepOrHigh } from '../lessons/judgements.ts';
import { seeded } from '../test/seeded.ts';
import { judgeMove } from './autoplay.ts';
import { knowing } from './judge.ts';
import { judgeMachine } from './machine.ts';
import { judge } from './rules.ts';
import type { Event, Facts, State } from './types.ts';

const plans = [oppositeDay, steepOrHigh, compassAndCrow, areYouDone];

function opened(plan: (typeof plans)[number], seed = 1) {
  const facts = judge.open(plan.config, seeded(seed)) as Facts;
  const ground = { config: plan.config, facts };
  const shown = judge.show(plan.config, facts);
  let state = judge.initialState(shown);
  return {
    facts,
    shown,
    ground,
    state: () => state as State,
    /** Answers the next question of seat 0, or of another seat. */
    answer(value: number, item?: number, seat = 0): Event | string {
      const asked = (state as State).players[seat]?.answered.length ?? 0;
      const result = judge.decide(state, ground, seat, { item: item ?? asked, answer: value });
      if (!result.ok) return result.rejection;
      state = judge.evolve(state, seat, result.value);
      return result.value as Event;
    },
    score: (seat = 0) => judge.scores(state, ground, [seat])[0],
  };
}

test('the next question comes with the answer to the one before, and none after the last', () => {
  const round = opened(areYouDone);
  const faces = round.facts.items.map(({ face }) => face);
  expect((round.shown as State['shown']).first).toEqual(faces[0]);
  for (const next of [...faces.slice(1), null]) expect(round.answer(1)).toMatchObject({ next });
  expect(round.answer(1)).toBe('movesUsedUp');
});

test('a second tap does not answer the question that it has not seen', () => {
  const round = opened(oppositeDay);
  round.answer(1);
  expect(round.answer(1, 0)).toBe('moveMisshapen');
  expect(round.score()?.moves).toBe(1);
});

test.each([
  [oppositeDay, [0, 2, 0.5]],
  [steepOrHigh, [-0.1, 1.1]],
  [compassAndCrow, [400, -361]],
  [areYouDone, [3, -1, 0.5]],
])('$id refuses what is no answer', (plan, wrong) => {
  for (const answer of wrong) expect(opened(plan).answer(answer)).toBe('moveMisshapen');
});

test('the loss is the share of wrong answers, and a question without an answer is a wrong one', () => {
  const round = opened(oppositeDay);
  const right = round.facts.items.map(({ face }) => knowing(face));
  expect(round.score()).toEqual({ seat: 0, loss: null, outcome: 'none', moves: 0, points: 0 });
  for (const [k, answer] of right.slice(0, 7).entries()) round.answer(k === 0 ? -answer : answer);
  expect(round.score()).toMatchObject({ loss: 0.4, outcome: 'measured', moves: 7, points: 20 });
  for (const answer of right.slice(7)) round.answer(answer);
  expect(round.score()).toMatchObject({ loss: 0.1, moves: 10, points: 80 });
});

test('who knows nothing and says so has no points; who is lucky where nobody can know has more than 100', () => {
  const undecided = opened(steepOrHigh);
  for (let k = 0; k < 5; k++) undecided.answer(0.5);
  expect(undecided.score()).toMatchObject({ loss: 0.25, points: 0 });
  const knows = opened(steepOrHigh);
  for (const { face } of knows.facts.items) knows.answer(knowing(face));
  expect(knows.score()).toMatchObject({ loss: 0.05, points: 100 });
  const lucky = opened(steepOrHigh);
  for (const { truth } of lucky.facts.items)
    lucky.answer(truth.kind === 'place' && Math.abs(truth.b.slope) > Math.abs(truth.a.slope) ? 1 : 0);
  expect(lucky.score()).toMatchObject({ loss: 0, points: 120 });
});

describe.each(plans)('$id', (plan) => {
  test('a student who knows the rule, and sees no more than a phone, has 90 points in nearly every draw', () => {
    let solved = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const round = opened(plan, seed);
      const random = seeded(seed);
      for (let k = 0; k < plan.moves; k++)
        round.answer(judgeMove(round.state(), 0, 'descent', random).answer);
      if ((round.score()?.points ?? 0) >= 90) solved++;
    }
    expect(solved).toBeGreaterThanOrEqual(57);
  });

  test('neither guessing nor the misconception is worth a third of the points', () => {
    const mean = (temperament: 'random' | 'wild'): number => {
      let sum = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const round = opened(plan, seed);
        const random = seeded(seed);
        for (let k = 0; k < plan.moves; k++)
          round.answer(judgeMove(round.state(), 0, temperament, random).answer);
        sum += round.score()?.points ?? 0;
      }
      return sum / 40;
    };
    expect(mean('random')).toBeLessThan(34);
    expect(mean('wild')).toBeLessThan(34);
  });

  test('a phone is told no truth of a question before it was answered, nor any other phone’s answers', () => {
    const round = opened(plan);
    const event = round.answer(plan.id === 'oppositeDay' ? 1 : 0);
    if (typeof event === 'string') throw new Error(event);
    const seen = judge.redact(round.state(), 0, event, { role: 'player', seat: 0 }) as Event;
    for (const { face } of [{ face: (round.shown as State['shown']).first }, { face: seen.next }])
      expect(JSON.stringify(face)).not.toMatch(/truth|left|downhill|crow|what|ground|frame/);
    const tells = (round.shown as State['shown']).tells === 'atOnce';
    expect(seen.outcome === null).toBe(!tells);
    expect(judge.redact(round.state(), 0, event, { role: 'screen' })).toEqual({
      type: 'answered',
      item: 0,
      answer: null,
      outcome: null,
      next: null,
    });
  });
});

test('gradient descent knows which way is down; no optimiser answers anything else', () => {
  const way = opened(oppositeDay);
  const first = way.facts.items[0]?.face;
  expect(judgeMachine(way.state(), 0, 'gradientDescent')).toEqual({
    item: 0,
    answer: first && knowing(first),
  });
  expect(judgeMachine(way.state(), 0, 'adam')).toBeNull();
  for (const plan of [steepOrHigh, compassAndCrow, areYouDone])
    expect(judgeMachine(opened(plan).state(), 0, 'gradientDescent')).toBeNull();
});

test('the reveal counts answers by what they mean, and tells how seated optimisers did', () => {
  const round = opened(oppositeDay);
  for (const seat of [0, 1, 2])
    for (const { face } of round.facts.items)
      round.answer(seat === 2 ? -knowing(face) : knowing(face), undefined, seat);
  const scores = judge.scores(round.state(), round.ground, [0, 1, 2]);
  const machines = [{ ...judge.scores(round.state(), round.ground, [0])[0]!, machine: 'gradientDescent' }];
  const { everyone } = judge.reveal(round.state(), round.ground, scores, machines);
  expect(everyone).toMatchObject({ players: 3, machines: [{ machine: 'gradientDescent', loss: 0 }] });
  const { items } = everyone as { items: { answered: number; counts: number[]; loss: number }[] };
  for (const item of items) expect(item).toEqual({ answered: 3, counts: [2, 1], loss: 0.333 });
});
