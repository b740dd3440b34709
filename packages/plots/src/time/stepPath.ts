import { round, type Point } from '../geometry.ts';
import type { Scale } from '../scales.ts';
import type { TimedLine } from './timedLine.ts';

/** The corners of a line that stays where it is until it falls, and to the end. */
export function stepPoints(
  { times, losses }: Pick<TimedLine, 'times' | 'losses'>,
  x: Scale,
  y: (loss: number) => number,
): readonly Point[] {
  const points: Point[] = [];
  let level: number | null = null;
  for (const [k, time] of times.entries()) {
    const [X, Y] = [round(x(time)), round(y(losses[k] ?? 0))];
    if (level !== null) points.push([X, level]);
    points.push([X, Y]);
    level = Y;
  }
  if (level !== null) points.push([round(x(x.domain[1])), level]);
  return points;
}
