import { meanError, type LossName } from '@lowest-point/core';
import type { Line, Numbers, Target } from '@lowest-point/plots';
import { judged } from '../judges.ts';
import type { LineWords } from './words.ts';

/** slope · x + intercept, as one reads it: 0.35 x + 4, −0.5 x − 2. */
export function lineText({ slope, intercept }: Line, numbers: Numbers): string {
  const rest = numbers.short(Math.abs(intercept));
  const tail = rest === '0' ? '' : ` ${intercept < 0 ? '−' : '+'} ${rest}`;
  return `${numbers.short(slope, 3)} x${tail}`.replaceAll(' ', '\u00a0');
}

/** What a judge says to these errors; the mean error with its sign. */
export function verdictText(judge: LossName, errors: readonly number[], numbers: Numbers): string {
  return judge === 'meanError'
    ? numbers.signed(meanError(errors))
    : valueText(judged(judge, errors), numbers);
}

/** A judge's value, where its sign is lost. Two decimals are what one compares. */
export function valueText(value: number, numbers: Numbers): string {
  return value < 100 ? numbers.fixed(value, 2) : numbers.loss(value);
}

/** What a person would say about the drawing. */
export function plotLabel(
  points: readonly Target[],
  line: Line,
  judge: LossName,
  words: LineWords,
  numbers: Numbers,
): string {
  const errors = points.map(({ x, y }) => y - (line.slope * x + line.intercept));
  const sizes = errors.map(Math.abs);
  const far = sizes.indexOf(Math.max(...sizes));
  return [
    words.plot(points.length, lineText(line, numbers)),
    words.judged(words.judges[judge], verdictText(judge, errors, numbers)),
    words.largest(numbers.signed(errors[far] ?? 0), numbers.short(points[far]?.x ?? 0)),
  ].join(' ');
}
