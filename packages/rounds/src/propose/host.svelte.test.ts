import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { advice } from './host.ts';
import { playRound, type Proposed } from './test/classroom.ts';

const speech = { language: 'en', numbers: createNumbers('en') } as const;

function host(id: string, players: number, ...tries: (readonly [seat: number, ...weights: number[]])[]) {
  const proposed: Proposed[] = tries.map(([seat, ...weights], k) => ({ seat, weights, at: k + 1 }));
  const round = playRound(id, players, proposed).seenBy({ role: 'host' });
  const seats = Array.from({ length: players }, (_, seat) => seat);
  return {
    progress: (seat: number) => advice.progress(round, seat, speech),
    hints: advice
      .insights(round, seats, speech)
      .map(({ count, what, seats: whom }) => ({ text: `${count} ${what}`, whom })),
  };
}

test('the list says how far everyone is, and the one thing worth knowing', () => {
  const { progress } = host('hit13', 5, [0, 3, -2], [1, 2, 0], [1, 2, 0], [2, 3, 0], [2, 3, 1], [3, 2, 2]);
  expect(progress(0)).toEqual({ moves: 1, loss: 0, note: 'found it' });
  expect(progress(1)).toEqual({ moves: 2, loss: 9, note: 'same weights twice' });
  expect(progress(2)).toEqual({ moves: 2, loss: 4, note: 'too high 2×' });
  expect(progress(3).note).toBeNull();
  expect(progress(4)).toEqual({ moves: 0, loss: null, note: null });
});

test('the host is told who found it, who went too far, and who has not begun', () => {
  const { hints } = host('hit13', 4, [0, 3, -2], [1, 4, -1], [2, 2, 1]);
  expect(hints).toContainEqual({ text: '1 found it', whom: [0] });
  expect(hints).toContainEqual({ text: '1 went past the target', whom: [1] });
  expect(hints).toContainEqual({ text: '2 turned only one weight', whom: [1, 2] });
  expect(hints).toContainEqual({ text: '1 has not proposed yet', whom: [3] });
});

test('before anybody proposed there is nothing to say', () => {
  expect(host('hit13', 4).hints).toEqual([]);
});

test('whoever pleases only the own point stands out, and whoever gave some of it up', () => {
  const blind = host('tugOfWar', 3, [0, 2, 3], [0, 2, 3], [1, 3, -2]);
  expect(blind.hints[0]).toEqual({ text: '1 pleases the own point only', whom: [0] });
  expect(blind.progress(0).note).toBe('same weights twice');
  const after = host('tugOfWar', 3, [0, 2, 3], [0, 1.8, 3], [0, 3, -2]);
  expect(after.hints).toContainEqual({ text: '1 came lower with all points in sight', whom: [0] });
});

test('whoever has found it is told so, and not to go on', () => {
  const { hints, progress } = host('hit13', 2, [0, 3, -2], [0, 1, 0], [1, 2, 2], [1, 1, 0]);
  expect(progress(0).note).toBe('found it');
  expect(hints.find(({ text }) => text.includes('ended higher'))?.whom).toEqual([1]);
});

test('whoever had a lower loss before does not please the own point only', () => {
  const said = (...tries: (readonly [number, number, number])[]) =>
    host('tugOfWar', 1, ...tries).hints.map(({ text }) => text);
  expect(said([0, 2, 3])).toContain('1 pleases the own point only');
  expect(said([0, 3, -2], [0, 2, 3])).not.toContain('1 pleases the own point only');
});

test('with one weight nobody is said to have turned only one', () => {
  const { hints } = host('oneKnob', 1, [0, 3], [0, 3.2]);
  expect(hints.map(({ text }) => text)).toEqual([
    '1 went past the target',
    '1 was on the same side every time',
    '1 ended higher than the own best',
  ]);
});

test('who lays lines is judged by the judge that sat: cancelled, pulled too early, unmoved', () => {
  const tries = (seat: number, ...lines: (readonly [number, number])[]) =>
    lines.map(([w, b]) => [seat, w, b] as const);
  const { hints, progress } = host(
    'whichLoss',
    4,
    // A level line through the middle of all targets; then least squares too early; then the ten points too late.
    ...tries(0, [0, 7.5], [0, 7.5], [0.5, 3], [0.5, 3.1], [0.35, 4], [0.34, 4]),
    // Good by each judge.
    ...tries(1, [0.35, 4.4], [0.5, 3], [0.34, 4], [0.35, 4], [0.5, 3], [0.5, 3.1]),
    ...tries(2, [0.1, 6.6]),
  );
  expect(hints).toEqual([
    { text: '2 have no mean error with lines that miss the points', whom: [0, 2] },
    { text: '1 leans to the one far point although sizes are judged', whom: [0] },
    { text: '1 keeps to the many points although squares are judged', whom: [0] },
    { text: '1 proposed the same weights twice', whom: [0] },
    { text: '1 has not proposed yet', whom: [3] },
  ]);
  expect(progress(0).note).toBe('keeps to the many');
  expect(progress(1)).toMatchObject({ moves: 6, note: null });
  expect(progress(2).note).toBe('mean error 0, poor line');
});
