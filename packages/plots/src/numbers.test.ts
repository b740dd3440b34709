import { expect, test } from 'vitest';
import { createNumbers, parseNumber } from './numbers.ts';

const en = createNumbers('en');
const de = createNumbers('de');

test('a negative number is printed with a true minus', () => {
  expect(en.short(-1)).toBe('−1');
  expect(de.fixed(-2.5, 1)).toBe('−2,5');
});

test('a number that rounds to zero has no sign', () => {
  expect(en.fixed(-0.001)).toBe('0.00');
  expect(en.signed(-0.001)).toBe('0');
  expect(en.signed(0)).toBe('0');
});

test('a signed number always tells its sign', () => {
  expect(en.signed(4)).toBe('+4');
  expect(de.signed(0.1)).toBe('+0,1');
  expect(en.signed(-24.53, 1)).toBe('−24.5');
  expect(en.signed(3e12)).toBe('+3 × 10¹²');
});

test('a loss keeps the digits that one can compare', () => {
  const printed = [0, 0.042857, 0.0043, 0.1, 0.614, 3.871, 9.999, 16, 21.66, 154.5, 13667, 9999].map(en.loss);
  expect(printed).toEqual(
    ['0', '0.043', '0.0043', '0.10', '0.61', '3.87', '10.0', '16.0', '21.7', '155', '13,700', '10,000'], // three digits
  );
});

test('a loss that blew up or all but vanished is printed as a power of ten', () => {
  expect(en.loss(1.2e40)).toBe('1.2 × 10⁴⁰');
  expect(de.loss(1.2345e7)).toBe('1,2 × 10⁷');
  expect(en.loss(4.3e-9)).toBe('4.3 × 10⁻⁹');
});

test('what is not finite is still printed', () => {
  expect(en.loss(Infinity)).toBe('∞');
  expect(en.fixed(NaN)).toBe('?');
});

test('a share is printed in whole per cent', () => {
  expect(de.percent(0.224)).toBe('22 %');
});

test('a typed number may have a comma, a point or a true minus', () => {
  expect(['2,5', ' 2.5 ', '−2,5', '-.5', '+3', '7.'].map(parseNumber)).toEqual([2.5, 2.5, -2.5, -0.5, 3, 7]);
});

test('what is not one plain number is refused', () => {
  const refused = ['', '-', ',', '1.2.3', '1.234,5', '1e5', 'Infinity', 'NaN', '9'.repeat(400), '0x10'];
  expect(refused.map(parseNumber)).toEqual(refused.map(() => null));
});

test('what is printed can be typed back', () => {
  for (const numbers of [en, de])
    for (const value of [-2.75, 0, 13.5, 999]) expect(parseNumber(numbers.short(value))).toBe(value);
});
