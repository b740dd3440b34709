import { expect, test } from 'vitest';
import { readRound } from '../read.ts';
import { simulateRound } from '../test/simulatedRound.ts';
import { curveOf, feltSlopes } from './feltSlopes.ts';

function revealed() {
  const sim = simulateRound('feelTheSlope', { players: 40, share: 1, seed: 2, temperament: null });
  const { ground, staff } = readRound(sim.revealed({ role: 'screen' }).round);
  if (!ground || !staff) throw new Error('not revealed');
  return { ...ground, trails: staff.trails };
}

test('the revealed curve passes through every loss that was measured', () => {
  const { config, facts, trails } = revealed();
  const curve = curveOf(config, facts);
  for (const { weight, loss } of feltSlopes(config, facts, trails))
    expect(curve(weight)).toBeCloseTo(loss, 1);
});

test('the slope is negative left of the lowest point and positive right of it', () => {
  const { config, facts, trails } = revealed();
  const lowest = facts.hollows[0]?.weights[0] ?? 0;
  const felt = feltSlopes(config, facts, trails);
  expect(felt.length).toBeGreaterThan(20);
  for (const { weight, slope } of felt.filter(({ weight: w }) => Math.abs(w - lowest) > 0.01)) {
    expect(Math.sign(slope)).toBe(Math.sign(weight - lowest));
  }
});

test('places that look the same are drawn once, so a large class costs no more than a small one', () => {
  const { config, facts, trails } = revealed();
  expect(feltSlopes(config, facts, [...trails, ...trails])).toHaveLength(
    feltSlopes(config, facts, trails).length,
  );
  expect(feltSlopes(config, facts, trails).length).toBeLessThanOrEqual(241);
});
