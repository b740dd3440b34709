import { descend as walkDown, lowestOf } from '@lowest-point/core';
import { describe, expect, test } from 'vitest';
import { lessonRound } from '../test/lessonRound.ts';
import { seeded } from '../test/seeded.ts';
import { groundOf } from './ground.ts';
import { descend } from './rules.ts';
import type { Config, Event, Facts, Move, State } from './types.ts';

function opened(id: string, seed = 1) {
  const config = lessonRound(id).config as Config;
  const facts = descend.open(config, seeded(seed)) as Facts;
  const ground = { config, facts };
  let state = descend.initialState(descend.show(config, facts)) as State;
  const record = (seat: number, event: Event): Event => {
    state = descend.evolve(state, seat, event) as State;
    return event;
  };
  return {
    config,
    facts,
    objective: groundOf(config, facts),
    deal: (seat: number, isMachine = false) =>
      record(seat, descend.deal(state, ground, seat, isMachine) as Event),
    decide: (seat: number, move: Move) => descend.decide(state, ground, seat, move),
    move(seat: number, move: Move): Event {
      const outcome = descend.decide(state, ground, seat, move);
      if (!outcome.ok) throw new Error(outcome.rejection);
      return record(seat, outcome.value as Event);
    },
    walker: (seat: number) => state.walkers[seat],
    score: (seat: number) => descend.scores(state, ground, [seat])[0],
  };
}

describe('a start of one’s own', () => {
  test('is dealt in turns, and measured where it lies', () => {
    const round = opened('downTheSurface');
    const starts = round.facts.starts ?? [];
    expect(starts).toHaveLength(30);
    expect(round.deal(31)).toMatchObject({ type: 'dealt', to: starts[1]?.weights });
    expect(round.walker(31)?.here).toMatchObject({
      loss: starts[1]?.loss,
      gradient: round.objective.gradient(starts[1]?.weights ?? []),
    });
    expect(round.score(31)).toMatchObject({ outcome: 'none', moves: 0 });
  });

  test('lies between the heights that the plan allows', () => {
    for (let seed = 0; seed < 10; seed++) {
      for (const { loss } of opened('downTheSurface', seed).facts.starts ?? []) {
        expect(loss).toBeGreaterThanOrEqual(40);
        expect(loss).toBeLessThanOrEqual(80);
      }
    }
  });

  test('is where the first step goes from', () => {
    const round = opened('downTheSurface');
    const { to } = round.deal(3);
    const slope = round.objective.gradient(to);
    const step = round.move(3, { way: 'rate', learningRate: 0.01 });
    for (const [i, weight] of step.to.entries()) expect(weight).toBeCloseTo(to[i]! - 0.01 * slope[i]!, 10);
  });

  test('is not told to a screen with its loss', () => {
    const round = opened('downTheSurface');
    const dealt = round.deal(0);
    const told = descend.redact(null, 0, dealt, { role: 'screen' });
    expect(told).toEqual({ ...dealt, outcome: { type: 'untold' } });
  });

  test('of a machine lets it step as its method says, where players have a rate only', () => {
    const round = opened('downTheSurface');
    round.deal(0);
    round.deal(1, true);
    const by: Move = { way: 'step', by: [0.1, 0.1] };
    expect(round.decide(0, by)).toEqual({ ok: false, rejection: 'moveMisshapen' });
    expect(round.decide(1, by).ok).toBe(true);
  });
});

describe('a restart', () => {
  test('sets down at another place, costs a move, and can be done once', () => {
    const round = opened('twoValleys');
    const first = round.deal(4);
    round.move(4, { way: 'rate', learningRate: 0.1 });
    const event = round.move(4, { way: 'restart' });
    expect(event).toMatchObject({ type: 'stepped', way: 'restart', to: round.facts.starts?.[5]?.weights });
    expect(event.to).not.toEqual(first.to);
    expect(descend.movesMade({ shown: null, walkers: [round.walker(4)] }, 0)).toBe(2);
    expect(round.decide(4, { way: 'restart' })).toEqual({ ok: false, rejection: 'moveMisshapen' });
  });

  test('is refused where the round has none', () => {
    const round = opened('downTheSurface');
    round.deal(0);
    expect(round.decide(0, { way: 'restart' })).toEqual({ ok: false, rejection: 'moveMisshapen' });
  });

  test('gives every seat a fair chance: of its two starts at least one leads below the false bottom in 4 steps', () => {
    for (let seed = 0; seed < 6; seed++) {
      const { facts, objective } = opened('twoValleys', seed);
      const starts = facts.starts ?? [];
      const falseBottom = facts.hollows[1]?.loss ?? 0;
      const leads = starts.map(
        ({ weights }) => lowestOf(walkDown(objective, weights, facts.rateLimit / 2, 4)) < falseBottom,
      );
      expect(leads).toContain(false);
      for (const [k, isGood] of leads.entries()) {
        expect(isGood || leads[(k + 1) % leads.length]).toBe(true);
      }
    }
  });
});
