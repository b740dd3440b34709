import { rankScores, rulesFor, type Ground } from '@lowest-point/game';
import { describe, expect, test } from 'vitest';
import { rounds } from '../rules.ts';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { proposeMove } from './autoplay.ts';
import { judged } from './judges.ts';
import { likedLine } from './line/likedLines.ts';
import type { Config, Facts, State } from './types.ts';

/** So many simulated students, who see what a phone shows and nothing else, play the whole round. */
function classOf(id: string, students: number) {
  const plan = lessonRound(id);
  const rules = rulesFor(rounds, plan.type);
  const random = seeded(11);
  const facts = rules.open(plan.config, random) as Facts;
  const ground: Ground<Config, Facts> = { config: plan.config as Config, facts };
  let state = rules.initialState(rules.show(plan.config, facts));
  for (let seat = 0; seat < students; seat++) {
    const dealt = rules.deal(state, ground, seat, false);
    if (dealt !== null) state = rules.evolve(state, seat, dealt);
  }
  for (let turn = 0; turn < plan.moves; turn++)
    for (let seat = 0; seat < students; seat++) {
      const outcome = rules.decide(state, ground, seat, proposeMove(state, seat, 'descent', random));
      if (!outcome.ok) throw new Error(outcome.rejection);
      state = rules.evolve(state, seat, outcome.value);
    }
  const seats = Array.from({ length: students }, (_, seat) => seat);
  return {
    ground,
    players: (state as State).players,
    scores: rankScores(rules.scores(state, ground, seats)),
  };
}

describe.each(['hit13', 'oneKnob', 'tugOfWar', 'whichLoss'])('%s', (id) => {
  test('is solved within its budget by nineteen of twenty students who see what a phone shows', () => {
    const { ground, scores } = classOf(id, 200);
    const { start, lowest } = ground.facts;
    const solved = scores.filter(
      ({ loss }) => loss !== null && loss - lowest.loss <= 0.05 * (start.loss - lowest.loss),
    );
    expect(solved.length).toBeGreaterThanOrEqual(190);
  });

  test('has sliders that come within a hundredth of the way to the lowest point', () => {
    const { facts, config } = classOf(id, 1).ground;
    const { start, lowest, ranges } = facts;
    const rules = rulesFor(rounds, 'propose');
    const onGrid = lowest.weights.map((weight, i) => {
      const step = ranges[i]?.step ?? 1;
      return Number((Math.round(weight / step) * step).toFixed(6));
    });
    const state = rules.initialState(rules.show(config, facts));
    const made = rules.decide(state, { config, facts }, 0, { weights: onGrid });
    const after = made.ok ? rules.evolve(state, 0, made.value) : state;
    const loss = rules.scores(after, { config, facts }, [0])[0]?.loss ?? Infinity;
    expect((loss - lowest.loss) / (start.loss - lowest.loss)).toBeLessThanOrEqual(0.01);
  });
});

describe('which loss?', () => {
  const { ground, players } = classOf('whichLoss', 60);
  const { facts } = ground;

  test('least squares lie at y = 3.00 + 0.500 x, least sizes at y = 4.01 + 0.345 x, as published', () => {
    const [squares, sizes] = [likedLine(ground, 'meanSquaredError'), likedLine(ground, 'meanAbsoluteError')];
    expect(squares?.slope).toBeCloseTo(0.5, 3);
    expect(squares?.intercept).toBeCloseTo(3.0, 2);
    expect(squares?.value).toBeCloseTo(1.25056, 5);
    expect(sizes?.slope).toBeCloseTo(0.345, 6);
    expect(sizes?.intercept).toBeCloseTo(4.01, 6);
  });

  test('the mean error has nothing against a line that no other judge likes', () => {
    const liked = facts.liked?.find(({ loss }) => loss === 'meanError');
    expect(liked?.value).toBeLessThan(1e-12);
    // A level line through the middle of all targets, 7.5, errs as much upwards as downwards.
    const errors = ground.config.data.map(({ target }) => target - 7.5);
    expect(judged('meanError', errors)).toBeLessThan(1e-12);
    expect(judged('meanSquaredError', errors)).toBeGreaterThan(2.9 * facts.lowest.loss);
  });

  test('every judge is pleased by those who turn the sliders by its number alone', () => {
    const best = (judge: 'meanError' | 'meanAbsoluteError', k: number) =>
      Math.min(
        ...players.map((player) => {
          const outcome = player?.proposals[k]?.outcome;
          return outcome?.type === 'measured'
            ? judged(
                judge,
                outcome.errors.map((error) => error ?? 0),
              )
            : Infinity;
        }),
      );
    expect(best('meanError', 1)).toBeLessThan(0.02);
    expect(best('meanAbsoluteError', 3)).toBeLessThan(0.55);
  });

  test('par is gradient descent, which a student who sees the whole line can beat', () => {
    const par = Math.min(...facts.par.losses);
    expect(par).toBeCloseTo(1.2822, 3);
    expect(par).toBeLessThan(facts.start.loss / 10);
    expect(facts.lowest.loss).toBeLessThan(par);
  });

  test('the slider of the slope is fine enough for 0.345, and its range holds every line worth trying', () => {
    const [slope, height] = facts.ranges;
    expect(slope).toEqual({ min: -1, max: 1, step: 0.01 });
    expect(height).toEqual({ min: -6, max: 13, step: 0.1 });
  });
});
