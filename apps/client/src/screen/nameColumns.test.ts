import { expect, test } from 'vitest';
import { nameColumns } from './nameColumns.ts';

const space = { width: 1800, height: 330, largest: 40, smallest: 27 };

test('a small class is written as large as one would like', () => {
  expect(nameColumns(24, 6, space)).toMatchObject({ size: 40, shown: 24 });
});

test('names shrink until all of them fit', () => {
  const fit = nameColumns(60, 6, space);
  expect(fit.size).toBeLessThan(40);
  expect(fit.columns * fit.rows).toBeGreaterThanOrEqual(60);
  expect(fit.shown).toBe(60);
});

test('what does not fit at the smallest size is counted, and the count has a place of its own', () => {
  const fit = nameColumns(300, 8, space);
  expect(fit.size).toBe(27);
  expect(fit.shown).toBe(fit.columns * fit.rows - 1);
});

test('columns never run over the edge', () => {
  for (const count of [1, 10, 100, 1000])
    for (const widest of [3, 8, 15]) {
      const { columns, size, widest: room } = nameColumns(count, widest, space);
      expect(columns * room * size + (columns - 1) * size).toBeLessThanOrEqual(space.width);
    }
});

test('before anybody is left out, long names are cut', () => {
  const narrow = { ...space, width: 1320 };
  expect(nameColumns(28, 14, narrow).shown).toBe(28);
});

test('one name that is too long still gets a column', () => {
  expect(nameColumns(3, 90, space).columns).toBe(1);
});
