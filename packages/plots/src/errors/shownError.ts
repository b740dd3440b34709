import type { Shape } from '../map/marks.ts';

export interface ShownError {
  /** The point, as printed: "2, 3 → 13". */
  readonly name: string;
  /** target − prediction; null while only others see it. */
  readonly error: number | null;
  /** The mark of this point wherever it appears. */
  readonly shape?: Shape;
}

/** How many drawing units one unit of error takes: bars must fit the height, and squares their column as well. */
export function errorScale(
  errors: readonly ShownError[],
  limit: number,
  half: number,
  column: number,
  squares: boolean,
): number {
  const largest = Math.max(...errors.map(({ error }) => Math.min(Math.abs(error ?? 0), limit)), 1e-9);
  const tall = half / limit;
  return squares ? Math.min(tall, (column * 0.8) / largest) : tall;
}
