import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { insights, progress } from './host.ts';
import { simulateRound } from './test/simulatedRound.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function classOf(id: string, players: number, share = 0) {
  return simulateRound(id, { players, share, seed: 5, temperament: null });
}

/** Three surveyors on a curve: the first steps with the slope, the second stands still, the third leaves the sheet. */
function threeOnACurve() {
  const round = classOf('feelTheSlope', 3);
  const { here, start, bounds, longestStep } = round.shown;
  const up = Math.sign(here.gradient[0] ?? 0);
  const room = Math.min(
    ...bounds.map(({ min, max }) => (up > 0 ? max - (start[0] ?? 0) : (start[0] ?? 0) - min)),
  );
  for (let k = 0; k < 2; k++) round.move(0, { way: 'step', by: [(up * room) / 4] });
  round.move(2, { way: 'step', by: [up * Math.min(longestStep, room * 1.5)] });
  return round;
}

test('going up with the slope is noted and counted, and so is standing still while others move', () => {
  const round = threeOnACurve();
  const known = round.open({ role: 'host' });
  expect(progress(known, 0, speech).note).toBe('went uphill 2×');
  expect(progress(known, 1, speech)).toEqual({ moves: 0, loss: null, note: null });
  const said = insights(known, round.seats, speech);
  expect(said.find(({ what }) => what.startsWith('stepped up'))).toMatchObject({ count: 1, seats: [0] });
  expect(said.find(({ what }) => what === 'still at the start')).toMatchObject({ count: 1, seats: [1] });
});

test('a step off the sheet is a note, and no loss', () => {
  const known = threeOnACurve().open({ role: 'host' });
  expect(progress(known, 2, speech)).toEqual({ moves: 1, loss: null, note: 'left the sheet' });
});

test('while nobody has moved there is nothing to say', () => {
  const round = classOf('darkField', 5);
  expect(insights(round.open({ role: 'host' }), round.seats, speech)).toEqual([]);
});

test('which hollow people are near is said after the reveal and not before', () => {
  const round = classOf('darkField', 12, 1);
  const ended = (state: Parameters<typeof insights>[0]) =>
    insights(state, round.seats, speech).filter(({ what }) => what.startsWith('ended by'));
  expect(ended(round.open({ role: 'host' }))).toEqual([]);
  const counted = ended(round.revealed({ role: 'host' }).round).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(12);
});

test('what there is to say has no empty lines, and only seats that were asked for', () => {
  const round = classOf('darkField', 28, 0.8);
  const asked = round.seats.slice(0, 10);
  for (const { count, seats } of insights(round.open({ role: 'host' }), asked, speech)) {
    expect(count).toBe(seats.length);
    expect(count).toBeGreaterThan(0);
    expect(seats.every((seat) => asked.includes(seat))).toBe(true);
  }
});

test('the best loss so far is a measured one, even when it is higher than the start', () => {
  const known = threeOnACurve().open({ role: 'host' });
  expect(progress(known, 0, speech).loss).toBeGreaterThan(threeOnACurve().shown.here.loss);
});
