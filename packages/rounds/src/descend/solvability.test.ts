import { groundKind } from '@lowest-point/core';
import { describe, expect, test } from 'vitest';
import { machines } from '../machines.ts';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { descendMove } from './autoplay.ts';
import { rateScale } from './controlScale.ts';
import { groundOf } from './ground.ts';
import { descendMachine } from './machine.ts';
import { descend } from './rules.ts';
import type { Config, Facts, State } from './types.ts';

// Can every walk be won by somebody who sees only what a phone shows? And what do the optimisers make of it?

const ids = ['feelTheSlope', 'darkField', 'downTheSurface', 'twoValleys', 'saddleStart', 'plateau'];

function drawn(id: string, seed: number) {
  const config = lessonRound(id).config as Config;
  const facts = descend.open(config, seeded(seed)) as Facts;
  return { config, facts };
}

/** One seat plays its moves; returns its score. */
function played(
  id: string,
  seed: number,
  seat: number,
  isMachine: boolean,
  next: (state: State, random: () => number) => unknown,
) {
  const ground = drawn(id, seed);
  const random = seeded(1000 + seed);
  let state = descend.initialState(descend.show(ground.config, ground.facts)) as State;
  const dealt = descend.deal(state, ground, seat, isMachine);
  if (dealt !== null) state = descend.evolve(state, seat, dealt) as State;
  for (let k = 0; k < ground.config.steps; k++) {
    const move = next(state, random);
    if (move === null) break;
    const outcome = descend.decide(state, ground, seat, move);
    if (!outcome.ok) throw new Error(`${id}: ${outcome.rejection}`);
    state = descend.evolve(state, seat, outcome.value) as State;
  }
  const score = descend.scores(state, ground, [seat])[0];
  return {
    points: score?.points ?? 0,
    outcome: score?.outcome,
    share: (score?.loss ?? Infinity) / ground.facts.here.loss,
  };
}

describe.each(ids)('%s', (id) => {
  test(
    'somebody who sees only what a phone shows comes down to a tenth of the start’s loss, in nearly every draw',
    { timeout: 60_000 },
    () => {
      const shares = Array.from({ length: 40 }, (_, seed) =>
        played(id, seed, seed, false, (state, random) => descendMove(state, seed, 'descent', random)),
      ).map(({ share }) => share);
      expect(shares.filter((share) => share <= 0.1).length / shares.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('the rates that can be chosen hold that of the machine', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { facts, config } = drawn(id, seed);
      const scale = rateScale(facts.rateLimit);
      if (facts.par.learningRate > 0) expect(facts.par.learningRate).toBeGreaterThanOrEqual(scale.min);
      expect(facts.par.learningRate).toBeLessThanOrEqual(scale.max);
      if (config.par !== 'length') continue;
      const [from = [], to = []] = facts.par.weights;
      const length = Math.hypot(...to.map((weight, i) => weight - from[i]!));
      expect(length).toBeLessThanOrEqual(facts.longestStep * (1 + 1e-9));
      expect(length).toBeGreaterThan(0.01);
    }
  });

  test.each(machines)('%s has moves that the rules accept', (machine) => {
    const scores = Array.from({ length: 3 }, (_, seed) =>
      played(id, seed, 40, true, (state, random) => descendMachine(state, 40, machine, random)),
    );
    for (const { outcome } of scores) expect(['measured', 'none']).toContain(outcome);
  });
});

/** Which optimisers come down to a fifth of the start's loss, in most of 8 draws. */
function arriving(id: string): string[] {
  return machines.filter(
    (machine) =>
      Array.from({ length: 8 }, (_, seed) =>
        played(id, seed, 40, true, (state, random) => descendMachine(state, 40, machine, random)),
      ).filter(({ share }) => share <= 0.2).length >= 5,
  );
}

test('in one bowl every optimiser that uses slopes comes down', () => {
  expect(arriving('downTheSurface')).toEqual(
    expect.arrayContaining(['gradientDescent', 'momentum', 'newton']),
  );
});

test('from a level start none of those that use slopes gets away', () => {
  expect(arriving('saddleStart')).toEqual([]);
  for (const machine of machines.filter((each) => each !== 'randomSearch')) {
    const { share } = played('saddleStart', 1, 40, true, (state, random) =>
      descendMachine(state, 40, machine, random),
    );
    expect(share).toBe(1);
  }
});

test('on the plateau gradient descent stays, with any rate', () => {
  expect(arriving('plateau')).not.toContain('gradientDescent');
  for (let seed = 0; seed < 10; seed++) {
    const { facts } = drawn('plateau', seed);
    expect(Math.min(...(facts.byRate?.losses ?? [0])) / facts.here.loss).toBeGreaterThan(0.12);
    expect(Math.min(...facts.par.losses) / facts.here.loss).toBeLessThanOrEqual(0.1);
  }
});

describe('the ground of', () => {
  test('“Level start” is a saddle with slope exactly 0 and loss 1.7025, between two mirror minima of 0.00125', () => {
    for (let seed = 0; seed < 5; seed++) {
      const { config, facts } = drawn('saddleStart', seed);
      expect(facts.start).toEqual([0, 0]);
      expect(facts.here.gradient).toEqual([0, 0]);
      expect(facts.here.loss / facts.frame.lossScale).toBeCloseTo(1.7025, 12);
      expect(groundKind(groundOf(config, facts), facts.start).kind).toBe('saddle');
      expect(facts.hollows).toHaveLength(2);
      for (const { weights, loss } of facts.hollows) {
        expect(loss / facts.frame.lossScale).toBeCloseTo(0.00125, 9);
        expect(Math.abs(weights[0]! / facts.frame.scale[0]!)).toBeCloseTo(0.6024856, 5);
        expect(Math.abs(weights[1]! / facts.frame.scale[1]!)).toBeCloseTo(1.8559213, 5);
      }
      const [one, other] = facts.hollows;
      for (const [i, weight] of (one?.weights ?? []).entries())
        expect(other?.weights[i]).toBeCloseTo(-weight, 5);
    }
  });

  test('“Plateau” is NIST’s BoxBOD: lowest 1168.0088766 / 6, in hundreds, at its certified weights', () => {
    const { facts } = drawn('plateau', 2);
    const { offset, scale, lossScale } = facts.frame;
    expect((facts.hollows[0]!.loss / lossScale) * 6 * 100 ** 2).toBeCloseTo(1168.0088766, 4);
    const [b1, b2] = facts.hollows[0]!.weights.map((weight, i) => (weight - offset[i]!) / scale[i]!);
    expect(b1! * 100).toBeCloseTo(213.80940889, 3);
    expect(b2! * 2).toBeCloseTo(0.54723748542, 5);
  });

  test('“Down the surface” is that of “Tug of war”: lowest 0.042857 at (2.917857, −1.846429)', () => {
    const { facts } = drawn('downTheSurface', 2);
    expect(facts.hollows).toHaveLength(1);
    expect(facts.hollows[0]?.loss).toBeCloseTo(0.042857142857, 10);
    expect(facts.hollows[0]?.weights[0]).toBeCloseTo(2.917857142857, 8);
    expect(facts.hollows[0]?.weights[1]).toBeCloseTo(-1.846428571429, 8);
  });

  test('“Two valleys” has two, and the false bottom lies a hundred times as high', () => {
    for (let seed = 0; seed < 5; seed++) {
      const { hollows } = drawn('twoValleys', seed).facts;
      expect(hollows).toHaveLength(2);
      expect(hollows[1]!.loss / hollows[0]!.loss).toBeGreaterThan(100);
    }
  });
});
