import { expect, test } from 'vitest';
import { codeGround } from './codeGround.ts';
import { near, sampled } from './samples.ts';

const height = 1.1;
const mapOf = (code: string) =>
  sampled(100, 100 * height, 2, (X, Y) => codeGround(code, height).loss(X / 100, Y / 100));

test('a code has one map, and another code another', () => {
  const [first, again, other] = [mapOf('K7MPQ2'), mapOf('K7MPQ2'), mapOf('K7MPQ3')];
  expect(near(again, 14, 22)).toBe(near(first, 14, 22));
  expect(near(other, 14, 22)).not.toBe(near(first, 14, 22));
});

test('every code’s ground is finite, above 0, and lowest well inside the sheet', () => {
  for (let k = 0; k < 60; k++) {
    const { columns, rows, values, lowest } = mapOf(`CODE${k}`);
    expect(values.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    expect(lowest.i).toBeGreaterThan(3);
    expect(lowest.i).toBeLessThan(columns - 4);
    expect(lowest.j).toBeGreaterThan(3);
    expect(lowest.j).toBeLessThan(rows - 4);
  }
});
