import { expect, test } from 'vitest';
import { cameraFor, cornersOf, towardsEye, type Look } from './camera.ts';
import { clearestAzimuth, drape, groundAt, isHidden } from './drape.ts';
import { frontEdges, lossAxis } from './frame.ts';
import { coordinateOf, heightScale, lookup } from './heights.ts';
import { cornerSize, heightUnder, meshOf, placeInBlock, surveyBlock } from './mesh.ts';
import { standStems } from './stems.ts';

const bowl = (w1: number, w2: number) => w1 * w1 + w2 * w2;
const bounds = { x: [-3, 3], y: [-2, 2] } as const;
const block = surveyBlock(bowl, bounds, 60);
const thresholds = [0.1, 0.2, 0.5, 1, 2, 5, 10];
const log = heightScale(block.losses, { isLinear: false, thresholds });
const linear = heightScale(block.losses, { isLinear: true, thresholds });
const size = { width: 800, height: 500 };
const looks: Look[] = [0, 0.5, 1.7, 3, -2.2].map((azimuth) => ({ azimuth, tilt: 0.7 }));

test.each([
  ['log', log],
  ['linear', linear],
])('on the %s scale the lowest ground lies at 0, the top at 1, and heights tell losses', (_, scale) => {
  expect(scale.heightOf(Math.min(...block.losses))).toBeCloseTo(0, 12);
  expect(scale.heightOf(scale.top)).toBeCloseTo(1, 12);
  for (const loss of [0.3, 1, 7]) expect(scale.lossAt(scale.heightOf(loss))).toBeCloseTo(loss, 9);
});

test('on the linear scale twice the loss is twice the height, and the walls are cut above the last tint', () => {
  const least = Math.min(...block.losses);
  expect(linear.heightOf(least + 4) / linear.heightOf(least + 2)).toBeCloseTo(2, 9);
  expect(linear.isCut).toBe(true);
  expect(linear.top).toBe(linear.thresholds.at(-1));
  expect(log.isCut).toBe(false);
});

test('a contour lies where the coordinate is whole, at the true loss of its level', () => {
  const heights = log.levels.map(({ loss }) => log.heightOf(loss));
  heights.forEach((height, k) => expect(coordinateOf(height, heights)).toBeCloseTo(k, 9));
  const table = lookup(log, 2048);
  for (const [k, height] of heights.entries()) {
    const at = height * 2047;
    const [below, above] = [table[2 * Math.floor(at)] ?? 0, table[2 * Math.ceil(at)] ?? 0];
    expect(below + (above - below) * (at % 1)).toBeCloseTo(k, 1);
  }
});

test('below the first threshold is the first tint, above the last the eighth', () => {
  const table = lookup(log, 512);
  expect(Math.floor(table[1] ?? -1)).toBe(0);
  expect(Math.floor(table.at(-1) ?? -1)).toBe(7);
});

test('every corner of the mesh stands at the height of its own loss', () => {
  const { corners, triangles } = meshOf(block, log.heightOf);
  for (const k of [0, 17, 500, block.losses.length - 1]) {
    expect(corners[k * cornerSize + 2]).toBeCloseTo(log.heightOf(block.losses[k] ?? NaN), 5);
    const [nx = 0, ny = 0, nz = 0] = corners.slice(k * cornerSize + 3, k * cornerSize + 6);
    expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 5);
    expect(nz).toBeGreaterThan(0);
  }
  expect(Math.max(...triangles)).toBeLessThan(corners.length / cornerSize);
});

test('on the slope of a bowl the ground faces its middle', () => {
  const { corners } = meshOf(block, linear.heightOf);
  const row = Math.floor(block.rows / 2) * block.columns;
  expect(corners[(row + 10) * cornerSize + 3]).toBeGreaterThan(0);
  expect(corners[(row + block.columns - 11) * cornerSize + 3]).toBeLessThan(0);
});

test('a loss that is no number is high ground, not a hole', () => {
  const broken = surveyBlock((w1) => (w1 > 0 ? NaN : 1), bounds, 20);
  expect(broken.losses.every(Number.isFinite)).toBe(true);
  const scale = heightScale(broken.losses, { isLinear: true, thresholds });
  expect(meshOf(broken, scale.heightOf).corners.every(Number.isFinite)).toBe(true);
});

test('between corners the ground is where its neighbours say', () => {
  const [x, y] = placeInBlock(block, 1.03, -0.77);
  expect(heightUnder(block, linear.heightOf, x, y)).toBeCloseTo(linear.heightOf(bowl(1.03, -0.77)), 2);
});

test.each(looks)('the shader and the labels see the same from $azimuth', (look) => {
  const camera = cameraFor(look, block, size);
  for (const [x, y, z] of cornersOf(block)) {
    const clip = [0, 1, 2, 3].map((row) =>
      [x, y, z, 1].reduce((sum, value, column) => sum + (camera.matrix[column * 4 + row] ?? 0) * value, 0),
    );
    const [cx = 0, cy = 0, cz = 0, w = 1] = clip;
    const { X, Y } = camera.project([x, y, z]);
    expect((cx / w + 1) * 400).toBeCloseTo(X, 2);
    expect((1 - cy / w) * 250).toBeCloseTo(Y, 2);
    expect(Math.abs(cz / w)).toBeLessThan(1);
  }
});

test.each(looks)('from $azimuth the whole block is in the frame', (look) => {
  const camera = cameraFor(look, block, size);
  for (const corner of cornersOf(block)) {
    const { X, Y } = camera.project(corner);
    expect(X).toBeGreaterThan(0);
    expect(X).toBeLessThan(size.width);
    expect(Y).toBeGreaterThan(0);
    expect(Y).toBeLessThan(size.height);
  }
});

test('what lies nearer to the eye is nearer', () => {
  const look = { azimuth: 0.4, tilt: 0.7 };
  const camera = cameraFor(look, block, size);
  const [dx, dy, dz] = towardsEye(look);
  expect(camera.project([dx, dy, dz]).far).toBeLessThan(camera.project([0, 0, 0]).far - 0.9);
});

test('a walk laid on the ground keeps its places and follows the ground between them', () => {
  const places = drape(block, log, [[-2, 0], [2, 0]]); // prettier-ignore
  expect(places.length).toBeGreaterThan(30);
  expect(places[0]?.slice(0, 2)).toEqual([...placeInBlock(block, -2, 0)]);
  const [x = 0, y = 0] = places.at(-1) ?? [];
  expect(x).toBeCloseTo(placeInBlock(block, 2, 0)[0], 12);
  expect(y).toBeCloseTo(0, 12);
  for (const [px, py, pz] of places) expect(pz - groundAt(block, log, [px, py])).toBeCloseTo(0.006, 9);
});

test('a walk ends where it leaves the sheet', () => {
  const places = drape(block, log, [[0, 0], [9, 0], [0, 0]]); // prettier-ignore
  expect(Math.max(...places.map(([x]) => x))).toBeLessThanOrEqual(block.half[0] + 1e-9);
});

test('behind a ridge one is hidden, and the block is turned to where one is seen', () => {
  const ridge = surveyBlock((_, w2) => Math.exp(-((w2 / 0.5) ** 2)) * 10, { x: [-2, 2], y: [-2, 2] }, 60);
  const scale = heightScale(ridge.losses, { isLinear: true, thresholds: [1, 2, 3, 4, 6, 8, 10] });
  const behind = [0, 0.35, 0.01] as const;
  expect(isHidden(ridge, scale, { azimuth: 0, tilt: 0.3 }, behind)).toBe(true);
  expect(isHidden(ridge, scale, { azimuth: Math.PI, tilt: 0.3 }, behind)).toBe(false);
  const azimuth = clearestAzimuth(ridge, scale, 0.3, [behind]);
  expect(isHidden(ridge, scale, { azimuth, tilt: 0.3 }, behind)).toBe(false);
});

test.each(looks)('from $azimuth the numbers stand at the two edges that face the eye', (look) => {
  const camera = cameraFor(look, block, size);
  const edges = frontEdges(block, camera);
  const nearest = Math.max(
    ...cornersOf({ half: block.half, tall: 0 }).map((corner) => camera.project(corner).Y),
  );
  for (const { ticks } of edges)
    for (const { Y, toY } of ticks) {
      expect(toY).toBeGreaterThan(Y - 0.5);
      expect(Y).toBeLessThanOrEqual(nearest + 0.5);
    }
  expect(edges.flatMap(({ ticks }) => ticks).length).toBeGreaterThan(2);
});

test('the upright scale names true losses at their true heights', () => {
  const camera = cameraFor({ azimuth: 0.5, tilt: 0.7 }, block, size);
  const { ticks, foot, top } = lossAxis(block, linear, camera);
  expect(ticks.length).toBeGreaterThan(1);
  for (const { loss, Y } of ticks) {
    const share = (foot - Y) / (foot - top);
    expect(Math.abs(share - linear.heightOf(loss))).toBeLessThan(0.04);
  }
});

test('names on stems do not cover each other, and the lowest point towers over its neighbours', () => {
  const camera = cameraFor({ azimuth: 0.5, tilt: 0.7 }, block, size);
  const place = [0.1, 0.1, 0.1] as const;
  const stems = standStems(
    [
      { place, name: 'Lowest Point', kind: 'lowest' },
      { place, name: 'Best: Heron', kind: 'best' },
      { place, name: 'Gradient descent', kind: 'machine' },
    ],
    camera,
    0.2,
  );
  const tops = stems.map(({ topY }) => topY).sort((a, b) => a - b);
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(10);
  expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThan(10);
  expect(stems.find(({ kind }) => kind === 'lowest')?.topY).toBe(tops[0]);
});

test('of machines that ended in one place no more are named than there is room for', () => {
  const camera = cameraFor({ azimuth: 0.5, tilt: 0.7 }, block, size);
  const names = Array.from({ length: 60 }, (_, k) => `Machine ${k}`);
  const stems = standStems(
    [
      { place: [0.1, 0.1, 0.1], name: 'Middle of the class', kind: 'middle' },
      ...names.map((name) => ({ place: [0.1, 0.1, 0.1] as const, name, kind: 'machine' as const })),
    ],
    camera,
    0.2,
  );
  expect(stems.length).toBeGreaterThan(3);
  expect(stems.length).toBeLessThan(names.length);
  expect(stems.some(({ kind }) => kind === 'middle')).toBe(true);
  for (const side of ['start', 'end']) {
    const tops = stems.filter(({ anchor }) => anchor === side).map(({ topY }) => topY).sort((a, b) => a - b); // prettier-ignore
    for (const [k, top] of tops.entries()) expect(top - (tops[k - 1] ?? -99)).toBeGreaterThan(16);
  }
});
