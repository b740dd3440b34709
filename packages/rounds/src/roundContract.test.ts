import { rulesFor, type RoundPlan, type Viewer } from '@lowest-point/game';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { autoplay } from './autoplay.ts';
import { folds } from './folds.ts';
import { lessons } from './lessons.ts';
import { machinePlay } from './machines.ts';
import { rounds } from './rules.ts';
import { machineWalk } from './schemas.ts';
import { frozen, nextMove, playedRound } from './test/playedRound.ts';
import { seeded } from './test/seeded.ts';
import { sharersOf } from './test/sharersOf.ts';

// What every kind of round must keep, tried on every round of every built-in lesson.

/** A round that several lessons play is tried once. */
const plans: readonly RoundPlan[] = [...new Set(lessons.flatMap((lesson) => lesson.rounds))];
const viewers: readonly Viewer[] = [
  { role: 'host' },
  { role: 'screen' },
  { role: 'player', seat: 0 },
  { role: 'server' },
];
/** Much work on a machine that may have other work. */
const patient = { timeout: 60_000 };
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every kind of round is played in a lesson, is folded by pages, and is played by simulated students', () => {
  expect(Object.keys(rounds)).toEqual(
    Object.keys(rounds).filter((type) => plans.some((plan) => plan.type === type)),
  );
  expect(Object.keys(autoplay)).toEqual(Object.keys(rounds));
  expect(Object.keys(machinePlay)).toEqual(Object.keys(rounds));
  expect(Object.keys(folds)).toEqual(Object.keys(rounds));
  for (const [name, rules] of Object.entries(rounds)) expect(rules.type).toBe(name);
});

/** What a kind of round is not asked to keep is no test of it. */
const none = (): void => undefined;

describe.each(plans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  const rules = rulesFor(rounds, plan.type);
  const played = playedRound(plan, 13, 1);
  const { ground, shown, steps, state, standings } = played;
  const everySeat = [...new Array(13).keys()];
  const moves = steps.filter(({ isMove }) => isMove);

  test('config, facts, events and states are plain JSON that their schemas know', () => {
    expect(v.parse(rules.schemas.config, throughJson(plan.config))).toEqual(plan.config);
    expect(v.parse(rules.schemas.facts, throughJson(ground.facts))).toEqual(ground.facts);
    expect(throughJson(shown)).toEqual(shown);
    for (const { event, after } of steps) {
      expect(v.parse(rules.schemas.event, throughJson(event))).toEqual(event);
      expect(throughJson(after)).toEqual(after);
    }
  });

  test('folding the recorded events gives the live state', () => {
    const folded = steps.reduce(
      (before, { seat, event }) => rules.evolve(before, seat, throughJson(event)),
      rules.initialState(throughJson(shown)),
    );
    expect(folded).toEqual(state);
  });

  test('phones and screens, who load only what folds, fold the same', () => {
    const fold = rulesFor(folds, plan.type);
    const folded = steps.reduce(
      (before, { seat, event }) => fold.evolve(before, seat, event),
      fold.initialState(shown),
    );
    expect(folded).toEqual(state);
    for (const seat of everySeat) expect(fold.movesMade(folded, seat)).toBe(rules.movesMade(state, seat));
  });

  test('the same chance draws the same facts', () => {
    expect(rules.open(plan.config, seeded(5))).toEqual(rules.open(plan.config, seeded(5)));
  });

  test('every recorded move counts as one move, and a deal as none', () => {
    for (const { seat, isMove, before, after } of steps) {
      expect(rules.movesMade(after, seat) - rules.movesMade(before, seat)).toBe(isMove ? 1 : 0);
      const another = (seat + 1) % 13;
      expect(rules.movesMade(after, another)).toBe(rules.movesMade(before, another));
    }
    for (const seat of everySeat.slice(0, -1)) expect(rules.movesMade(state, seat)).toBe(plan.moves);
  });

  test('a recorded move can be decided again from its event alone; a deal answers none', () => {
    for (const { seat, isMove, move: asked, event, before } of steps) {
      const move = rules.moveOf(throughJson(event));
      if (!isMove) expect(move).toBeNull();
      else {
        // Exactly what was asked for: by this a server tells a repeated move from another one with its number.
        expect(move).toEqual(throughJson(v.parse(rules.schemas.move, asked)));
        const parsed = v.parse(rules.schemas.move, move);
        expect(rules.decide(before, ground, seat, parsed)).toEqual({ ok: true, value: event });
      }
    }
  });

  test('who joins late is dealt what it would have been dealt at the beginning', () => {
    const early = rules.deal(rules.initialState(shown), ground, 20, false);
    expect(rules.deal(state, ground, 20, false)).toEqual(early);
  });

  test('nothing that is sent as a move can break it: misshapen, refused, or recorded as plain JSON', () => {
    const anyNumber = fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Infinity),
    );
    const likely = moves.map(({ before, seat }) =>
      nextMove(plan.type, before, seat, 'descent', seeded(seat)),
    );
    const damaged = fc.tuple(fc.constantFrom(...likely), anyNumber).map(([move, number]) => {
      const text = JSON.stringify(move, (_key, part: unknown) => (typeof part === 'number' ? '#' : part));
      return JSON.parse(text, (_key, part: unknown) => (part === '#' ? number : part)) as unknown;
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constantFrom(...likely), damaged), (sent) => {
        const move = v.safeParse(rules.schemas.move, sent);
        if (!move.success) return;
        const outcome = rules.decide(rules.initialState(shown), ground, 0, move.output);
        if (!outcome.ok) return;
        expect(throughJson(outcome.value)).toEqual(outcome.value);
        expect(v.is(rules.schemas.event, throughJson(outcome.value))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['null', null],
    ['a list 7,500 deep', '['.repeat(7500) + ']'.repeat(7500)],
    ['an empty object', {}],
    ['a key too many', { extra: 1 }],
  ])('%s is no move', (_name, sent) => {
    const parsed: unknown = typeof sent === 'string' ? JSON.parse(sent) : sent;
    const likely = nextMove(plan.type, rules.initialState(shown), 0, 'descent', seeded(1)) as object;
    const changed =
      parsed !== null && 'extra' in (parsed as object) ? { ...likely, ...(parsed as object) } : parsed;
    expect(v.is(rules.schemas.move, likely)).toBe(true);
    expect(v.is(rules.schemas.move, changed)).toBe(false);
  });

  test('scores are one for each seat asked for, with whole points from 0 to 120', () => {
    const asked = [3, 12, 0];
    const scores = rules.scores(state, ground, asked);
    expect(scores.map(({ seat }) => seat)).toEqual(asked);
    for (const { points } of rules.scores(state, ground, everySeat)) {
      expect(Number.isInteger(points) && points >= 0 && points <= 120).toBe(true);
    }
  });

  test('who made no move has no loss, no points, and the outcome that says so', () => {
    expect(rules.scores(state, ground, [12])).toEqual([
      { seat: 12, loss: null, outcome: 'none', moves: 0, points: 0 },
    ]);
  });

  /** Who walks or proposes is scored by the lowest loss; who answers questions, by the mean over all of them. */
  const isAnswered = v.is(withKnowing, ground.facts);

  const testWalks = isAnswered ? none : test;
  const testAnswers = isAnswered ? test : none;

  testWalks(
    'a score is the lowest loss on record, of all who share it, with the moves that it took them to come there',
    () => {
      for (const { seat, loss, outcome, moves: counted } of standings) {
        if (outcome !== 'measured') continue;
        const sharers = sharersOf(plan.config, seat, everySeat);
        const losses = moves.filter((step) => sharers.includes(step.seat)).map(({ event }) => lossOf(event));
        expect(loss).toBe(Math.min(...losses.filter((one) => one !== null)));
        expect(counted).toBe(losses.indexOf(loss) + 1);
      }
      expect(standings.some(({ outcome }) => outcome === 'measured')).toBe(true);
    },
  );

  testAnswers(
    'a score is the mean loss of all answers, a question without an answer counting as wrong',
    () => {
      const [someone = 0] = everySeat;
      const own = moves.filter(({ seat }) => seat === someone);
      for (const [k, { after }] of own.entries()) {
        const losses = own.slice(0, k + 1).map(({ event }) => lossOf(event) ?? Number.NaN);
        for (const loss of losses) expect(loss >= 0 && loss <= 1).toBe(true);
        const sum = losses.reduce((total, loss) => total + loss, plan.moves - losses.length);
        const [score] = rules.scores(after, ground, [someone]);
        expect(score?.loss).toBeCloseTo(sum / plan.moves, 12);
        expect(score?.moves).toBe(k + 1);
      }
      expect(own).toHaveLength(plan.moves);
    },
  );

  test('a lower loss never has fewer points', () => {
    const measured = standings.filter(({ outcome }) => outcome === 'measured');
    const points = measured.map((standing) => standing.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  testAnswers(
    'who knows the rule has at most a quarter of the loss of who guesses, whatever is drawn (200 draws)',
    patient,
    () => {
      const random = seeded(2);
      for (let k = 0; k < 200; k++) {
        const { par } = v.parse(withKnowing, rules.open(plan.config, random));
        expect(par.knowing / par.guessing).toBeLessThanOrEqual(0.25);
      }
    },
  );

  testWalks(
    'the machine comes down to a tenth of the start’s loss, whatever is drawn (200 draws)',
    patient,
    () => {
      const random = seeded(2);
      for (let k = 0; k < 200; k++) {
        const { par } = v.parse(withPar, rules.open(plan.config, random));
        expect(Math.min(...par.losses) / (par.losses[0] ?? 0)).toBeLessThanOrEqual(0.1);
      }
    },
  );

  test('what everybody is told at the reveal is small, and does not grow with the class', patient, () => {
    const sizes = [60, 600].map((players) => {
      const big = playedRound(plan, players, 3);
      const reveal = rules.reveal(big.state, big.ground, big.standings, []);
      expect(throughJson(reveal)).toEqual(reveal);
      const event = { round: 0, ...big.ground, salt: 's'.repeat(32), data: reveal.everyone };
      return [JSON.stringify(reveal.everyone).length, JSON.stringify(event).length] as const;
    });
    for (const [everyone, event] of sizes) {
      expect(everyone).toBeLessThanOrEqual(9000);
      expect(event).toBeLessThanOrEqual(14_000);
    }
    expect((sizes[1]?.[0] ?? 0) / (sizes[0]?.[0] ?? 1)).toBeLessThan(1.1);
  });

  test('a reveal tells nothing of players who are not ranked', () => {
    const without = standings.filter(({ seat }) => seat !== 0);
    const reveal = JSON.stringify(rules.reveal(state, ground, without, []));
    expect(reveal).not.toMatch(/"seat":0\b/);
    expect(JSON.stringify(rules.reveal(state, ground, standings, []))).toMatch(/"seat":0\b/);
  });

  test('a reveal of an empty class, or of an idle one, is told too', () => {
    expect(() => JSON.stringify(rules.reveal(rules.initialState(shown), ground, [], []))).not.toThrow();
    const idle = rules.scores(rules.initialState(shown), ground, [0, 1]);
    expect(() => JSON.stringify(rules.reveal(rules.initialState(shown), ground, idle, []))).not.toThrow();
  });

  test.each(viewers)(
    'what $role may see of an event is one of its kind, and is counted the same',
    (viewer) => {
      let seen: unknown = rules.initialState(shown);
      for (const { seat, event, before } of steps) {
        if (viewer.role === 'player' && viewer.seat !== seat) continue;
        const redacted = frozen(rules.redact(before, seat, event, viewer));
        expect(v.is(rules.schemas.event, throughJson(redacted))).toBe(true);
        if (viewer.role === 'host' || viewer.role === 'server') expect(redacted).toEqual(event);
        expect([rules.moveOf(event), null]).toContainEqual(rules.moveOf(redacted));
        seen = rules.evolve(seen, seat, redacted);
      }
      const counted = viewer.role === 'player' ? [0] : everySeat;
      for (const seat of counted) expect(rules.movesMade(seen, seat)).toBe(rules.movesMade(state, seat));
    },
  );
});

describe.each(plans.filter((plan) => plan.isDark).map((plan) => [plan.id, plan] as const))(
  '%s, in the dark',
  (_, plan) => {
    const rules = rulesFor(rounds, plan.type);
    const { shown, steps } = playedRound(plan, 13, 1);

    test('a screen is told no loss, no slope and no learning rate', () => {
      for (const { seat, event, before } of steps) {
        const told = JSON.stringify(rules.redact(before, seat, event, { role: 'screen' }));
        expect(told).not.toMatch(/loss|gradient|hessian|"learningRate":[^n]/);
      }
    });

    test('nobody is shown ground, hollows, frame or machine when the round opens', () => {
      expect(JSON.stringify(shown)).not.toMatch(/hollows|frame|bumps|par|himmelblau|network":|data|target/i);
    });

    test('every opening draws other ground', () => {
      const draws = [1, 2, 3].map((seed) => JSON.stringify(rules.open(plan.config, seeded(seed))));
      expect(new Set(draws).size).toBe(3);
    });
  },
);

const withPar = v.object({ par: machineWalk });
const withKnowing = v.object({ par: v.object({ guessing: v.number(), knowing: v.number() }) });

/** The loss that an event records; null where it has none. */
function lossOf(event: unknown): number | null {
  const recorded = v.safeParse(v.object({ outcome: v.object({ loss: v.nullable(v.number()) }) }), event);
  return recorded.success ? recorded.output.outcome.loss : null;
}
