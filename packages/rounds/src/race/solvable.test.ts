import type { RoundPlan } from '@lowest-point/game';
import { describe, expect, test } from 'vitest';
import { learningRateDuel, momentum, ravine } from '../lessons/races.ts';
import { machines } from '../machines.ts';
import { preparedOnce } from '../prepared.ts';
import { seeded } from '../test/seeded.ts';
import type { Temperament } from '../temperament.ts';
import { raceMove } from './autoplay.ts';
import { raceMachine } from './machine.ts';
import { race } from './rules.ts';
import type { Facts } from './types.ts';

const draws = 120;

/** The same grounds for everybody: to open one takes longer than to play on it. */
const drawn = preparedOnce((plan: RoundPlan) => {
  const random = seeded(11);
  return Array.from({ length: draws }, () => ({
    config: plan.config,
    facts: race.open(plan.config, random) as Facts,
  }));
});

/** The points that somebody comes to who plays all moves, over many draws; lowest first. */
function points(plan: RoundPlan, next: (play: unknown, random: () => number) => unknown): number[] {
  const random = seeded(12);
  return drawn(plan)
    .map((ground) => {
      let state = race.initialState(race.show(ground.config, ground.facts));
      for (let k = 0; k < plan.moves; k++) {
        const move = next(state, random);
        if (move === null) break;
        const result = race.decide(state, ground, 0, move);
        if (!result.ok) throw new Error(result.rejection);
        state = race.evolve(state, 0, result.value);
      }
      return race.scores(state, ground, [0])[0]?.points ?? 0;
    })
    .sort((a, b) => a - b);
}

const asStudent = (temperament: Temperament) => (play: unknown, random: () => number) =>
  raceMove(play, 0, temperament, random);

describe.each([learningRateDuel, ravine, momentum].map((plan) => [plan.id, plan] as const))(
  '%s',
  (id, plan) => {
    test(`who looks at what became of the last run solves it, in 19 draws of 20 at least (${draws} draws)`, () => {
      const all = points(plan, asStudent('descent'));
      expect(all[Math.floor(draws / 20)]).toBeGreaterThanOrEqual(90);
    });

    test('the largest rate solves nothing', () => {
      expect(points(plan, asStudent('wild')).at(-1)).toBe(0);
    });

    test('optimisers make moves that are accepted, or none', () => {
      for (const machine of machines) {
        const all = points(plan, (play, random) => raceMachine(play, 0, machine, random));
        const plays =
          machine === 'gradientDescent' ||
          machine === 'randomSearch' ||
          (machine === 'momentum' && id === 'momentum');
        expect(all.length).toBe(draws);
        if (!plays) expect(all.at(-1)).toBe(0);
      }
    });
  },
);

test('in the ravine the class can beat every optimiser: none of them standardises', () => {
  for (const machine of machines) {
    const all = points(ravine, (play, random) => raceMachine(play, 0, machine, random));
    expect(all.at(-1)).toBe(0);
  }
});

test('on the visible curve gradient descent reads the rate off it', () => {
  expect(points(learningRateDuel, (play, random) => raceMachine(play, 0, 'gradientDescent', random))[0]).toBe(
    100,
  );
});

test('with momentum an optimiser beats itself without', () => {
  const middle = (machine: 'momentum' | 'gradientDescent') =>
    points(momentum, (play, random) => raceMachine(play, 0, machine, random))[draws / 2] ?? 0;
  expect(middle('momentum')).toBeGreaterThan(middle('gradientDescent') + 30);
});
