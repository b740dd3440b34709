import { createNumbers, parseNumber } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { limitText, rateText, timesText } from './rateText.ts';
import { revealWords } from './revealWords.ts';

test.each(['en', 'de'] as const)('a rate is printed as it can be typed again (%s)', (language) => {
  const numbers = createNumbers(language);
  const printed = [0.0000000182, 0.000042, 0.0195, 0.5, 3.4].map((rate) => rateText(rate, numbers));
  expect(printed.map(parseNumber)).toEqual([0.0000000182, 0.000042, 0.0195, 0.5, 3.4]);
});

test('the limit of the lecture has all its digits, and millions are said as such', () => {
  const numbers = createNumbers('en');
  expect(limitText(2 / (154 / 3), numbers)).toBe('0.03896');
  expect(timesText(8_346_408, revealWords.en, numbers)).toBe('8.3 million');
  expect(timesText(100.0000002, revealWords.en, numbers)).toBe('100');
});
