import { expect, test } from 'vitest';
import optimisers from '../../fixtures/optimisers.json';
import { inFrame } from '../frame.ts';
import type { Objective } from '../objective.ts';
import { prepare } from '../prepare.ts';
import { surfaces } from '../surface.ts';
import { boxBodGround } from '../test/boxBod.ts';
import { baseline } from '../test/lecture.ts';
import { bottomFrom } from './bottomFrom.ts';
import { groundKind } from './groundKind.ts';

const { himmelblau, booth } = surfaces;

test('a slope, four minima, a maximum and a saddle of Himmelblau’s ground', () => {
  expect(groundKind(himmelblau, [0, 0]).kind).toBe('slope');
  for (const at of optimisers.himmelblau.minimaAt) {
    expect(groundKind(himmelblau, bottomFrom(himmelblau, at).weights)).toEqual({
      kind: 'minimum',
      flatDirections: 0,
      lower: null,
    });
  }
  const summit = {
    ...himmelblau,
    loss: (w: readonly number[]) => -himmelblau.loss(w),
    gradient: (w: readonly number[]) => himmelblau.gradient(w).map((g) => -g),
    hessian: (w: readonly number[]) => himmelblau.hessian(w).map((row) => row.map((h) => -h)),
  };
  const top = bottomFrom(summit, optimisers.himmelblau.localMaximumNear).weights;
  const maximum = groundKind(himmelblau, top);
  expect(maximum.kind).toBe('maximum');
  expect(himmelblau.loss(maximum.lower ?? [])).toBeLessThan(himmelblau.loss(top));
});

test('a saddle knows a lower place beside it', () => {
  const saddle: Objective = {
    size: 2,
    loss: ([x = 0, y = 0]) => 1 + x * x - y * y,
    gradient: ([x = 0, y = 0]) => [2 * x, -2 * y],
    hessian: () => [
      [2, 0],
      [0, -2],
    ],
  };
  const { kind, flatDirections, lower } = groundKind(saddle, [0, 0]);
  expect([kind, flatDirections]).toEqual(['saddle', 0]);
  expect(saddle.loss(lower ?? [0, 0])).toBeLessThan(1);
});

test('the bottom of a trough is a minimum with a flat direction', () => {
  const ground = prepare(baseline);
  expect(groundKind(ground, [3, -2])).toEqual({ kind: 'minimum', flatDirections: 1, lower: null });
  expect(groundKind(ground, [2, -1]).kind).toBe('slope');
});

test('a plateau is level and flat, and lower ground is in sight', () => {
  const { kind, flatDirections, lower } = groundKind(boxBodGround, [172.5, 60]);
  expect([kind, flatDirections]).toEqual(['plateau', 1]);
  expect(boxBodGround.loss(lower ?? [])).toBeLessThan(boxBodGround.loss([172.5, 60]));
  // Nearer to where the curve bends it lies about as high, and is a slope.
  expect(groundKind(boxBodGround, [172.5, 5]).kind).toBe('slope');
});

test('units make no difference: metres and miles', () => {
  const stretched: Objective = {
    size: 2,
    loss: ([x = 0, y = 0]) => booth.loss([x * 1e5, y * 1e-5]),
    gradient: ([x = 0, y = 0]) => {
      const [gx = 0, gy = 0] = booth.gradient([x * 1e5, y * 1e-5]);
      return [gx * 1e5, gy * 1e-5];
    },
    hessian: () => [
      [10e10, 8],
      [8, 10e-10],
    ],
  };
  expect(groundKind(stretched, [1e-5, 3e5])).toEqual({ kind: 'minimum', flatDirections: 0, lower: null });
  expect(groundKind(stretched, [1e-5, 4e5]).kind).toBe('slope');
});

test('from a saddle it finds the way down in any unit', () => {
  const saddle: Objective = {
    size: 2,
    loss: ([x = 0, y = 0]) => 1 + x * x - y * y + y ** 4,
    gradient: ([x = 0, y = 0]) => [2 * x, -2 * y + 4 * y ** 3],
    hessian: ([, y = 0]) => [
      [2, 0],
      [0, -2 + 12 * y * y],
    ],
  };
  for (const scale of [1, 1e-2, 1e-4, 1e-6, 1e6]) {
    const framed = inFrame(saddle, { offset: [0, 0], scale: [scale, scale], lossScale: 1 });
    const { kind, lower } = groundKind(framed, [0, 0]);
    expect(kind).toBe('saddle');
    expect(framed.loss(lower ?? [0, 0])).toBeLessThan(1);
  }
});

test('where nothing can be measured it has diverged', () => {
  expect(groundKind(booth, [1e200, 0])).toEqual({ kind: 'diverged', flatDirections: 0, lower: null });
});

test('ground that is level everywhere is a minimum, flat in all directions', () => {
  const level: Objective = {
    size: 2,
    loss: () => 3,
    gradient: () => [0, 0],
    hessian: () => [
      [0, 0],
      [0, 0],
    ],
  };
  expect(groundKind(level, [1, 2])).toEqual({ kind: 'minimum', flatDirections: 2, lower: null });
});
