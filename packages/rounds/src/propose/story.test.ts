import { expect, test } from 'vitest';
import { groundOf } from './read.ts';
import { isExact, storyOf, withoutDust } from './story.ts';
import { playRound } from './test/classroom.ts';

function ground(id: string) {
  const found = groundOf(playRound(id, 1, [], 'revealed').seenBy({ role: 'screen' }));
  if (!found) throw new Error('not revealed');
  return found;
}
const story = (id: string) => storyOf(ground(id).config, ground(id).facts);

test('one point and two weights have a line of answers, the lecture’s first', () => {
  expect(story('hit13')).toMatchObject({ kind: 'line', perfect: { slopes: [5, 1], rest: 13 }, whole: [[3, -2], [2, 3], [4, -7]] }); // prettier-ignore
});

test('one point and one weight have a straight error and one answer', () => {
  expect(story('oneKnob')).toMatchObject({ kind: 'parabola', slope: 5, rest: 14, answer: 2.8 });
});

test('three points have three lines that do not meet', () => {
  const tug = story('tugOfWar');
  expect(tug).toMatchObject({ kind: 'lines', meet: false });
  expect(tug.kind === 'lines' && tug.perfects.map(({ rest }) => rest)).toEqual([13, 3, 20]);
});

test('points that one place pleases are lines that meet', () => {
  const { config, facts } = ground('tugOfWar');
  const kind = storyOf(config, { ...facts, lowest: { ...facts.lowest, loss: 1e-25 } });
  expect(kind).toMatchObject({ kind: 'lines', meet: true });
});

test('weights before an activation that bends have no line: how low everyone came is all that is told', () => {
  const { config, facts } = ground('hit13');
  const layers = config.network.layers.map((layer) => ({ ...layer, activation: 'tanh' as const }));
  expect(storyOf({ ...config, network: { layers } }, facts)).toEqual({ kind: 'plain' });
});

test('exact is what is as low as it gets to a millionth of the start', () => {
  const { facts } = ground('hit13');
  expect([0, 1e-5, 1e-4].map((loss) => isExact(loss, facts))).toEqual([true, true, false]);
  expect(withoutDust(3e-31, facts)).toBe(0);
});
