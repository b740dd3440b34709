import { prepare } from '@lowest-point/core';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../test/seeded.ts';
import { bytesOf, openRound, seatsOf } from '../test/rounds.ts';
import { batchSize } from './fold.ts';
import { arrowOf, lineProblem } from './line.ts';
import { handCount, handOf } from './open.ts';
import { noiseAt } from './reveal.ts';
import type { Config, Event, Facts, State } from './types.ts';

const open = (seed = 1) => {
  const round = openRound('miniBatch', seed);
  return {
    ...round,
    config: round.ground.config as Config,
    facts: round.ground.facts as Facts,
    play: () => round.state() as State,
  };
};
const approve = { play: 'batch', way: 'approve' } as const;
const bluff = (...by: readonly number[]) => ({ play: 'batch', way: 'bluff', by });

/** A class of honest students plays all its moves, in turns. */
function honestClass(players: number, seed: number) {
  const round = open(seed);
  for (const seat of seatsOf(players)) round.deal(seat);
  for (let turn = 0; turn < round.plan.moves; turn++) {
    for (const seat of seatsOf(players)) round.move(seat, approve);
  }
  return round;
}

describe('an arrow', () => {
  test('is the gradient of its points, turned round', () => {
    const { config, facts } = open();
    const { data } = handOf(config, facts, 3);
    const gradient = prepare(lineProblem(data)).gradient([0.4, 3]);
    const arrow = arrowOf(data, [0.4, 3]);
    expect(arrow[0]).toBeCloseTo(-(gradient[0] ?? 0), 12);
    expect(arrow[1]).toBeCloseTo(-(gradient[1] ?? 0), 12);
  });

  test('differs from hand to hand, and the mean over all hands is that of all points', () => {
    const { config, facts } = open();
    const hands = handCount(config.data.length, config.hand);
    const arrows = seatsOf(hands).map((h) => arrowOf(handOf(config, facts, h).data, facts.start.weights));
    const whole = arrowOf(config.data, facts.start.weights);
    for (const i of [0, 1]) {
      const mean = arrows.reduce((sum, arrow) => sum + (arrow[i] ?? 0), 0) / hands;
      expect(mean).toBeCloseTo(whole[i] ?? 0, 10);
    }
    const lengths = arrows.map((arrow) => Math.hypot(...arrow));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(2);
  });

  test('of k hands is off the true one by about noise / √k', () => {
    const { config, facts } = open();
    const random = seeded(4);
    const at = facts.lowest.weights;
    const hands = handCount(config.data.length, config.hand);
    const noise = noiseAt(config, facts, at);
    const whole = arrowOf(config.data, at);
    for (const k of [1, 4, 16]) {
      const squares = seatsOf(4000).map(() => {
        const drawn = seatsOf(k).map(() =>
          arrowOf(handOf(config, facts, Math.floor(random() * hands)).data, at),
        );
        return [0, 1].reduce<number>((sum, i) => {
          const mean = drawn.reduce((total, arrow) => total + (arrow[i] ?? 0), 0) / k;
          return sum + (mean - (whole[i] ?? 0)) ** 2;
        }, 0);
      });
      const off = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
      expect(off / (noise / Math.sqrt(k))).toBeGreaterThan(0.95);
      expect(off / (noise / Math.sqrt(k))).toBeLessThan(1.05);
    }
  });
});

describe('a batch', () => {
  test.each([
    [1, 1],
    [5, 1],
    [13, 3],
    [30, 6],
    [300, 12],
  ])('in a class of %i is %i arrows', (players, size) => {
    const round = open();
    for (const seat of seatsOf(players)) round.deal(seat);
    expect(batchSize(round.play())).toBe(size);
  });

  test('that is full moves the class by learning rate × mean, and until then it stands', () => {
    const round = open();
    for (const seat of seatsOf(15)) round.deal(seat);
    const made = [4, 9, 4].map((seat) => round.move(seat, approve) as Extract<Event, { type: 'pulled' }>);
    expect(made.map(({ outcome }) => outcome.type)).toEqual(['waiting', 'waiting', 'stepped']);
    expect(made[1]?.standing).toMatchObject({
      step: 0,
      waiting: 2,
      size: 3,
      weights: round.facts.start.weights,
    });
    const mean = [0, 1].map((i) => made.reduce((sum, { by }) => sum + (by[i] ?? 0), 0) / 3);
    const expected = round.facts.start.weights.map(
      (weight, i) => weight + round.facts.learningRate * (mean[i] ?? 0),
    );
    for (const [i, weight] of expected.entries()) {
      expect(made[2]?.standing.weights[i]).toBeCloseTo(weight, 12);
    }
    expect(round.play().waiting).toEqual([]);
  });

  test('is filled by whoever is there: nobody who leaves is waited for', () => {
    const round = open();
    for (const seat of seatsOf(30)) round.deal(seat);
    for (let turn = 0; turn < 6; turn++) for (const seat of [0, 1, 2]) round.move(seat, approve);
    expect(round.play().path).toHaveLength(1 + 3);
  });

  test('is filled by who joins late, too', () => {
    const round = open();
    for (const seat of seatsOf(10)) round.deal(seat);
    round.move(0, approve);
    round.deal(10);
    round.move(10, approve);
    expect(round.play().path).toHaveLength(2);
    expect(round.score(10)?.outcome).toBe('measured');
  });
});

describe('points', () => {
  test.each([1, 2, 3, 7, 11, 12, 13, 40])(
    'are all heard in a class of %i, with a machine in its midst',
    (players) => {
      const round = open();
      const machine = 2;
      const heard = new Set<number>();
      const seats = seatsOf(players + 1)
        .filter((seat) => seat !== machine)
        .slice(0, players);
      round.deal(machine, true);
      for (const seat of seats) round.deal(seat);
      for (let turn = 0; turn < round.plan.moves; turn++) {
        for (const seat of seats) {
          for (const point of round.play().players[seat]?.hand.points ?? []) heard.add(point);
          round.move(seat, approve);
        }
      }
      // One student alone has six arrows of two points each.
      expect(heard.size).toBe(Math.min(round.config.data.length, players * 12));
    },
  );

  test('of others are told to no phone and no screen', () => {
    const round = open();
    const dealt = round.deal(3) as Extract<Event, { type: 'dealt' }>;
    expect(dealt.hand.data).toHaveLength(2);
    expect(JSON.stringify(round.view(3))).not.toMatch(/inputs|target/);
    expect(JSON.stringify(round.play().shown)).not.toMatch(/inputs|target/);
  });

  test('are dealt to no machine', () => {
    expect(open().deal(0, true)).toBeNull();
  });
});

test('an arrow of one’s own is as long as it may be, no longer, and no shorter than a slip', () => {
  const round = open();
  round.deal(0);
  const { longest } = round.facts;
  expect(round.move(0, bluff(longest * 1.001, 0))).toBe('stepTooLong');
  expect(round.move(0, bluff(0, 0))).toBe('stepTooShort');
  expect(round.move(0, bluff(1))).toBe('moveMisshapen');
  expect(round.move(0, bluff(0, -longest))).toMatchObject({ isBluff: true });
});

test('the class’s loss is everybody’s who added an arrow, and nobody else’s', () => {
  const round = open();
  for (const seat of seatsOf(6)) round.deal(seat);
  for (const seat of [0, 3, 5]) round.move(seat, approve);
  const scores = round.scores(seatsOf(6));
  expect(scores.map(({ outcome }) => outcome)).toEqual([
    'measured',
    'none',
    'none',
    'measured',
    'none',
    'measured',
  ]);
  expect(new Set([0, 3, 5].map((seat) => scores[seat]?.loss)).size).toBe(1);
});

test('what a phone hears fits into 250 bytes', () => {
  const round = honestClass(13, 2);
  expect(bytesOf(round.view(0))).toBeLessThanOrEqual(250);
});

test('24 penguins of all three species have a lowest loss near that of all 342', () => {
  const { config, facts } = open();
  expect(config.data).toHaveLength(24);
  // All 342: slope 0.696 kg per deviation, mean 4.202 kg, mean squared error 0.155 kg².
  expect(facts.lowest.loss).toBeGreaterThan(0.09);
  expect(facts.lowest.loss).toBeLessThan(0.2);
  expect(facts.learningRate).toBeCloseTo(0.1, 2);
});

test('an honest class of five or more comes within a fiftieth of the way down to the lowest, whatever is drawn', () => {
  for (const players of [5, 13, 30]) {
    for (let seed = 1; seed <= 40; seed++) {
      const round = honestClass(players, seed);
      const { start, lowest } = round.facts;
      const share = ((round.score(0)?.loss ?? Infinity) - lowest.loss) / (start.loss - lowest.loss);
      expect(share).toBeLessThan(0.02);
    }
  }
});

test('one student alone comes down to less than a third of the start’s loss', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const round = honestClass(1, seed);
    expect(round.score(0)?.loss).toBeLessThan(round.facts.start.loss / 3);
  }
});

test('tilt and lift reach as far as an honest arrow at the start', () => {
  const { facts, config } = open();
  const whole = arrowOf(config.data, facts.start.weights);
  expect(Math.hypot(...whole)).toBeCloseTo(facts.longest, 12);
});
