import { expect, test } from 'vitest';
import { codeGround } from './codeGround.ts';
import { sampled } from './samples.ts';

const height = 1.1;
const mapOf = (code: string) =>
  sampled(100, 100 * height, 2, (X, Y) => codeGround(code, height).loss(X / 100, Y / 100));

test('a code has one map, and another code another', () => {
  const [first, again, other] = [mapOf('K7MPQ2'), mapOf('K7MPQ2'), mapOf('K7MPQ3')];
  expect(again.value(7, 11)).toBe(first.value(7, 11));
  expect(other.value(7, 11)).not.toBe(first.value(7, 11));
});

test('every code’s ground is finite, above 0, and lowest well inside the sheet', () => {
  for (let k = 0; k < 60; k++) {
    const { columns, rows, value, lowest } = mapOf(`CODE${k}`);
    for (let j = 0; j < rows; j += 5)
      for (let i = 0; i < columns; i += 5) expect(value(i, j)).toBeGreaterThan(0);
    expect(lowest.i).toBeGreaterThan(3);
    expect(lowest.i).toBeLessThan(columns - 4);
    expect(lowest.j).toBeGreaterThan(3);
    expect(lowest.j).toBeLessThan(rows - 4);
  }
});
