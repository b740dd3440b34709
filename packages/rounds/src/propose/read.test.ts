import { expect, test } from 'vitest';
import { groundOf, knownPoints, ownPoint, playerOf, playOf, publicOf, staffOf } from './read.ts';
import { playRound } from './test/classroom.ts';

const blind = [1, 2].map((at) => ({ seat: 4, weights: [2, -1], at }));

test('a player who did nothing yet sees what everybody is shown', () => {
  const state = playOf(playRound('hit13', 2, []).seenBy({ role: 'player', seat: 1 }));
  expect(playerOf(state, 1)).toEqual({ points: [0], data: [{ inputs: [2, 3], target: 13 }], proposals: [] });
});

test('a phone knows its own point first, and all of them after its blind proposals', () => {
  const before = playOf(playRound('tugOfWar', 6, []).seenBy({ role: 'player', seat: 4 }));
  expect([...knownPoints(before).keys()]).toEqual([1]);
  expect(playerOf(before, 4).points).toEqual([ownPoint(before, 4)]);
  const after = playOf(playRound('tugOfWar', 6, blind).seenBy({ role: 'player', seat: 4 }));
  expect([...knownPoints(after).keys()].sort()).toEqual([0, 1, 2]);
});

test('the screen knows all points that were dealt', () => {
  const state = playOf(playRound('tugOfWar', 3, []).seenBy({ role: 'screen' }));
  expect(knownPoints(state).get(2)).toEqual({ inputs: [4, 1], target: 20 });
});

test('nothing is read off the ground before the reveal', () => {
  const { seenBy } = playRound('hit13', 2, blind.map((move) => ({ ...move, seat: 0 }))); // prettier-ignore
  const open = seenBy({ role: 'server' });
  expect([groundOf(open), publicOf(open), staffOf(open)]).toEqual([null, null, null]);
});

test('at the reveal a phone reads the ground, and the staff everybody’s proposals', () => {
  const { seenBy } = playRound('tugOfWar', 6, blind, 'revealed');
  const phone = seenBy({ role: 'player', seat: 0 });
  expect(groundOf(phone)?.facts.lowest.loss).toBeCloseTo(0.042857, 6);
  expect(publicOf(phone)?.marks).toHaveLength(1);
  expect(staffOf(phone)).toBeNull();
  expect(staffOf(seenBy({ role: 'screen' }))?.players.find(({ seat }) => seat === 4)?.proposals).toHaveLength(
    2,
  );
});
