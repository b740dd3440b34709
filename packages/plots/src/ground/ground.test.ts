import { expect, test } from 'vitest';
import { contourLines, sampleGrid } from '../map/contours.ts';
import { linearThresholds } from '../map/levels.ts';
import { mapView } from '../map/view.ts';
import { placeContourNumber } from './contourNumbers.ts';
import { blotch, grain } from './paper.ts';
import { legendStep } from './legendStep.ts';
import { placeNames } from './placeNames.ts';
import { plateProgress, strips } from './plates.ts';
import { printShade } from './printShade.ts';
import { between, hillShade, surveyRelief } from './relief.ts';
import { ribbon } from './ribbon.ts';

const view = mapView({ x: [-3, 3], y: [-2, 2] }, { width: 300, height: 200 });
const bowl = (x: number, y: number) => x * x + y * y;
const relief = surveyRelief(bowl, view);

test('light comes from the upper left: in a bowl the far side is lit, the near side lies in shadow', () => {
  const lit = hillShade(relief);
  expect(between(lit, view.X(1), view.Y(-1))).toBeGreaterThan(0.05);
  expect(between(lit, view.X(-1), view.Y(1))).toBeLessThan(-0.05);
});

test('level ground is neither lit nor in shadow', () => {
  const flat = hillShade(surveyRelief(() => 4, view));
  expect(between(flat, 100, 100)).toBeCloseTo(0);
});

test('a loss that is not a number, or 0, does not break the sheet', () => {
  const holed = surveyRelief((x) => (x > 2 ? NaN : x > 1 ? Infinity : 0), view);
  const lit = hillShade(holed);
  expect(lit.values.some(Number.isNaN)).toBe(false);
});

test('deeper ground is printed darker', () => {
  const tints = Array.from({ length: 8 }, (_, i) => [30 * i, 30 * i, 30 * i] as const);
  const pixels = printShade(
    relief,
    hillShade(relief),
    { tints, shade: [0, 0, 0], light: [255, 255, 255] },
    1,
  );
  const at = (x: number, y: number) => pixels[(Math.round(view.Y(y)) * 300 + Math.round(view.X(x))) * 4] ?? 0;
  expect(pixels).toHaveLength(300 * 200 * 4);
  expect(at(0, 0)).toBeLessThan(at(1, 1));
  expect(at(1, 1)).toBeLessThan(at(2.8, 1.9));
});

test('grain is the same at every print, and spread over its range', () => {
  expect(grain(12, 99, 3)).toBe(grain(12, 99, 3));
  const values = Array.from({ length: 4000 }, (_, i) => grain(i % 63, i / 63, 7));
  const mean = values.reduce((a, b) => a + b) / values.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(Math.abs(blotch(10, 10, 20, 1) - blotch(10.1, 10, 20, 1))).toBeLessThan(0.02);
});

test('a number stands in its contour, upright, away from the edge, the others and what must stay free', () => {
  const [circle = []] = contourLines(sampleGrid(400, 400, 4, (x, y) => Math.hypot(x - 200, y - 200)), 150); // prettier-ignore
  const avoid = [{ X: 200, Y: 50, radius: 90 }];
  const place = placeContourNumber(circle, 24, [[200, 350]], { width: 400, height: 400, apart: 100, avoid });
  expect(place).not.toBeNull();
  if (!place) return;
  expect(Math.hypot(place.X - 200, place.Y - 200)).toBeCloseTo(150, -1);
  expect(Math.abs(place.angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
  expect(Math.hypot(place.X - 200, place.Y - 50)).toBeGreaterThan(85);
  expect(Math.hypot(place.X - 200, place.Y - 350)).toBeGreaterThan(95);
});

test('a contour that is too short or too curved carries no number', () => {
  const room = { width: 400, height: 400, apart: 100, avoid: [] };
  const [small = []] = contourLines(sampleGrid(400, 400, 2, (x, y) => Math.hypot(x - 200, y - 200)), 14); // prettier-ignore
  expect(placeContourNumber(small, 24, [], room)).toBeNull();
});

test('a ribbon is as wide as it is told', () => {
  const outline = ribbon([[0, 0], [10, 0], [20, 0]], (i) => 2 + i); // prettier-ignore
  expect(outline).toHaveLength(6);
  expect(outline[1]).toEqual([10, 1.5]);
  expect(outline[4]).toEqual([10, -1.5]);
});

test('names of hollows do not stand on each other, nor outside the map', () => {
  const hollows = [
    { x: 0, y: 0, name: 'Lowest Point', loss: '0' },
    { x: 0.2, y: 0.3, name: 'False Bottom', loss: '0.57' },
    { x: 2.95, y: 1.95, name: 'Upper Hollow', loss: '1.36' },
  ];
  const placed = placeNames(hollows, view, [], 20);
  expect(placed.map((p) => p.hollow.name)).toEqual(hollows.map((h) => h.name));
  const [a, b, c] = placed;
  expect(Math.abs((a?.Y ?? 0) - (b?.Y ?? 0)) > 40 || Math.abs((a?.X ?? 0) - (b?.X ?? 0)) > 100).toBe(true);
  expect(c?.X).toBeLessThan(245);
  expect(c?.Y).toBeGreaterThan(20);
});

test('a name moves out of the way of a crowd', () => {
  const hollow = [{ x: 0, y: 0, name: 'Lowest Point', loss: '0' }];
  const crowd = Array.from({ length: 9 }, (_, i) => ({ x: view.x(110 + i * 10), y: view.y(62), radius: 12 }));
  expect(placeNames(hollow, view, [], 20)[0]?.Y).toBeLessThan(100);
  expect(placeNames(hollow, view, crowd, 20)[0]?.Y).toBeGreaterThan(95);
});

test('plates are printed one after the other, in whole strips', () => {
  expect(plateProgress(1.4, 4)).toEqual([1, expect.closeTo(0.4), 0, 0]);
  expect(plateProgress(4, 4)).toEqual([1, 1, 1, 1]);
  expect([strips(0), strips(0.5), strips(0.52), strips(1)]).toEqual([0, 0.5, 0.5, 1]);
});

test('on the linear scale the tints part the losses evenly, up to where the log tints end or just above', () => {
  for (const top of [0.05, 3, 20, 4200]) {
    const tints = linearThresholds(top);
    const steps = tints.map((loss, k) => loss - (tints[k - 1] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(tints[0] ?? NaN, 9);
    expect((tints.at(-1) ?? 0) / top).toBeGreaterThanOrEqual(1 - 1e-9);
    expect((tints.at(-1) ?? 0) / top).toBeLessThan(1.6);
  }
});

test('a linear relief has contours at equal distances, and the same light falls on both scales from the same side', () => {
  const { levels } = surveyRelief(bowl, view, { scale: 'linear' });
  const gaps = levels.slice(1).map(({ loss }, k) => loss - (levels[k]?.loss ?? 0));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-9);
  for (const scale of ['log', 'linear'] as const) {
    const lit = hillShade(surveyRelief(bowl, view, { scale }));
    // Of a bowl the wall at the lower right faces the light, the one at the upper left lies in shadow.
    expect(between(lit, 225, 150)).toBeGreaterThan(0);
    expect(between(lit, 75, 50)).toBeLessThan(0);
  }
});

test('the legend says what one tint is more than the next: a factor, or a difference', () => {
  expect(legendStep([0.2, 0.5, 1, 2, 5, 10, 20], 'log')).toBeCloseTo(100 ** (1 / 6), 9);
  expect(legendStep([3, 6, 9, 12, 15, 18, 21], 'linear')).toBe(3);
});
