import { expect, test } from 'vitest';
import { sheetIn } from './sheetIn.ts';

test('a sheet is shown whole, as wide or as high as its box', () => {
  const wide = sheetIn(1280, 360);
  expect([wide.width * wide.scale, (wide.height ?? 0) * wide.scale]).toEqual([640, 360]);
  const high = sheetIn(640, 2000);
  expect([high.width * high.scale, (high.height ?? 0) * high.scale]).toEqual([640, 360]);
});

test('on a page as high as it must be, its width decides', () => {
  expect(sheetIn(844, Infinity).scale).toBeCloseTo(844 / 1280);
});

test('on a phone that is held upright it is laid out anew: as high as it must be', () => {
  expect(sheetIn(390, Infinity)).toEqual({ width: 390, height: null, scale: 1, px: 0.39 });
});
