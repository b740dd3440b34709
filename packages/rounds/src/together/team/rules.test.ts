import { prepare } from '@lowest-point/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { together } from '../rules.ts';
import { bytesOf, openRound, seatsOf, type OpenRound } from '../test/rounds.ts';
import { lowestOnSlice } from './lowestOnSlice.ts';
import { memberAt, teamOf } from './fold.ts';
import { teamAt } from './read.ts';
import { throughPlaces } from './throughPlaces.ts';
import type { Config, Event, Facts, Public, State } from './types.ts';
import { weightsOf } from './weightsOf.ts';

const open = (seed = 1) => {
  const round = openRound('manyWeights', seed);
  return {
    ...round,
    config: round.ground.config as Config,
    facts: round.ground.facts as Facts,
    play: () => round.state() as State,
  };
};
const nudge = (weight: number, by: number) => ({ play: 'team', weight, by });

/** What a member would do who sees what the phone shows: to the lowest place of the curve where most is to be gained. */
function sensibleNudge(round: OpenRound, seat: number) {
  const state = round.state() as State;
  const { longest } = state.shown;
  const team = teamAt(state, seat, round.view(seat));
  const wishes = team.slices.map(({ weight, losses }) => {
    const by = lowestOnSlice(losses, longest);
    return { weight, by, gain: team.loss - Math.min(...losses) };
  });
  const best = wishes.toSorted((a, b) => b.gain - a.gain)[0];
  const by = Math.abs(best?.by ?? 0) < longest / 200 ? longest / 200 : (best?.by ?? 0);
  return nudge(best?.weight ?? 0, by);
}

function playedTeams(players: number, seed: number) {
  const round = open(seed);
  for (const seat of seatsOf(players)) round.deal(seat);
  for (let turn = 0; turn < round.plan.moves; turn++) {
    for (const seat of seatsOf(players)) round.move(seat, sensibleNudge(round, seat));
  }
  return round;
}

describe('weights', () => {
  test.each([1, 2, 3, 4, 5, 6])('are all turned in a team of %i, each by one member', (members) => {
    const round = open();
    for (const seat of seatsOf(members)) round.deal(seat);
    const turned = seatsOf(members).flatMap((seat) => weightsOf(round.play(), seat));
    expect(turned.toSorted((a, b) => a - b)).toEqual(seatsOf(6));
  });

  test('of a seat that a machine has taken are shared out, too', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat, seat === 3);
    expect(round.deal(3, true)).toBeNull();
    const turned = [0, 1, 2, 4, 5].flatMap((seat) => weightsOf(round.play(), seat));
    expect(turned.toSorted((a, b) => a - b)).toEqual(seatsOf(6));
  });

  test('of others cannot be turned', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat);
    expect(round.move(2, nudge(3, 0.1))).toBe('moveMisshapen');
    expect(round.move(2, nudge(7, 0.1))).toBe('moveMisshapen');
    expect(round.move(2, nudge(2, 0.1))).toMatchObject({ type: 'nudged' });
  });

  test('of somebody who went away are lent to the others after two rounds of nudges', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat);
    for (let k = 0; k < 11; k++) round.move(k % 5, nudge(k % 5, 0.01));
    expect(weightsOf(round.play(), 0)).toEqual([0]);
    round.move(1, nudge(1, 0.01));
    expect(weightsOf(round.play(), 0)).toEqual([0, 5]);
    expect(round.move(0, nudge(5, 0.1))).toMatchObject({ type: 'nudged' });
  });

  test('of five who never come are lent to the only one who plays, while there are nudges left', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat);
    for (let k = 0; k < 5; k++) round.move(4, nudge(4, 0.01));
    expect(weightsOf(round.play(), 4)).toEqual([4]);
    round.move(4, nudge(4, 0.01));
    expect(weightsOf(round.play(), 4)).toEqual([4, 0, 1, 2, 3, 5]);
    expect(round.move(4, nudge(0, 0.1))).toMatchObject({ type: 'nudged' });
    round.move(0, nudge(0, 0.01));
    expect(weightsOf(round.play(), 4)).not.toContain(0);
  });

  test('go back to the owner who joins late', () => {
    const round = open();
    for (const seat of [0, 1]) round.deal(seat);
    expect(weightsOf(round.play(), 0)).toContain(2);
    round.deal(2);
    expect(weightsOf(round.play(), 0)).not.toContain(2);
    expect(weightsOf(round.play(), 2)).toContain(2);
  });
});

describe('a nudge', () => {
  test('of weight −0 is recorded as one of weight 0, as JSON would tell it', () => {
    const round = open();
    round.deal(0);
    const move = v.parse(together.schemas.move, nudge(-0, 0.1));
    expect(round.move(0, move)).toMatchObject({ type: 'nudged', weight: 0 });
  });

  test('moves one weight of the whole team, and of no other team', () => {
    const round = open();
    for (const seat of seatsOf(12)) round.deal(seat);
    round.move(1, nudge(1, 0.25));
    const event = round.move(4, nudge(4, -0.5)) as Extract<Event, { type: 'nudged' }>;
    const { start } = round.facts;
    expect(event.weights).toEqual(
      start.weights.map((weight, i) => weight + (i === 1 ? 0.25 : i === 4 ? -0.5 : 0)),
    );
    expect(event.outcome).toEqual({ type: 'measured', loss: prepare(round.config).loss(event.weights) });
    expect(teamAt(round.play(), 7, round.view(7)).weights).toEqual(start.weights);
  });

  test('is as long as it may be, no longer, and no slip', () => {
    const round = open();
    round.deal(0);
    expect(round.move(0, nudge(0, round.facts.longest * 1.01))).toBe('stepTooLong');
    expect(round.move(0, nudge(0, 0))).toBe('stepTooShort');
  });

  test('comes back with the loss along one’s own weight from where the team then stands', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat);
    const event = round.move(2, nudge(2, 0.3)) as Extract<Event, { type: 'nudged' }>;
    const [slice] = event.slices;
    expect(slice?.weight).toBe(2);
    const ground = prepare(round.config);
    for (const [k, loss] of slice?.losses.entries() ?? []) {
      const by = round.facts.longest * (k / 4 - 1);
      const there = event.weights.map((weight, i) => (i === 2 ? weight + by : weight));
      expect(loss / ground.loss(there)).toBeCloseTo(1, 3);
    }
  });
});

describe('a phone', () => {
  test('knows where its team stands from what it hears, and from its own last nudge', () => {
    const round = open();
    for (const seat of seatsOf(6)) round.deal(seat);
    const before = round.view(0);
    round.move(0, nudge(0, 0.2));
    const own = { ...round.play(), teams: [round.play().teams[0]?.slice(0, 1) ?? null] };
    expect(teamAt(own, 0, before).turns).toBe(1);
    round.move(3, nudge(3, 0.2));
    const heard = teamAt(own, 0, round.view(0));
    expect(heard.turns).toBe(2);
    expect(heard.weights[3]).toBeCloseTo((round.facts.start.weights[3] ?? 0) + 0.2, 3);
  });

  test.each([1, 2, 3, 4, 6, 7, 13])('hears at most 250 bytes, in a class of %i', (players) => {
    const round = playedTeams(players, 1);
    for (const seat of seatsOf(players)) expect(bytesOf(round.view(seat))).toBeLessThanOrEqual(250);
  });

  test('is told no point, and none that is held out', () => {
    const round = open();
    round.deal(0);
    expect(JSON.stringify([round.play(), round.view(0)])).not.toMatch(/inputs|target/);
  });
});

describe('a score', () => {
  test('is the team’s, for all who nudged', () => {
    const round = open();
    for (const seat of seatsOf(8)) round.deal(seat);
    for (const seat of [0, 2, 6]) round.move(seat, nudge(memberAt(round.play(), seat).weight, 0.2));
    const scores = round.scores(seatsOf(8));
    expect(scores[0]?.loss).toBe(scores[2]?.loss);
    expect(scores[0]?.loss).not.toBe(scores[6]?.loss);
    expect(scores[1]?.outcome).toBe('none');
    expect(scores[7]?.outcome).toBe('none');
  });
});

describe('at the reveal', () => {
  test('every team is judged on the points that were held out, too', () => {
    const round = playedTeams(18, 3);
    const { teams, bestHeldOut, between } = round.reveal(seatsOf(18)).everyone as Public;
    const held = prepare({ ...round.config, data: round.config.holdOut });
    expect(teams).toHaveLength(3);
    for (const { holdOut, weights } of teams) expect(holdOut / held.loss(weights)).toBeCloseTo(1, 1);
    const lowest = Math.min(...teams.map(({ holdOut }) => holdOut));
    expect(teams.find(({ team }) => team === bestHeldOut)?.holdOut).toBe(lowest);
    // The line begins at the lowest team and ends at the next.
    expect(between?.losses[0]).toBeCloseTo(teams[0]?.loss ?? 0, 2);
    expect(between?.to).toBe(teams[1]?.team);
  });

  test('a team alone is drawn on a line to the machine', () => {
    const round = playedTeams(4, 2);
    const { between } = round.reveal(seatsOf(4)).everyone as Public;
    expect(between).toMatchObject({ from: 0, to: null });
    expect(between?.losses.at(-1)).toBeCloseTo(Math.min(...round.facts.par.losses), 4);
  });
});

describe('whatever is drawn (30 draws)', () => {
  test.each([1, 3, 6])(
    'a team of %i that sees only its slices comes down to a tenth of the start’s loss',
    (players) => {
      const shares = seatsOf(30).map((seed) => {
        const round = playedTeams(players, seed + 1);
        return (round.score(0)?.loss ?? Infinity) / round.facts.start.loss;
      });
      expect(shares.filter((share) => share <= 0.1).length).toBeGreaterThanOrEqual(29);
    },
  );

  test('ten nudges reach as far as the machine takes any weight', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { facts } = open(seed);
      const end = facts.par.weights.at(-1) ?? [];
      const ways = end.map((weight, i) => Math.abs(weight - (facts.start.weights[i] ?? 0)));
      expect(Math.max(...ways)).toBeLessThanOrEqual(10 * facts.longest);
      expect(facts.longest).toBeLessThan(Math.max(...ways));
    }
  });
});

test('teams are neighbours: seats 0 to 5, 6 to 11, and so on', () => {
  const { shown } = open().play();
  expect([0, 5, 6, 11, 12].map((seat) => teamOf(shown, seat))).toEqual([0, 0, 1, 1, 2]);
});

test('a curve through measured places meets each of them, and is never below 0', () => {
  const losses = [9, 4, 0.1, 0, 0.2, 5];
  const smooth = throughPlaces(losses, 6);
  for (const [k, loss] of losses.entries()) expect(smooth[6 * k]).toBeCloseTo(loss, 12);
  expect(Math.min(...smooth)).toBe(0);
});

test('the lowest place of a slice is the bottom of the parabola through its lowest three', () => {
  // (by − 0.3)² at −1, −0.5, 0, 0.5, 1.
  const losses = [-1, -0.5, 0, 0.5, 1].map((by) => (by - 0.3) ** 2);
  expect(lowestOnSlice(losses, 1)).toBeCloseTo(0.3, 12);
  expect(lowestOnSlice([3, 2, 1], 1)).toBe(1);
});
