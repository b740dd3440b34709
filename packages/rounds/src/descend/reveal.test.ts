import { describe, expect, test } from 'vitest';
import { readRound } from './read.ts';
import { storyOf } from './story.ts';
import { simulateRound } from './test/simulatedRound.ts';
import { basinsOf, stripsOf } from './twoWeights/basins.ts';

function revealed(id: string, players = 60, machines = true) {
  const sim = simulateRound(id, { players, share: 1, seed: 4, temperament: null, machines });
  const { ground, everyone, staff } = readRound(sim.revealed({ role: 'screen' }).round);
  if (!ground || !everyone || !staff) throw new Error('not revealed');
  return { ...ground, everyone, staff };
}

test.each([
  ['feelTheSlope', 'curve'],
  ['darkField', 'field'],
  ['downTheSurface', 'surface'],
  ['twoValleys', 'valleys'],
  ['saddleStart', 'saddle'],
  ['plateau', 'plateau'],
])('the ground of %s tells the story of a %s', (id, story) => {
  const { config, facts } = revealed(id, 2, false);
  expect(storyOf(config, facts)).toBe(story);
});

describe.each(['darkField', 'twoValleys', 'plateau'])('the reveal of %s', (id) => {
  test('tells the walks of all optimisers, lowest first, and stays within 9 kB with them', () => {
    const { everyone } = revealed(id);
    const machines = everyone.machines ?? [];
    expect(machines.map(({ machine }) => machine).sort()).toEqual([
      'adam',
      'gradientDescent',
      'momentum',
      'newton',
      'randomSearch',
    ]);
    const losses = machines.map(({ loss }) => loss);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
    expect(JSON.stringify(everyone).length).toBeLessThanOrEqual(9000);
  });

  test('has the average of the places where the class ended, and how high it lies', () => {
    const { everyone, staff } = revealed(id);
    const mean = (i: number) =>
      staff.trails.reduce((sum, { places }) => sum + (places.at(-1)?.[i] ?? 0), 0) / staff.trails.length;
    expect(everyone.centre?.weights[0]).toBeCloseTo(mean(0), 3);
    expect(everyone.centre?.weights[1]).toBeCloseTo(mean(1), 3);
    expect(everyone.centre?.loss).toBeGreaterThan(0);
  });
});

test('in a bowl the average student stands lower than the average of the class’s last losses', () => {
  const { everyone, staff } = revealed('downTheSurface');
  const last = staff.trails.map(({ losses }) => losses.findLast((loss) => loss !== null) ?? 0);
  expect(everyone.centre?.loss).toBeLessThan(last.reduce((sum, loss) => sum + loss, 0) / last.length);
});

test('a walk that started again says where, and whoever did is not counted as going up for it', () => {
  const { everyone, staff } = revealed('twoValleys');
  const again = staff.trails.filter(({ restarts }) => restarts !== undefined);
  expect(again.length).toBe(everyone.restarted);
  expect(again.length).toBeGreaterThan(10);
  for (const { restarts, places } of again) expect(restarts?.[0]).toBeLessThan(places.length);
});

test('basins are where walks by the rules of play end, and cover the sheet', () => {
  const { config, facts } = revealed('twoValleys', 2, false);
  const basins = basinsOf(config, facts, 24, 18);
  expect(basins.cells).toHaveLength(24 * 18);
  const [deep = 0, high = 0] = basins.shares;
  expect(deep).toBeGreaterThan(0.2);
  expect(high).toBeGreaterThan(0.1);
  for (const [rank, { weights }] of facts.hollows.entries()) {
    const [column = 0, row = 0] = weights.map((weight, i) => {
      const { min, max } = facts.bounds[i]!;
      return Math.floor(((weight - min) / (max - min)) * (i === 0 ? 24 : 18));
    });
    expect(basins.cells[row * 24 + column]).toBe(rank);
  }
  const width = stripsOf(basins).reduce((sum, { from, to }) => sum + to - from, 0);
  expect(width).toBe(24 * 18);
});
