import { rulesFor, type RoundPlan } from '@lowest-point/game';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { lessons } from './lessons.ts';
import { machineName, machineNames } from './machineNames.ts';
import { machineMove, machines } from './machines.ts';
import { rounds } from './rules.ts';
import { frozen } from './test/playedRound.ts';
import { seeded } from './test/seeded.ts';

const plans: readonly RoundPlan[] = [...new Set(lessons.flatMap((lesson) => lesson.rounds))];

/** An optimiser alone in seat 4, until it has no move left. */
function played(plan: RoundPlan, machine: string, seed: number) {
  const rules = rulesFor(rounds, plan.type);
  const random = seeded(seed);
  const ground = { config: plan.config, facts: frozen(rules.open(plan.config, random)) };
  let state = frozen(rules.initialState(rules.show(ground.config, ground.facts)));
  const dealt = rules.deal(state, ground, 4, true);
  if (dealt !== null) state = frozen(rules.evolve(state, 4, dealt));
  let moves = 0;
  while (moves < plan.moves) {
    const move = machineMove(plan.type, state, 4, machine, random);
    if (move === null) break;
    const outcome = rules.decide(
      state,
      ground,
      4,
      v.parse(rules.schemas.move, JSON.parse(JSON.stringify(move))),
    );
    if (!outcome.ok) throw new Error(`${plan.id}, ${machine}: ${outcome.rejection}`);
    state = frozen(rules.evolve(state, 4, outcome.value));
    moves++;
  }
  const [score] = rules.scores(state, ground, [4]);
  return { moves, score };
}

describe.each(plans.map((plan) => [plan.id, plan] as const))('optimisers in %s', (_, plan) => {
  test.each(machines)(
    '%s makes only moves that the rules take, and counts for something if it moves',
    (machine) => {
      for (const seed of [1, 2, 3]) {
        const { moves, score } = played(plan, machine, seed);
        if (moves === 0) expect(score?.outcome).toBe('none');
        else expect(score?.outcome).not.toBe('none');
      }
    },
  );
});

test('an unknown optimiser, or an unknown kind of round, has no move', () => {
  expect(machineMove(plans[0]?.type ?? '', {}, 0, 'oracle', seeded(1))).toBeNull();
  expect(machineMove('chess', {}, 0, 'adam', seeded(1))).toBeNull();
});

test('every optimiser has a name in every language, and an unknown one keeps what is recorded', () => {
  for (const names of Object.values(machineNames)) expect(Object.keys(names)).toEqual([...machines]);
  expect(machineName('adam', 'de')).toBe('Adam');
  expect(machineName('oracle', 'en')).toBe('oracle');
});
