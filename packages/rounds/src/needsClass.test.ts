import { rulesFor, type RoundPlan } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { lessons } from './lessons.ts';
import { rounds } from './rules.ts';
import { nextMove, playedRound } from './test/playedRound.ts';
import { seeded } from './test/seeded.ts';

// Which rounds somebody who was absent can play later, beside their recording.

const plans: readonly RoundPlan[] = [...new Set(lessons.flatMap((lesson) => lesson.rounds))];
const needsClass = ({ type, config }: RoundPlan): boolean =>
  rulesFor(rounds, type).needsClass?.(config) ?? false;

test('only rounds in which the class is one optimiser need it', () => {
  expect(plans.filter(needsClass).map(({ id }) => id)).toEqual(['miniBatch', 'manyWeights']);
});

test.each(plans.filter((plan) => !needsClass(plan)).map((plan) => [plan.id, plan] as const))(
  '%s: beside somebody who plays it later, each recorded move comes to the same',
  (_, plan) => {
    const rules = rulesFor(rounds, plan.type);
    const { ground, shown, steps } = playedRound(plan, 13, 1);
    const late = 13;
    const random = seeded(3);
    let beside: unknown = rules.initialState(shown);
    for (const { seat, event, isMove } of steps) {
      if (!isMove) beside = rules.evolve(beside, seat, event);
    }
    const dealt = rules.deal(beside, ground, late, false);
    if (dealt !== null) beside = rules.evolve(beside, late, dealt);
    for (const { seat, event } of steps.filter(({ isMove }) => isMove)) {
      if (rules.movesMade(beside, late) < plan.moves) {
        const own = rules.decide(beside, ground, late, nextMove(plan.type, beside, late, 'random', random));
        if (own.ok) beside = rules.evolve(beside, late, own.value);
      }
      expect(rules.decide(beside, ground, seat, rules.moveOf(event))).toEqual({ ok: true, value: event });
      beside = rules.evolve(beside, seat, event);
    }
    expect(rules.movesMade(beside, late)).toBe(plan.moves);
  },
);
