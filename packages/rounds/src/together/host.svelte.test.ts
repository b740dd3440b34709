import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { arrowOf } from './batch/line.ts';
import type { State as BatchState } from './batch/types.ts';
import { insights, progress } from './host.ts';
import { readRound as readSwarm } from './swarm/read.ts';
import type { Shown as SwarmShown } from './swarm/types.ts';
import { readRound as readTeam } from './team/read.ts';
import { simulateRound } from './test/simulatedRound.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

const classOf = (id: string, players: number) =>
  simulateRound(id, { players, share: 0, seed: 5, temperament: null });
const host = { role: 'host' } as const;

test('in a mini-batch, who bluffs uphill and who adds nothing is named by seat', () => {
  const sim = classOf('miniBatch', 4);
  sim.move(0, { play: 'batch', way: 'approve' });
  const { players, path } = sim.open(host).play as BatchState;
  const [tilt, lift] = arrowOf(players[1]?.hand.data ?? [], path.at(-1)?.weights ?? []);
  const length = Math.hypot(tilt, lift);
  sim.move(1, { play: 'batch', way: 'bluff', by: [-tilt / length, -lift / length] });
  const round = sim.open(host);
  const said = insights(round, sim.seats, speech);
  expect(said.find(({ what }) => what === 'bluffed uphill')).toMatchObject({ count: 1, seats: [1] });
  expect(said.find(({ what }) => what === 'added no arrow yet')).toMatchObject({ count: 2, seats: [2, 3] });
  expect(progress(round, 1, speech)).toMatchObject({ moves: 1, note: 'bluffed 1×' });
  expect(progress(round, 2, speech)).toEqual({ moves: 0, loss: null, note: null });
});

test('a bluff is judged by the points that were held then, also where hands have moved on since', () => {
  const sim = classOf('miniBatch', 2);
  for (let k = 0; k < 6; k++) {
    const { players, path } = sim.open(host).play as BatchState;
    const [tilt, lift] = arrowOf(players[1]?.hand.data ?? [], path.at(-1)?.weights ?? []);
    const length = 2 * Math.hypot(tilt, lift);
    expect(sim.move(1, { play: 'batch', way: 'bluff', by: [tilt / length, lift / length] })).toBeNull();
  }
  const said = insights(sim.open(host), sim.seats, speech);
  expect(said.map(({ what }) => what)).not.toContain('bluffed uphill');
  expect(progress(sim.open(host), 1, speech).note).toBe('bluffed 6×');
});

test('in a swarm, who stays in a corner, who never comes back, and the crowd are told apart', () => {
  const sim = classOf('swarmAll', 3);
  const { bounds } = sim.open(host).shown as SwarmShown;
  const at = (x: number, y: number) => bounds.map(({ min, max }, i) => min + (max - min) * (i === 0 ? x : y));
  for (let k = 0; k < 4; k++) {
    sim.move(0, { play: 'swarm', at: at(0.8 + k / 100, 0.8) });
    sim.move(1, { play: 'swarm', at: at(k % 2, k >> 1) });
  }
  const round = sim.open(host);
  const said = insights(round, sim.seats, speech);
  expect(said.find(({ what }) => what.startsWith('put all their probes'))?.seats).toEqual([0]);
  expect(said.find(({ what }) => what.startsWith('never came back'))?.seats).toEqual([1]);
  expect(said.find(({ what }) => what.startsWith('have not probed'))?.seats).toEqual([2]);
  expect(said.find(({ what }) => what.startsWith('probe where'))).toBeUndefined();
  expect(progress(round, 0, speech).note).toBe('stays in one place');
});

test('where most last probes lie close together, the crowd is pointed out', () => {
  const sim = classOf('swarmAll', 6);
  const { bounds } = sim.open(host).shown as SwarmShown;
  for (const seat of sim.seats) {
    const share = seat < 5 ? 0.5 + seat / 200 : 0.05;
    sim.move(seat, { play: 'swarm', at: bounds.map(({ min, max }) => min + (max - min) * share) });
  }
  const crowd = insights(sim.open(host), sim.seats, speech).find(({ what }) =>
    what.startsWith('probe where'),
  );
  expect(crowd).toMatchObject({ count: 5, seats: [0, 1, 2, 3, 4] });
});

test('in a team, who raises the loss twice and who only makes tiny nudges is pointed out', () => {
  const sim = classOf('manyWeights', 6);
  // Down and up again, twice: weight 3 decides the size of what the network says.
  for (const by of [0.6, -0.6, 0.6, -0.6]) sim.move(2, { play: 'team', weight: 2, by });
  for (let k = 0; k < 3; k++) sim.move(4, { play: 'team', weight: 4, by: 0.01 });
  const round = sim.open(host);
  const said = insights(round, sim.seats, speech);
  expect(said.find(({ what }) => what.startsWith('raised the loss'))?.seats).toEqual([2]);
  expect(said.find(({ what }) => what.startsWith('only make tiny'))?.seats).toEqual([4]);
  expect(said.find(({ what }) => what.startsWith('have not nudged'))?.seats).toEqual([0, 1, 3, 5]);
  expect(progress(round, 2, speech).note).toBe('Team 1, w₃: raised the loss 2×');
});

test('in a swarm, whoever has found the lowest point is not said to have looked too near or too far', () => {
  const sim = classOf('swarmAll', 3);
  const { bounds, hollows } = readSwarm(sim.revealed(host).round).ground!.facts;
  const [x = 0, y = 0] = hollows[0]?.weights ?? [];
  const [corner, aside] = [bounds.map(({ min }) => min), bounds.map(({ max }) => max)];
  for (let k = 0; k < 4; k++) {
    sim.move(0, { play: 'swarm', at: [x + k / 1000, y] });
    sim.move(1, { play: 'swarm', at: [[x, y], corner, aside, [bounds[0]!.min, bounds[1]!.max]][k] });
    sim.move(2, { play: 'swarm', at: corner.map((least) => least + k / 1000) });
  }
  const { round } = sim.revealed(host);
  const said = insights(round, sim.seats, speech);
  expect(said.find(({ what }) => what.startsWith('put all their probes'))?.seats).toEqual([2]);
  expect(said.find(({ what }) => what.startsWith('never came back'))).toBeUndefined();
  expect([0, 1, 2].map((seat) => progress(round, seat, speech).note)).toEqual([
    null,
    null,
    'stays in one place',
  ]);
});

test('in a team that is nearly down, tiny nudges are right', () => {
  const sim = classOf('manyWeights', 6);
  const { par, start, longest } = readTeam(sim.revealed(host).round).ground!.facts;
  for (let k = 0; k < 3; k++) sim.move(1, { play: 'team', weight: 1, by: -longest / 100 });
  const said = () => insights(sim.open(host), sim.seats, speech).map(({ what }) => what);
  expect(said()).toContain('only make tiny nudges');
  for (const [weight, to] of par.weights.at(-1)!.entries()) {
    if (weight === 1) continue;
    const by = (to - (start.weights[weight] ?? 0)) / 4;
    for (let k = 0; k < 4; k++) sim.move(weight, { play: 'team', weight, by });
  }
  expect(progress(sim.open(host), 1, speech).loss).toBeLessThan(start.loss / 10);
  expect(said()).not.toContain('only make tiny nudges');
});

test('while nobody has moved there is nothing to say', () => {
  for (const id of ['miniBatch', 'swarmAlone', 'manyWeights']) {
    const sim = classOf(id, 6);
    expect(insights(sim.open(host), sim.seats, speech)).toEqual([]);
  }
});
