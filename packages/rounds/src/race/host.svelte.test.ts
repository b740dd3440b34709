import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { advice } from './host.ts';
import { simulateRound } from './test/simulatedRound.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

/** What is said of one player's runs with these rates, without momentum. */
function saidOf(id: string, ...rates: readonly number[]) {
  const sim = simulateRound(id, { players: 1, share: 0, seed: 5, temperament: null });
  for (const learningRate of rates)
    expect(sim.move(0, { type: 'run', learningRate, momentum: 0 })).toBeNull();
  const round = sim.open({ role: 'host' });
  return {
    note: advice.progress(round, 0, speech).note,
    lines: advice.insights(round, sim.seats, speech).map(({ what }) => what),
  };
}

// The duel's limit is 0.039; half of it arrives at once. The quadratic's is 0.02.
test('crept is said of whoever never came halfway down, not of whoever arrived before', () => {
  expect(saidOf('learningRateDuel', 0.0005, 0.0004)).toMatchObject({ note: 'crept' });
  const arrived = saidOf('learningRateDuel', 0.019, 0.0004);
  expect(arrived.note).toBeNull();
  expect(arrived.lines).not.toContain('crept, not even halfway down');
});

test('to go further down with the rate is said while the last run still went up', () => {
  const [twice, once] = ['went up and away twice', 'raced up and away'];
  const up = saidOf('momentum', 0.05, 0.04).lines;
  expect([up.includes(twice), up.includes(once)]).toEqual([true, false]);
  const mended = saidOf('momentum', 0.05, 0.04, 0.015).lines;
  expect([mended.includes(twice), mended.includes(once)]).toEqual([false, true]);
});
