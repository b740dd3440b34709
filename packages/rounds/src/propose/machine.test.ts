import { rulesFor, type Random } from '@lowest-point/game';
import { describe, expect, test } from 'vitest';
import { machines, type Machine } from '../machines.ts';
import { rounds } from '../rules.ts';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { proposeMachine } from './machine.ts';
import type { Facts, State } from './types.ts';

/** An optimiser plays a whole round alone, in this seat. */
function played(id: string, machine: Machine, seat = 0, random: Random = seeded(1)) {
  const plan = lessonRound(id);
  const rules = rulesFor(rounds, plan.type);
  const facts = rules.open(plan.config, random) as Facts;
  const ground = { config: plan.config, facts };
  let state = rules.initialState(rules.show(plan.config, facts));
  const dealt = rules.deal(state, ground, seat, true);
  if (dealt !== null) state = rules.evolve(state, seat, dealt);
  let moves = 0;
  while (moves < plan.moves) {
    const move = proposeMachine(state, seat, machine, random);
    if (move === null) break;
    const outcome = rules.decide(state, ground, seat, move);
    if (!outcome.ok) throw new Error(outcome.rejection);
    state = rules.evolve(state, seat, outcome.value);
    moves++;
  }
  const proposals = (state as State).players[seat]?.proposals ?? [];
  return {
    facts,
    moves,
    wanted: plan.moves,
    proposals,
    loss: rules.scores(state, ground, [seat])[0]?.loss ?? NaN,
  };
}

const ids = ['hit13', 'oneKnob', 'tugOfWar', 'whichLoss'];

describe.each(ids)('in %s', (id) => {
  test.each(machines)('%s makes all its moves, each within the sliders’ ranges', (machine) => {
    const { facts, moves, wanted, proposals } = played(id, machine);
    expect(moves).toBe(wanted);
    for (const { weights } of proposals)
      for (const [i, weight] of weights.entries()) {
        expect(weight).toBeGreaterThanOrEqual(facts.ranges[i]?.min ?? Infinity);
        expect(weight).toBeLessThanOrEqual(facts.ranges[i]?.max ?? -Infinity);
      }
  });

  test('gradient descent comes down, to less than a tenth of the start’s loss above the lowest', () => {
    // In the tug of war it walks blind at first, on one point's ground; two steps with everything in sight remain.
    const { facts, loss } = played(id, 'gradientDescent');
    const share = (loss - facts.lowest.loss) / (facts.start.loss - facts.lowest.loss);
    expect(share).toBeLessThan(0.1);
  });
});

test('Newton lands on the lowest point of a bowl with its first step that sees all points', () => {
  for (const id of ['hit13', 'oneKnob', 'whichLoss']) {
    const { facts, proposals } = played(id, 'newton');
    const first = proposals[0]?.outcome;
    expect(first?.type === 'measured' ? first.loss : null).toBeCloseTo(facts.lowest.loss, 8);
  }
});

test('momentum comes down in every round, and random search never ends higher than it began', () => {
  for (const id of ids) {
    const momentum = played(id, 'momentum');
    expect(momentum.loss).toBeLessThan(momentum.facts.start.loss / 5);
    for (let seed = 0; seed < 20; seed++) {
      const searched = played(id, 'randomSearch', 0, seeded(seed));
      expect(Number.isFinite(searched.loss)).toBe(true);
    }
  }
});

test('a machine that sees one point only descends on the ground of that point', () => {
  const [first] = played('tugOfWar', 'gradientDescent', 1).proposals;
  // Seat 1 has the point 0, 3 → 3, which the start meets already: there is nowhere to go.
  expect(first?.weights).toEqual([2, -1]);
});

test('who has been dealt nothing has no move', () => {
  const plan = lessonRound('tugOfWar');
  const rules = rulesFor(rounds, plan.type);
  const state = rules.initialState(rules.show(plan.config, rules.open(plan.config, seeded(1))));
  expect(proposeMachine(state, 0, 'newton', seeded(1))).toBeNull();
});
