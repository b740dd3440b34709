import { measure } from '@lowest-point/core';
import { describe, expect, test } from 'vitest';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { groundOf } from './ground.ts';
import { descend } from './rules.ts';
import type { Config, Event, Facts, Move, Public, Shown, State } from './types.ts';

/** Booth's bowl as it is, from (0, 0): lowest 0 at (1, 3), curvatures 18 and 2, steps up to 2 long. */
const bowl: Config = {
  ground: { type: 'surface', name: 'booth' },
  bounds: [
    { min: -5, max: 5 },
    { min: -5, max: 5 },
  ],
  start: [
    { min: 0, max: 0 },
    { min: 0, max: 0 },
  ],
  frame: 'plain',
  lossScale: 1,
  bumps: null,
  steps: 10,
  longestStep: 2,
  ways: ['step', 'rate'],
  showsCurvature: true,
};

function playing(config: Config, seed = 1) {
  const facts = descend.open(config, seeded(seed)) as Facts;
  const ground = { config, facts };
  const shown = descend.show(config, facts) as Shown;
  let state = descend.initialState(shown) as State;
  const decide = (seat: number, move: Move) => descend.decide(state, ground, seat, move);
  return {
    facts,
    shown,
    decide,
    move(seat: number, move: Move): Event {
      const outcome = decide(seat, move);
      if (!outcome.ok) throw new Error(outcome.rejection);
      state = descend.evolve(state, seat, outcome.value) as State;
      return outcome.value as Event;
    },
    walker: (seat: number) => state.walkers[seat],
    score: (seat: number) => descend.scores(state, ground, [seat])[0],
    reveal: (...seats: number[]) =>
      descend.reveal(state, ground, descend.scores(state, ground, seats), []).everyone as Public,
  };
}

const by = (...weights: number[]): Move => ({ way: 'step', by: weights });
const at = (learningRate: number): Move => ({ way: 'rate', learningRate });

describe('a step', () => {
  test('lands where it was aimed at, and records what is felt there', () => {
    const round = playing(bowl);
    expect(round.shown.here).toMatchObject({ loss: 74, gradient: [-34, -38] });
    expect(round.move(0, by(1, 1))).toEqual({
      type: 'stepped',
      way: 'step',
      by: [1, 1],
      learningRate: null,
      to: [1, 1],
      outcome: {
        type: 'measured',
        loss: 20,
        gradient: [-16, -20],
        hessian: [
          [10, 8],
          [8, 10],
        ],
      },
    });
    expect(round.walker(0)?.at).toEqual([1, 1]);
  });

  test('goes on from where the last one ended', () => {
    const round = playing(bowl);
    round.move(0, by(1, 1));
    expect(round.move(0, by(0, 2)).to).toEqual([1, 3]);
    expect(round.score(0)).toEqual({ seat: 0, loss: 0, outcome: 'measured', moves: 2, points: 107 });
  });

  test('by learning rate is weight − learning rate × slope, as long as it may get', () => {
    const round = playing(bowl);
    expect(round.move(0, at(0.1))).toMatchObject({
      way: 'rate',
      learningRate: 0.1,
      to: [3.4000000000000004, 3.8000000000000003],
    });
  });

  test('is refused where it is too long or too short, with a rounding error’s grace', () => {
    const { decide } = playing(bowl);
    expect(decide(0, by(2 * (1 + 1e-12), 0)).ok).toBe(true);
    expect(decide(0, by(2.001, 0))).toEqual({ ok: false, rejection: 'stepTooLong' });
    expect(decide(0, by(1e308, 1e308))).toEqual({ ok: false, rejection: 'stepTooLong' });
    expect(decide(0, by(0, 0))).toEqual({ ok: false, rejection: 'stepTooShort' });
    expect(decide(0, by(1e-9, 0))).toEqual({ ok: false, rejection: 'stepTooShort' });
    expect(decide(0, at(0))).toEqual({ ok: false, rejection: 'stepTooShort' });
    expect(decide(0, at(-0.1))).toEqual({ ok: false, rejection: 'stepTooShort' });
  });

  test('needs as many numbers as there are weights, and a way that the round has', () => {
    expect(playing(bowl).decide(0, by(1))).toEqual({ ok: false, rejection: 'moveMisshapen' });
    expect(playing({ ...bowl, ways: ['step'] }).decide(0, at(0.1))).toEqual({
      ok: false,
      rejection: 'moveMisshapen',
    });
  });
});

describe('a step that leaves the sheet', () => {
  test('is spent; the walker stands where it stood, and what it knows stays', () => {
    const round = playing(bowl);
    round.move(0, by(1, 1));
    expect(round.move(0, at(1))).toEqual({
      type: 'stepped',
      way: 'rate',
      by: null,
      learningRate: 1,
      to: [1, 1],
      outcome: { type: 'diverged' },
    });
    expect(round.walker(0)).toMatchObject({ at: [1, 1], here: { loss: 20 } });
    expect(round.move(0, by(0, 2))).toMatchObject({ to: [1, 3] });
    expect(round.score(0)).toMatchObject({ loss: 0, moves: 3 });
  });

  test('however far it leads, is recorded as plain numbers', () => {
    const event = playing(bowl).move(0, at(Number.MAX_VALUE));
    expect(event.outcome).toEqual({ type: 'diverged' });
    expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  });

  test('and nothing else is a walk that diverged, behind all others', () => {
    const round = playing(bowl);
    round.move(0, at(9));
    round.move(0, at(9));
    expect(round.score(0)).toEqual({ seat: 0, loss: null, outcome: 'diverged', moves: 2, points: 0 });
  });

  test('by hand, is one too', () => {
    const round = playing(bowl);
    round.move(0, by(-2, 0));
    round.move(0, by(-2, 0));
    expect(round.move(0, by(-2, 0))).toMatchObject({
      by: [-2, 0],
      to: [-4, 0],
      outcome: { type: 'diverged' },
    });
  });
});

describe('a score', () => {
  test('is the lowest on the way, not the last', () => {
    const round = playing(bowl);
    round.move(0, by(1, 1));
    round.move(0, by(-1, -1));
    expect(round.score(0)).toMatchObject({ loss: 20, moves: 1 });
  });

  test('of a walk that only went up is worth nothing', () => {
    const round = playing(bowl);
    round.move(0, by(-1, -1));
    expect(round.score(0)).toMatchObject({ outcome: 'measured', points: 0 });
  });
});

describe('the reveal', () => {
  test('counts who stepped up, who left the sheet, and where everybody ended', () => {
    const round = playing(bowl);
    round.move(0, by(1, 1));
    round.move(1, by(-1, -1));
    round.move(2, at(9));
    round.move(3, at(9));
    round.move(3, by(1, 1));
    const everyone = round.reveal(0, 1, 2, 3, 4);
    expect(everyone).toMatchObject({ players: 3, wentUp: 1, diverged: 2, endings: [3] });
    expect(everyone.best).toEqual({
      seat: 0,
      loss: 20,
      places: [
        [0, 0],
        [1, 1],
      ],
      losses: [74, 20],
    });
    expect(everyone.trails.map(({ seat, losses }) => [seat, losses])).toEqual([
      [0, [74, 20]],
      [3, [74, null, 20]],
      [1, [74, 164]],
    ]);
    expect(round.reveal(0, 1).diverged).toBe(0);
  });
});

describe('an opening', () => {
  test('records what a survey finds: start, hollows, a limit for the rate, and the machine', () => {
    const { facts } = playing(bowl);
    expect(facts.start).toEqual([0, 0]);
    expect(facts.hollows).toHaveLength(1);
    expect(facts.hollows[0]?.weights[0]).toBeCloseTo(1, 8);
    expect(facts.hollows[0]?.weights[1]).toBeCloseTo(3, 8);
    expect(facts.hollows[0]?.loss).toBe(0);
    expect(facts.rateLimit).toBeCloseTo(2 / 18, 12);
    expect(facts.par.losses[0]).toBe(74);
    expect(facts.par.weights).toHaveLength(facts.par.losses.length);
  });

  test('fails where no draw is worth walking on', () => {
    const flat = { ...bowl, steps: 0 };
    expect(() => playing(flat)).toThrow('ground: no draw gave one that a machine can walk down on');
  });

  test.each(['feelTheSlope', 'darkField'])(
    'of %s: what is felt at the start is true, the lowest point is clearly the lowest, and can be walked to',
    (id) => {
      const config = lessonRound(id).config as Config;
      for (let seed = 0; seed < 15; seed++) {
        const round = playing(config, seed);
        const { facts } = round;
        const felt = measure(groundOf(config, facts), facts.start);
        expect(facts.here).toMatchObject({ loss: felt?.loss, gradient: felt?.gradient });
        const [lowestLoss = 0, nextLoss = Infinity] = facts.hollows.map(({ loss }) => loss);
        expect(nextLoss - lowestLoss).toBeGreaterThanOrEqual(facts.here.loss / 50);
        const lowest = facts.hollows[0]!.weights;
        for (let k = config.steps; k > 0; k--) {
          const here = round.walker(0)?.at ?? facts.start;
          const way = here.map((weight, i) => (lowest[i]! - weight) / k);
          expect(Math.hypot(...way)).toBeLessThanOrEqual(facts.longestStep);
          round.move(0, by(...way));
        }
        expect(round.score(0)?.points).toBeGreaterThanOrEqual(100);
      }
    },
  );

  test('of “Feel the slope” is NIST’s NoInt2 in other clothes: the lowest loss is 1/11 of its scale', () => {
    const { facts } = playing(lessonRound('feelTheSlope').config as Config, 3);
    const { frame, hollows } = facts;
    expect(hollows).toHaveLength(1);
    expect(hollows[0]!.loss / frame.lossScale).toBeCloseTo(1 / 11, 12);
    expect((hollows[0]!.weights[0]! - frame.offset[0]!) / frame.scale[0]!).toBeCloseTo(8 / 11, 7);
  });
});
