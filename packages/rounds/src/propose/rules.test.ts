import type { Viewer } from '@lowest-point/game';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonRound } from '../test/lessonRound.ts';
import { propose } from './rules.ts';
import type { Config, Event, Facts, Public, Shown, Staff, State } from './types.ts';

/** One round in which seats propose; what each phone folds from what it is told is kept beside. */
function playing(id: string) {
  const config = lessonRound(id).config as Config;
  const facts = propose.open(config, () => 0.5) as Facts;
  const ground = { config, facts };
  const shown = propose.show(config, facts) as Shown;
  let state = propose.initialState(shown) as State;
  const phones = new Map<number, State>();
  const record = (seat: number, event: unknown): void => {
    const phone: Viewer = { role: 'player', seat };
    const told = propose.redact(state, seat, event, phone);
    phones.set(seat, propose.evolve(phones.get(seat) ?? propose.initialState(shown), seat, told) as State);
    state = propose.evolve(state, seat, event) as State;
  };
  return {
    facts,
    shown,
    deal(seat: number) {
      const event = propose.deal(state, ground, seat, false);
      if (event !== null) record(seat, event);
      return event as Event | null;
    },
    decide: (seat: number, weights: number[]) => propose.decide(state, ground, seat, { weights }),
    propose(seat: number, ...weights: number[]): Event {
      const outcome = propose.decide(state, ground, seat, { weights });
      if (!outcome.ok) throw new Error(outcome.rejection);
      record(seat, outcome.value);
      return outcome.value as Event;
    },
    player: (seat: number) => state.players[seat],
    phone: (seat: number) => phones.get(seat)?.players[seat],
    score: (seat: number) => propose.scores(state, ground, [seat])[0],
    reveal(...seats: number[]) {
      return propose.reveal(state, ground, propose.scores(state, ground, seats), []) as {
        everyone: Public;
        staff: Staff;
      };
    },
  };
}

describe('hit 13', () => {
  test('everybody starts at the lecture’s baseline: prediction 9, loss 16', () => {
    const { facts, shown } = playing('hit13');
    expect(facts.start).toEqual({ weights: [2, -1], loss: 16 });
    expect(facts.lowest.loss).toBe(0);
    expect(shown.startWeights).toEqual([2, -1]);
  });

  test.each([
    [3, -2],
    [2, 3],
    [2.6, 0],
  ])(
    'weights %d and %d are perfect: no loss, 120 points or what the machine’s tuned rate leaves of them',
    (...weights) => {
      const round = playing('hit13');
      expect(round.propose(0, ...weights)).toMatchObject({
        outcome: { type: 'measured', loss: 0, errors: [0] },
      });
      expect(round.score(0)).toMatchObject({ loss: 0, moves: 1, outcome: 'measured' });
      expect(round.score(0)?.points).toBeGreaterThanOrEqual(100);
    },
  );

  test('an error is target − prediction, and the loss its square', () => {
    expect(playing('hit13').propose(0, 2, -1)).toMatchObject({ outcome: { loss: 16, errors: [4] } });
    expect(playing('hit13').propose(0, 3, 0)).toMatchObject({ outcome: { loss: 4, errors: [-2] } });
  });

  test('the best counts, not the last, with the tries until it was there', () => {
    const round = playing('hit13');
    round.propose(0, 2, -1);
    round.propose(0, 2.5, 0);
    round.propose(0, 4, 0);
    expect(round.score(0)).toMatchObject({ loss: 0.25, moves: 2 });
  });

  test('weights beyond their range are refused, at its ends they are not', () => {
    const { decide, shown } = playing('hit13');
    const [w1, w2] = shown.ranges;
    expect(decide(0, [w1!.max, w2!.min]).ok).toBe(true);
    expect(decide(0, [w1!.max + 1e-9, 0])).toEqual({ ok: false, rejection: 'weightOutOfRange' });
    expect(decide(0, [0, w2!.min - 1e-9])).toEqual({ ok: false, rejection: 'weightOutOfRange' });
  });

  test('another number of weights is no proposal', () => {
    const { decide } = playing('hit13');
    for (const weights of [[], [3], [3, -2, 0]]) {
      expect(decide(0, weights)).toEqual({ ok: false, rejection: 'moveMisshapen' });
    }
  });

  test('everybody sees everything: no deal, and the phone is told what the server knows', () => {
    const round = playing('hit13');
    expect(round.deal(0)).toBeNull();
    round.propose(0, 3, 0);
    expect(round.phone(0)).toEqual(round.player(0));
  });
});

describe('one knob', () => {
  test('only w₁ turns: the error vanishes at 2.8', () => {
    const round = playing('oneKnob');
    expect(round.shown.ranges).toHaveLength(1);
    expect(round.propose(0, 2.8)).toMatchObject({ outcome: { type: 'measured' } });
    expect(round.score(0)?.loss).toBeLessThan(1e-25);
  });
});

describe('the ranges', () => {
  test.each(['hit13', 'oneKnob', 'tugOfWar'])(
    'of %s hold the start, the lowest point and room around them',
    (id) => {
      const { ranges, start, lowest } = playing(id).facts;
      for (const [i, { min, max, step }] of ranges.entries()) {
        for (const weights of [start.weights, lowest.weights]) {
          expect(weights[i]! - min).toBeGreaterThan(3 * step);
          expect(max - weights[i]!).toBeGreaterThan(3 * step);
        }
        expect(Number.isInteger(min) && Number.isInteger(max)).toBe(true);
        expect(Number.isInteger(Math.log10(step))).toBe(true);
      }
    },
  );

  test('hold every answer of the lecture', () => {
    const holds = (id: string, answer: readonly number[]) =>
      playing(id).facts.ranges.every(({ min, max }, i) => answer[i]! > min && answer[i]! < max);
    for (const answer of [
      [3, -2],
      [2, 3],
      [2.6, 0],
    ])
      expect(holds('hit13', answer)).toBe(true);
    expect(holds('oneKnob', [2.8])).toBe(true);
    expect(holds('tugOfWar', [3, -2])).toBe(true);
    expect(holds('tugOfWar', [2.917857142857143, -1.8464285714285715])).toBe(true);
  });
});

describe('tug of war', () => {
  const seats = [0, 1, 2, 3, 4, 5, 6, 7, 8];

  test('the points are dealt to a third of the class each', () => {
    const round = playing('tugOfWar');
    expect(round.shown.data).toBeNull();
    for (const seat of seats) round.deal(seat);
    expect(seats.map((seat) => round.phone(seat)?.points)).toEqual(seats.map((seat) => [seat % 3]));
    expect(seats.slice(0, 3).map((seat) => round.phone(seat)?.data[0]?.target)).toEqual([13, 3, 20]);
  });

  test('for two proposals a phone is told its own error and no loss, from the second on everything, also of before', () => {
    const round = playing('tugOfWar');
    round.deal(1);
    const first = round.propose(1, 2, -1);
    expect(first).toMatchObject({ outcome: { errors: [4, 0, 7] }, hand: null });
    expect(round.phone(1)?.proposals).toEqual([
      { weights: [2, -1], outcome: { type: 'measured', loss: null, errors: [null, 0, null] } },
    ]);
    expect(round.phone(1)?.data).toHaveLength(1);

    round.propose(1, 3, -2);
    expect(round.phone(1)).toEqual(round.player(1));
    expect(round.phone(1)?.points).toEqual([0, 1, 2]);
    expect(round.phone(1)?.proposals[0]?.outcome).toEqual({
      type: 'measured',
      loss: 65 / 3,
      errors: [4, 0, 7],
    });

    round.propose(1, 3, -1.9);
    expect(round.phone(1)).toEqual(round.player(1));
  });

  test('the message with the second proposal holds no loss of its own; the hand that comes with it does', () => {
    const round = playing('tugOfWar');
    round.deal(0);
    round.propose(0, 2, -1);
    const second = round.propose(0, 3, -2);
    expect(second).toMatchObject({
      hand: { points: [0, 1, 2], outcomes: [{ loss: 65 / 3 }, { loss: 1 / 3 }] },
    });
  });

  test('other phones, the host and the screen', () => {
    const round = playing('tugOfWar');
    round.deal(0);
    round.deal(1);
    round.propose(0, 2, -1);
    expect(round.phone(1)?.proposals).toEqual([]);
    expect(round.player(0)?.proposals[0]?.outcome).toMatchObject({ loss: 65 / 3 });
  });

  test('nobody reaches zero: the lowest loss is 0.042857 at (2.917857, −1.846429)', () => {
    const { facts } = playing('tugOfWar');
    expect(facts.lowest.loss).toBeCloseTo(0.04285714285714286, 12);
    expect(facts.lowest.weights[0]).toBeCloseTo(2.917857142857143, 8);
    expect(facts.lowest.weights[1]).toBeCloseTo(-1.8464285714285715, 8);
    const [w1, w2] = facts.ranges;
    fc.assert(
      fc.property(
        fc.double({ min: w1!.min, max: w1!.max, noNaN: true }),
        fc.double({ min: w2!.min, max: w2!.max, noNaN: true }),
        (a, b) => {
          const event = playing('tugOfWar').propose(0, a, b);
          const loss =
            event.type === 'proposed' && event.outcome.type === 'measured' ? event.outcome.loss : null;
          expect(loss).toBeGreaterThanOrEqual(facts.lowest.loss - 1e-12);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the lowest point itself is worth at least what the machine gets', () => {
    const round = playing('tugOfWar');
    round.propose(0, ...round.facts.lowest.weights);
    expect(round.score(0)?.points).toBeGreaterThanOrEqual(100);
  });
});

test('a loss too large for a number has diverged: recorded as such, told to the phone, and worth nothing', () => {
  const { facts, shown } = playing('hit13');
  const config: Config = {
    ...(lessonRound('hit13').config as Config),
    data: [{ inputs: [1e155, 3], target: 13 }],
  };
  const start = propose.initialState(shown);
  const outcome = propose.decide(start, { config, facts }, 0, { weights: [4, 0] });
  const event = { type: 'proposed', weights: [4, 0], outcome: { type: 'diverged' }, hand: null };
  expect(outcome).toEqual({ ok: true, value: event });
  expect(propose.redact(start, 0, event, { role: 'player', seat: 0 })).toEqual(event);
  expect(propose.scores(propose.evolve(start, 0, event), { config, facts }, [0])).toEqual([
    { seat: 0, loss: null, outcome: 'diverged', moves: 1, points: 0 },
  ]);
});

describe('the reveal', () => {
  const classOfFour = () => {
    const round = playing('hit13');
    round.propose(0, 3, -2);
    round.propose(1, 2, 0);
    round.propose(1, 2, 3);
    round.propose(2, 2, -1);
    return round;
  };

  test('shows the best, the middle, everybody’s best proposal, and how many hit it exactly', () => {
    const { everyone } = classOfFour().reveal(0, 1, 2, 3);
    expect(everyone.best).toEqual({ seat: 0, weights: [3, -2], loss: 0 });
    expect(everyone.middle).toEqual({ seat: 1, weights: [2, 3], loss: 0 });
    expect(everyone.marks.map(({ seat }) => seat)).toEqual([0, 1, 2]);
    expect([everyone.players, everyone.exact]).toEqual([3, 2]);
    expect(everyone.blind).toBeNull();
  });

  test('knows the average student, who is often better than most', () => {
    const { everyone } = classOfFour().reveal(0, 1);
    expect(everyone.average).toEqual({ weights: [2.5, 0.5], loss: 0 });
  });

  test('hands all proposals to host and screens, of those who proposed', () => {
    const { staff } = classOfFour().reveal(3, 1, 0);
    expect(staff.players.map(({ seat, proposals }) => [seat, proposals.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('says what fitting one’s own point came to for all of them', () => {
    const round = playing('tugOfWar');
    for (const seat of [0, 1, 2]) round.deal(seat);
    round.propose(0, 3, -2);
    round.propose(0, 2, 3);
    round.propose(1, 2, -1);
    const { everyone } = round.reveal(0, 1, 2);
    // Seat 0 fitted its point with (2, 3): errors 0, −12, 19. Seat 1 fitted its own with the start.
    expect(everyone.blind?.ownError).toBe(0);
    expect(everyone.blind?.loss).toBeCloseTo(65 / 3, 10);
    expect(round.reveal(1).everyone.blind?.ownError).toBe(0);
  });
});
