import { expect, test } from 'vitest';
import { clusterMarks } from './clusters.ts';
import { initialsOf, seatShape, shapePath } from './marks.ts';
import { labelOnLine } from './perfectLine.ts';
import { directionOf, limitStep, turnStep } from './stepLimits.ts';
import type { Trail } from './trail.ts';
import { trailLines } from './trailLines.ts';
import { mapView } from './view.ts';

test('a map shows all that is wanted, both weights at one scale', () => {
  const view = mapView({ x: [-6, 6], y: [-4.5, 4.5] }, { width: 400, height: 200 });
  expect(view.X(1) - view.X(0)).toBeCloseTo(view.Y(0) - view.Y(1));
  expect(view.bounds.y).toEqual([-4.5, 4.5]);
  expect(view.bounds.x[0]).toBeLessThan(-6);
  expect([view.Y(4.5), view.Y(-4.5)]).toEqual([0, 200]);
  expect([view.x(view.X(1.3)), view.y(view.Y(-2.2))]).toEqual([expect.closeTo(1.3), expect.closeTo(-2.2)]);
});

test('a stretched map shows exactly what is wanted, each weight at a scale of its own', () => {
  const view = mapView({ x: [0, 4], y: [-9, 7] }, { width: 400, height: 320 }, true);
  expect(view.bounds).toEqual({ x: [0, 4], y: [-9, 7] });
  expect([view.scale, view.scaleY]).toEqual([100, 20]);
  expect([view.X(4), view.Y(-9)]).toEqual([400, 320]);
});

test('a crowd becomes one mark with all its members, at a true position', () => {
  const marks = [{ X: 0, Y: 0 }, { X: 3, Y: 0 }, { X: 50, Y: 0 }, { X: 5, Y: 1 }]; // prettier-ignore
  const clusters = clusterMarks(marks, 8);
  expect(clusters.map((c) => c.members.length)).toEqual([3, 1]);
  expect(clusters[0]).toMatchObject({ X: 0, Y: 0 });
  expect(clusterMarks(marks, 0)).toHaveLength(4);
});

test('a step is kept within its longest, in its direction', () => {
  const [dx, dy] = limitStep([3, 4], 1);
  expect(Math.hypot(dx, dy)).toBeCloseTo(1);
  expect(dy / dx).toBeCloseTo(4 / 3);
  expect(limitStep([0.3, 0.4], 1)).toEqual([expect.closeTo(0.3), expect.closeTo(0.4)]);
});

test('a step of no length, or of none that is a number, still points somewhere', () => {
  for (const step of [[0, 0], [NaN, 1]] as const) expect(Math.hypot(...limitStep(step, 1))).toBeCloseTo(0.01); // prettier-ignore
});

test('keys turn a step counterclockwise and make it longer, not beyond the longest', () => {
  const turned = turnStep([1, 0], 90, 0, 1);
  expect(turned).toEqual([expect.closeTo(0), expect.closeTo(1)]);
  expect(Math.hypot(...turnStep([1, 0], 0, 5, 1.1))).toBeCloseTo(1.1);
  expect(Math.hypot(...turnStep([1, 0], 0, -5, 1.1))).toBeCloseTo(0.011);
});

test('a direction is told in degrees counterclockwise from the right', () => {
  expect([[1, 0], [0, 1], [-1, 0], [0, -1], [-1, -1e-9]].map((step) => directionOf([step[0] ?? 0, step[1] ?? 0]))).toEqual([0, 90, 180, -90, 180]); // prettier-ignore
});

test('seats next to each other have different shapes', () => {
  expect(new Set([0, 1, 2, 3, 4].map(seatShape)).size).toBe(5);
  expect(seatShape(5)).toBe(seatShape(0));
});

test('every shape fits its radius', () => {
  for (const shape of [
    'circle',
    'square',
    'diamond',
    'hexagon',
    'triangle',
    'lowest',
    'cross',
    'plus',
  ] as const)
    for (const number of shapePath(shape, 10).match(/-?[\d.]+/g) ?? [])
      expect(Math.abs(Number(number))).toBeLessThanOrEqual(11);
});

test('initials are two letters, whatever the name', () => {
  expect(['Heron', 'Grey Plover', 'ölaf', '  wild  ibex ', 'X', '👩‍🚀 Ada'].map(initialsOf)).toEqual([
    'He',
    'GP',
    'Öl',
    'WI',
    'X',
    '👩A',
  ]);
});

test('hidden names have their number for initials, and no two the same', () => {
  expect(['№ 1', '№ 12', '№ 123', '№ x', 'Ada 12'].map(initialsOf)).toEqual(['1', '12', '123', '№X', 'A1']);
});

test('words along a line stay inside the map', () => {
  const view = { width: 300, height: 200 };
  for (const at of ['start', 'end'] as const) {
    const label = labelOnLine([0, 10], [300, 190], 120, view, at);
    expect(label.X).toBeGreaterThan(40);
    expect(label.X).toBeLessThan(260);
    expect(label.angle).toBeCloseTo(31, 0);
  }
});

const plane = { X: (x: number) => x, Y: (y: number) => y };
const walk = (kind: Trail['kind'], steps: number, from = 0): Trail => ({
  kind,
  points: Array.from({ length: steps + 1 }, (_, k) => [k, from] as const),
});

test('the latest three steps of a walk are told from what came before, and meet it', () => {
  const [past, now, ...rest] = trailLines([walk('class', 8)], plane);
  expect(past).toMatchObject({ isPast: true, d: 'M0 0L1 0L2 0L3 0L4 0L5 0' });
  expect(now).toMatchObject({ isPast: false, d: 'M5 0L6 0L7 0L8 0' });
  expect(rest).toEqual([]);
  expect(trailLines([walk('class', 2)], plane).map(({ d }) => d)).toEqual(['M0 0L1 0L2 0']);
});

test('whoever is named is drawn whole and last: the middle, machines, the best, oneself', () => {
  const kinds = ['own', 'best', 'class', 'machine', 'middle'] as const;
  const lines = trailLines(
    kinds.map((kind) => walk(kind, 5)),
    plane,
  );
  expect(lines.map(({ kind }) => kind)).toEqual(['class', 'class', 'middle', 'machine', 'best', 'own']);
  expect(lines.at(-1)?.points).toHaveLength(6);
});

test('three hundred walks are few paths, and no step is lost', () => {
  const many = Array.from({ length: 300 }, (_, k) => walk('class', 8, k));
  const lines = trailLines(many, plane);
  expect(lines.length).toBeLessThan(25);
  const steps = lines.reduce((sum, { d }) => sum + (d.match(/L/g)?.length ?? 0), 0);
  expect(steps).toBe(300 * 8);
});
