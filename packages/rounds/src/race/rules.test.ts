import { rankScores, type Viewer } from '@lowest-point/game';
import { describe, expect, test } from 'vitest';
import lecture from '../../../core/fixtures/lecture.json' with { type: 'json' };
import { learningRateDuel, momentum, ravine } from '../lessons/races.ts';
import { seeded } from '../test/seeded.ts';
import { axesOf } from './axes.ts';
import { rawCourse, standardCourse } from './course.ts';
import { fastestBall } from './open.ts';
import { race } from './rules.ts';
import { surfaceOf } from './surface.ts';
import type { Config, Event, Facts, State } from './types.ts';

function opened(plan: { readonly config: unknown }, seed = 1) {
  const config = plan.config as Config;
  const facts = race.open(config, seeded(seed)) as Facts;
  const ground = { config, facts };
  let state = race.initialState(race.show(config, facts)) as State;
  return {
    config,
    facts,
    ground,
    state: () => state,
    /** Makes a move; the event that came of it, or the rejection. */
    move(seat: number, move: unknown): Event | string {
      const result = race.decide(state, ground, seat, move);
      if (!result.ok) return result.rejection;
      state = race.evolve(state, seat, result.value) as State;
      return result.value as Event;
    },
    scores: (seats: readonly number[]) => race.scores(state, ground, seats),
  };
}

const run = (learningRate: number, kept = 0) => ({ type: 'run', learningRate, momentum: kept });

describe('the learning-rate duel', () => {
  test('has the curve, the slope at the start and the limit of the lecture', () => {
    const { facts } = opened(learningRateDuel);
    const { lossAt0, slopeAt0, minimumAt, minimumLoss, learningRateLimitRounded } = lecture.oneWeight;
    expect(facts.start.weights).toEqual([0]);
    expect(facts.start.loss).toBeCloseTo(lossAt0, 12);
    expect(facts.start.gradient[0]).toBeCloseTo(slopeAt0, 12);
    expect(facts.lowest.weights[0]).toBeCloseTo(minimumAt, 12);
    expect(facts.lowest.loss).toBeCloseTo(minimumLoss, 12);
    expect(facts.rateLimit).toBeCloseTo(learningRateLimitRounded, 5);
    // L″ = 2 · 77 / 3
    expect(facts.rateLimit).toBeCloseTo(2 / (154 / 3), 14);
  });

  test('with 1 / curvature the first step is there; with 2 / curvature it mirrors the start for ever', () => {
    const { move, facts } = opened(learningRateDuel);
    const there = move(0, run(facts.rateLimit / 2)) as Extract<Event, { type: 'raced' }>;
    expect(there.places[1]?.[0]).toBeCloseTo(8 / 11, 4);
    const mirrored = move(0, run(facts.rateLimit)) as Extract<Event, { type: 'raced' }>;
    expect(mirrored.places.map(([w = 0]) => Math.round(w * 1000) / 1000)).toEqual(
      Array.from({ length: 11 }, (_, k) => (k % 2 === 0 ? 0 : 1.455)),
    );
    expect(mirrored.outcome).toMatchObject({ type: 'measured' });
  });

  test.each([
    [0.5, 'bounces down'],
    [1.1, 'climbs'],
  ])('each step changes the distance by 1 − rate × curvature: at %s limits it %s', (limits) => {
    const { move, facts } = opened(learningRateDuel);
    const { places } = move(0, run(facts.rateLimit * limits * 0.9)) as Extract<Event, { type: 'raced' }>;
    const factor = 1 - limits * 0.9 * 2;
    const distances = places.map(([w = 0]) => w - 8 / 11);
    for (const [k, distance] of distances.entries()) expect(distance).toBeCloseTo((-8 / 11) * factor ** k, 3);
  });

  test('the lower end of two runs counts, and the moves say which run that was', () => {
    const { move, scores, facts } = opened(learningRateDuel);
    move(0, run(facts.rateLimit / 20));
    move(0, run(facts.rateLimit / 2));
    move(1, run(facts.rateLimit / 2));
    move(1, run(facts.rateLimit / 20));
    const [later, earlier] = scores([0, 1]);
    expect(later).toMatchObject({ moves: 2, outcome: 'measured' });
    expect(earlier).toMatchObject({ moves: 1, loss: later?.loss });
    expect(rankScores(scores([0, 1])).map(({ seat }) => seat)).toEqual([1, 0]);
  });

  test('a run that climbs past a thousand times the start has diverged: it ends there, and is no loss', () => {
    const { move, scores, facts } = opened(learningRateDuel);
    const gone = move(0, run(facts.rateLimit * 1.9)) as Extract<Event, { type: 'raced' }>;
    expect(gone.outcome).toEqual({ type: 'diverged' });
    expect(gone.losses.length).toBeLessThan(11);
    expect(gone.losses.every((loss) => loss <= 1000 * facts.start.loss)).toBe(true);
    expect(scores([0])).toEqual([{ seat: 0, loss: null, outcome: 'diverged', moves: 1, points: 0 }]);
  });

  test('rates beside the slider, momentum that is not offered, and standardising are refused', () => {
    const { move, facts } = opened(learningRateDuel);
    expect(move(0, run(facts.rates.max * 1.001))).toBe('moveMisshapen');
    expect(move(0, run(facts.rates.min * 0.999))).toBe('moveMisshapen');
    expect(move(0, run(facts.rateLimit / 2, 0.5))).toBe('moveMisshapen');
    expect(move(0, { type: 'standardise' })).toBe('moveMisshapen');
  });
});

describe('the ravine', () => {
  test('is that of the Palmer penguins: line, lowest loss, condition and limits as published', () => {
    const { facts } = opened(ravine);
    expect(facts.lowest.weights[0]).toBeCloseTo(49.68557, 5);
    expect(facts.lowest.weights[1]).toBeCloseTo(-5780.83, 2);
    // Mean squared error 154546.19 g², told in kg².
    expect(facts.lowest.loss * 1e6).toBeCloseTo(154546.19, 2);
    expect(facts.condition / 8.3e6).toBeCloseTo(1, 1);
    expect(facts.rateLimit * 1e5).toBeCloseTo(2.5, 1);
    expect(facts.standard?.rateLimit).toBeCloseTo(1, 9);
    expect(facts.standard?.condition).toBeCloseTo(1, 9);
  });

  test('starts with the same line and the same loss on both courses', () => {
    const { config, facts } = opened(ravine);
    const standard = standardCourse(config);
    const loss = (standard?.objective.loss(standard.start) ?? 0) * (standard?.lossUnit ?? 0);
    expect(loss).toBeCloseTo(facts.start.loss, 12);
  });

  test('no rate whatever gains a hundredth of the way down in raw units', () => {
    const { facts } = opened(ravine);
    const [raw] = facts.sweeps.filter(({ isStandardised }) => !isStandardised);
    expect(raw?.losses.length).toBeGreaterThan(40);
    const least = facts.start.loss - 0.01 * (facts.start.loss - facts.lowest.loss);
    for (const loss of raw?.losses ?? []) if (loss !== null) expect(loss).toBeGreaterThan(least);
    expect(facts.plain.losses.at(-1)).toBeGreaterThan(least);
  });

  test('standardising is a move without a loss, can be done once, and changes the ground for the runs that follow', () => {
    const { move, scores, state, facts } = opened(ravine);
    expect(move(0, { type: 'standardise' })).toEqual({ type: 'standardised' });
    expect(scores([0])).toEqual([{ seat: 0, loss: null, outcome: 'none', moves: 0, points: 0 }]);
    expect(race.movesMade(state(), 0)).toBe(1);
    expect(move(0, { type: 'standardise' })).toBe('moveMisshapen');
    expect(move(0, run(facts.rateLimit / 2))).toBe('moveMisshapen');
    const there = move(0, run(0.5)) as Extract<Event, { type: 'raced' }>;
    expect(there.outcome).toMatchObject({ type: 'measured' });
    expect(scores([0])).toMatchObject([{ outcome: 'measured', moves: 2, points: 100 }]);
    expect(scores([0])[0]?.loss).toBeCloseTo(facts.lowest.loss, 9);
  });

  test('who standardises and then goes too far has diverged, not stood idle', () => {
    const { move, scores, facts } = opened(ravine);
    move(0, { type: 'standardise' });
    move(0, run(facts.standard?.rates.max ?? 0));
    expect(scores([0])).toMatchObject([{ outcome: 'diverged', moves: 2 }]);
  });
});

describe('momentum', () => {
  test('par is the fastest heavy ball for curvatures 1 and 100: (2/11)² and (9/11)²', () => {
    const { facts } = opened(momentum);
    expect(fastestBall(1, 100)).toEqual({ learningRate: (2 / 11) ** 2, momentum: (9 / 11) ** 2 });
    expect(facts.par.learningRate).toBeCloseTo(4 / 121, 12);
    expect(facts.parMomentum).toBeCloseTo(81 / 121, 12);
    expect(facts.condition).toBeCloseTo(100, 9);
    expect(facts.rateLimit).toBeCloseTo(2 / 100, 12);
  });

  test('its rate is above what plain descent can bear, and comes ten thousand times lower than plain descent at its best', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { facts } = opened(momentum, seed);
      expect(facts.par.learningRate).toBeGreaterThan(facts.rateLimit);
      expect((facts.plain.losses.at(-1) ?? 0) / (facts.par.losses.at(-1) ?? 1)).toBeGreaterThan(3000);
    }
  });

  test('plain descent leaves (1 − rate)^100 of the loss along the valley after 50 steps', () => {
    const { facts } = opened(momentum);
    const { learningRate, losses } = facts.plain;
    // The start lies 10 along the valley (loss 50) and 1 across it (loss 50).
    const along = 50 * (1 - learningRate) ** 100;
    const across = 50 * (1 - 100 * learningRate) ** 100;
    expect(losses.at(-1)).toBeCloseTo(along + across, 2);
  });

  test('every opening turns and moves the ravine, and the start is as high and as far in each', () => {
    const draws = [1, 2, 3, 4, 5].map((seed) => opened(momentum, seed).facts);
    expect(new Set(draws.map(({ frame }) => frame?.angle)).size).toBe(5);
    for (const { start, lowest } of draws) {
      expect(start.loss).toBeCloseTo(100, 9);
      const [dx = 0, dy = 0] = start.weights.map((weight, i) => weight - (lowest.weights[i] ?? 0));
      expect(Math.hypot(dx, dy)).toBeCloseTo(Math.sqrt(101), 9);
    }
  });

  test('its valley runs along neither weight', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const [axis = [0, 0]] = axesOf(opened(momentum, seed).facts.frame?.angle ?? 0);
      expect(Math.min(...axis.map(Math.abs))).toBeGreaterThan(0.3);
    }
  });
});

describe('every race', () => {
  const plans = [learningRateDuel, ravine, momentum];

  test.each(plans.map((plan) => [plan.id, plan] as const))(
    '%s: the sliders reach the limit, par, and a tenth of it',
    (_, plan) => {
      for (let seed = 1; seed <= 60; seed++) {
        const { facts } = opened(plan, seed);
        const onPar = facts.standard?.rates ?? facts.rates;
        expect(facts.par.learningRate).toBeGreaterThan(onPar.min * 10);
        expect(facts.par.learningRate).toBeLessThan(onPar.max);
        for (const { limit, rates } of [
          { limit: facts.rateLimit, rates: facts.rates },
          ...(facts.standard ? [{ limit: facts.standard.rateLimit, rates: facts.standard.rates }] : []),
        ]) {
          expect(rates.max / limit).toBeGreaterThan(1.9);
          expect(rates.max / limit).toBeLessThan(4.1);
          expect(limit / rates.min).toBeGreaterThan(95);
          expect(limit / rates.min).toBeLessThan(420);
        }
      }
    },
  );

  test.each(plans.map((plan) => [plan.id, plan] as const))(
    '%s: a run is recorded in at most 1500 bytes, or a little more',
    (_, plan) => {
      for (let seed = 1; seed <= 20; seed++) {
        const { move, facts } = opened(plan, seed);
        const longest = move(0, run(facts.rateLimit / 3)) as Event;
        expect(JSON.stringify(longest).length).toBeLessThanOrEqual(1536);
      }
    },
  );

  test.each(plans.map((plan) => [plan.id, plan] as const))(
    '%s: a screen is told of a move that it was made, and nothing more',
    (_, plan) => {
      const { move, state, facts } = opened(plan);
      const event = move(0, run(facts.rateLimit / 3)) as Event;
      const screen: Viewer = { role: 'screen' };
      expect(race.redact(state(), 0, event, screen)).toEqual({ type: 'moved' });
      expect(race.redact(state(), 0, event, { role: 'player', seat: 0 })).toEqual(event);
    },
  );

  test('maps are drawn from the loss that is raced on', () => {
    const random = seeded(4);
    for (const [plan, isStandardised] of [
      [ravine, false],
      [ravine, true],
      [momentum, false],
    ] as const) {
      const { config, facts } = opened(plan, 9);
      const course = isStandardised ? standardCourse(config) : rawCourse(config, facts.frame);
      const surface = surfaceOf(config, facts, isStandardised);
      if (course === null || surface === null) throw new Error('there is ground to draw');
      for (let k = 0; k < 40; k++) {
        const [x, y] = [random() * 20 - 10, random() * 20 - 10];
        const truth = course.objective.loss([x, y]) * course.lossUnit;
        expect(surface(x, y) / truth).toBeCloseTo(1, 7);
      }
    }
  });
});
