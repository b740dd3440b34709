import { rulesFor, type RoundPlan } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { lessons } from './lessons.ts';
import { rounds } from './rules.ts';
import { playedRound } from './test/playedRound.ts';

const plans: readonly RoundPlan[] = [...new Set(lessons.flatMap((lesson) => lesson.rounds))];
const players = 14;

/** The seats that move one set of weights together, by crew; who moves their own are none. */
function crewsOf(plan: RoundPlan) {
  const { shown, standings } = playedRound(plan, players, 1);
  const { crewOf } = rulesFor(rounds, plan.type);
  const measured = standings.filter(({ outcome }) => outcome === 'measured');
  const crews = Map.groupBy(measured, ({ seat }) => crewOf?.(shown, seat) ?? null);
  crews.delete(null);
  return [...crews.values()];
}

test('there are crews where one’s own moves are not all that moves one’s weights, and nowhere else', () => {
  const counts = plans.map((plan) => [plan.id, crewsOf(plan).length] as const);
  expect(counts.filter(([, crews]) => crews > 0)).toEqual([
    ['miniBatch', 1],
    ['manyWeights', 3],
  ]);
});

test('what one of a crew comes to, all of it come to', () => {
  for (const plan of plans)
    for (const crew of crewsOf(plan)) expect(new Set(crew.map(({ loss }) => loss)).size, plan.id).toBe(1);
});
