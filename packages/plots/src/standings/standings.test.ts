import { expect, test } from 'vitest';
import { textWidth } from '../text.ts';
import { podiumLayout } from './podiumLayout.ts';
import { spreadLabels } from './spreadLabels.ts';
import { spreadRows } from './spreadRows.ts';

const entries = (...points: number[]) => points.map((p, i) => ({ name: `Name ${i}`, points: p }));
const layout = (...points: number[]) => podiumLayout(entries(...points), 640, 500);

test('the leader stands at the bottom, and height is points behind', () => {
  const { leader, ledges, floor } = layout(408, 458, 441, 434, 419);
  expect(leader).toMatchObject({ names: ['Name 1'], points: 458 });
  expect(ledges.map((ledge) => ledge.behind)).toEqual([17, 24, 39, 50]);
  const [first, second] = ledges;
  expect((floor - (second?.y ?? 0)) / (floor - (first?.y ?? 0))).toBeCloseTo(24 / 17);
});

test('ledges stand on the slope, on alternate sides', () => {
  const { ledges, centre, half } = layout(458, 441, 434, 419, 408);
  expect(ledges.map((ledge) => ledge.side)).toEqual([1, -1, 1, -1]);
  for (const ledge of ledges) expect(ledge.x).toBeCloseTo(centre + ledge.side * half(ledge.behind));
});

test('who ties shares a place and a ledge, and the next place is skipped', () => {
  const { leader, ledges } = layout(458, 458, 434, 434, 408);
  expect(leader.names).toEqual(['Name 0', 'Name 1']);
  expect(ledges.map((ledge) => [ledge.place, ledge.names.length])).toEqual([[3, 2], [5, 1]]); // prettier-ignore
});

test('nobody who ties on the last place is left out', () => {
  const { ledges } = layout(90, 80, 70, 60, 50, 50, 40);
  expect(ledges.at(-1)?.names).toEqual(['Name 4', 'Name 5']);
});

test('one player, none, and a class where all have the same, are drawn too', () => {
  expect(layout(80)).toMatchObject({ ledges: [], leader: { names: ['Name 0'] } });
  expect(layout(10, 10, 10)).toMatchObject({ ledges: [], leader: { names: ['Name 0', 'Name 1', 'Name 2'] } });
  expect(layout().leader.names).toEqual([]);
});

test.each([2, 7, 12, 25])('%i leaders are all named, and their points stand clear of the mark', (count) => {
  const { leader, floor } = layout(...Array.from({ length: count }, () => 298), 90);
  expect(leader.names.join(' · ').split(' · ')).toHaveLength(count);
  expect(leader.under + 8).toBeLessThan(floor - 68);
  expect(leader.type).toBeGreaterThanOrEqual(20);
});

test('no two names on one side overlap, however close the points', () => {
  const { ledges } = layout(458, 457, 456, 455, 454);
  for (const side of [1, -1]) {
    const blocks = ledges
      .filter((ledge) => ledge.side === side)
      .map(({ text, names }) => [text.y - text.type, text.y + text.type * (names.length - 1) + 20] as const);
    blocks.forEach(([from, to], i) =>
      blocks.slice(i + 1).forEach(([top, bottom]) => expect(to <= top || bottom <= from).toBe(true)),
    );
  }
});

test('a long name is parted, and the name of the leader shrinks to its room', () => {
  const long = 'Maximiliane Hohenzollern';
  const { ledges, leader } = podiumLayout([{ name: long, points: 9 }, { name: long, points: 5 }], 640, 500); // prettier-ignore
  expect(ledges[0]?.names).toEqual(['Maximiliane', 'Hohenzollern']);
  expect(textWidth(long, leader.type)).toBeLessThan(640 * 0.5);
});

test('labels over an axis that would touch stand in different rows, and none leaves the drawing', () => {
  const labels = spreadLabels(
    [{ text: 'momentum', at: 200 }, { text: 'Adam', at: 215 }, { text: 'Newton', at: 349 }], // prettier-ignore
    350,
    14,
  );
  expect(labels.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect((labels[2]?.x ?? 0) + textWidth('Newton', 14) / 2).toBeLessThanOrEqual(350);
});

test('labels over an axis that find no row free move aside, and none touches another', () => {
  const names = ['Gradient descent', 'Momentum', 'Adam', 'Newton', 'Random search'];
  const labels = spreadLabels(names.map((text) => ({ text, at: 300 })), 600, 14, 2); // prettier-ignore
  expect(Math.max(...labels.map(({ row }) => row))).toBe(1);
  for (const row of [0, 1]) {
    const inRow = labels
      .map((label, i) => ({ ...label, half: textWidth(names[i] ?? '', 14) / 2 }))
      .filter((label) => label.row === row)
      .sort((a, b) => a.x - b.x);
    for (const [i, label] of inRow.entries())
      expect(label.x - label.half).toBeGreaterThan((inRow[i - 1]?.x ?? -1) + (inRow[i - 1]?.half ?? 0));
  }
});

test('labels beside an axis stay where they belong unless they would touch', () => {
  expect(spreadRows([10, 90, 50], 20, [0, 100])).toEqual([10, 90, 50]);
  expect(spreadRows([50, 50], 20, [0, 100])).toEqual([40, 60]);
  expect(spreadRows([52, 48, 50], 20, [0, 100])).toEqual([70, 30, 50]);
});

test('labels beside an axis stay inside it, and push others away', () => {
  expect(spreadRows([-30, 5, 200], 20, [0, 100])).toEqual([0, 20, 100]);
  const places = spreadRows([98, 99, 80, 97], 20, [0, 100]).toSorted((a, b) => a - b);
  expect(places).toEqual([40, 60, 80, 100]);
});
