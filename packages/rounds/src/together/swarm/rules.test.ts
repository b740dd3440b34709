import { describe, expect, test } from 'vitest';
import { machines } from '../../machines.ts';
import { seeded } from '../../test/seeded.ts';
import { bytesOf, openRound, seatsOf } from '../test/rounds.ts';
import { together } from '../rules.ts';
import { swarmMove } from './autoplay.ts';
import { probesOf } from './fold.ts';
import { groundOf } from './ground.ts';
import { swarmMachine } from './machine.ts';
import { spreadOf } from './spreadOf.ts';
import type { Config, Event, Facts, Public, State, View } from './types.ts';
import { neighboursOf } from './view.ts';

const open = (id = 'swarmAlone', seed = 1) => {
  const round = openRound(id, seed);
  return {
    ...round,
    config: round.ground.config as Config,
    facts: round.ground.facts as Facts,
    play: () => round.state() as State,
  };
};

function playedSwarm(id: string, players: number, seed: number, moves = 8) {
  const round = open(id, seed);
  const random = seeded(seed + 1000);
  for (let turn = 0; turn < moves; turn++) {
    for (const seat of seatsOf(players)) round.move(seat, swarmMove(round.play(), seat, 'descent', random));
  }
  return round;
}

describe('a probe', () => {
  test('is told the height there, and nothing else', () => {
    const round = open();
    const at = round.facts.hollows[0]?.weights ?? [];
    const event = round.move(0, { play: 'swarm', at }) as Event;
    expect(event.outcome).toEqual({ type: 'measured', loss: groundOf(round.config, round.facts).loss(at) });
    expect(Object.keys(event).sort()).toEqual(['at', 'outcome', 'play', 'type']);
  });

  test('off the sheet, or in another number of weights, is none', () => {
    const round = open();
    const beyond = (round.facts.bounds[0]?.max ?? 0) + 0.01;
    expect(round.move(0, { play: 'swarm', at: [beyond, round.facts.camp.weights[1] ?? 0] })).toBe(
      'weightOutOfRange',
    );
    expect(round.move(0, { play: 'swarm', at: [0] })).toBe('moveMisshapen');
  });

  test('of the machine’s kind of move, meant for another way to play, is refused', () => {
    expect(open().move(0, { play: 'batch', way: 'approve' })).toBe('moveMisshapen');
  });
});

describe('what one hears of the others', () => {
  test('is nothing, alone', () => {
    expect(playedSwarm('swarmAlone', 5, 1).view(0)).toBeNull();
  });

  test('is of five neighbours in the ring, or of as many as there are', () => {
    const { play } = playedSwarm('swarmNeighbours', 12, 1, 1);
    expect(neighboursOf(play(), 0).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 10, 11]);
    const small = playedSwarm('swarmNeighbours', 3, 1, 1);
    expect(neighboursOf(small.play(), 1).toSorted((a, b) => a - b)).toEqual([0, 2]);
    expect(playedSwarm('swarmNeighbours', 1, 1, 1).view(0)).toEqual({ seen: [] });
  });

  test('goes round the gaps that idle seats leave', () => {
    const round = open('swarmNeighbours');
    for (const seat of [1, 4, 9, 30]) round.move(seat, { play: 'swarm', at: round.facts.camp.weights });
    expect(neighboursOf(round.play(), 4).toSorted((a, b) => a - b)).toEqual([1, 9, 30]);
  });

  test('has the lowest find of all where everybody is seen', () => {
    const round = playedSwarm('swarmAll', 25, 3);
    const lowest = Math.min(
      ...round
        .scores(seatsOf(25))
        .slice(1)
        .map(({ loss }) => loss ?? Infinity),
    );
    const { seen } = round.view(0) as View;
    expect(Math.min(...seen.map(([, , loss]) => loss))).toBeCloseTo(lowest, 2);
  });

  test.each(['swarmNeighbours', 'swarmAll'])('in %s fits into 250 bytes', (id) => {
    for (let seed = 1; seed <= 12; seed++) {
      const round = playedSwarm(id, 40, seed);
      for (const seat of seatsOf(40)) expect(bytesOf(round.view(seat))).toBeLessThanOrEqual(250);
    }
  });
});

test.each([
  ['swarmAlone', false],
  ['swarmNeighbours', false],
  ['swarmAll', true],
])('a screen in %s is told places: %s; and never a loss', (id, isTold) => {
  const round = open(id);
  const event = round.move(0, { play: 'swarm', at: round.facts.camp.weights }) as Event;
  const seen = together.redact(round.state(), 0, event, { role: 'screen' }) as Event;
  expect(seen.outcome).toEqual({ type: 'untold' });
  expect(seen.at !== null).toBe(isTold);
});

test('optimisers that are told heights only make moves on the sheet until theirs are used up; Newton has none', () => {
  for (const machine of machines) {
    const round = open('swarmAlone', 5);
    const random = seeded(9);
    for (let k = 0; k < 8; k++) {
      const move = swarmMachine(round.play(), 0, machine, random);
      if (move !== null) expect(round.move(0, move)).toMatchObject({ type: 'probed' });
    }
    expect(probesOf(round.play(), 0)).toHaveLength(machine === 'newton' ? 0 : 8);
  }
});

describe('at the reveal', () => {
  test('machines have as many looks as one player, and as all; more never make them worse', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { rivals, evaluations } = playedSwarm('swarmAll', 20, seed).reveal(seatsOf(20))
        .everyone as Public;
      expect(evaluations).toBe(160);
      expect(rivals).toHaveLength(6);
      for (const { asOne, asClass } of rivals) expect(asClass).toBeLessThanOrEqual(asOne);
    }
  });

  test('the lowest loss so far never rises, and the best is below the middle', () => {
    const { bestSoFar, middleSoFar } = playedSwarm('swarmAll', 20, 2).reveal(seatsOf(20)).everyone as Public;
    expect(bestSoFar).toEqual(bestSoFar.toSorted((a, b) => b - a));
    for (const [k, best] of bestSoFar.entries()) expect(best).toBeLessThanOrEqual(middleSoFar[k] ?? 0);
  });

  test('spread is 0 where all probe at one place, and half of the diagonal in two opposite corners', () => {
    const bounds = [
      { min: 0, max: 3 },
      { min: 0, max: 4 },
    ];
    expect(spreadOf([[1, 1], [1, 1]], { bounds })).toBe(0); // prettier-ignore
    expect(spreadOf([[0, 0], [3, 4]], { bounds })).toBe(0.5); // prettier-ignore
  });
});

describe('whatever is drawn (60 draws)', () => {
  const draws = seatsOf(60).map((seed) => playedSwarm('swarmAlone', 8, seed + 1));
  const share = (losses: readonly number[], camp: number, below: number): boolean =>
    Math.min(...losses) <= camp * below;

  test('eight students who look round and then feel their way find a tenth of the camp’s loss', () => {
    const solved = draws.filter(({ scores, facts }) =>
      share(
        scores(seatsOf(8)).map(({ loss }) => loss ?? Infinity),
        facts.camp.loss,
        0.1,
      ),
    );
    expect(solved.length).toBeGreaterThanOrEqual(58);
  });

  test('one of them alone finds a fifth of it, nine times in ten', () => {
    const all = draws.flatMap(({ scores, facts }) =>
      scores(seatsOf(8)).map(({ loss }) => (loss ?? Infinity) <= facts.camp.loss / 5),
    );
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.9);
  });

  test('the ground is no bowl: it has several hollows, and one of them is clearly the lowest', () => {
    for (const { facts } of draws) {
      expect(facts.hollows.length).toBeGreaterThan(1);
      const [lowest, next] = facts.hollows;
      expect((next?.loss ?? 0) - (lowest?.loss ?? 0)).toBeGreaterThanOrEqual(facts.camp.loss / 50);
    }
  });

  test('which of the four corners holds the lowest point cannot be known beforehand', () => {
    const corners = draws.map(({ facts: { hollows, camp } }) =>
      [0, 1].map((i) => (hollows[0]?.weights[i] ?? 0) > (camp.weights[i] ?? 0)).join(),
    );
    expect(new Set(corners).size).toBe(4);
  });
});
