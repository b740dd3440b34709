/** The value below which this share of the values lies (nearest rank); 0 where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** One promised figure: what was measured, and what it must not pass. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  /** `most`: the limit is an upper one. `least`: a lower one. */
  readonly kind: 'most' | 'least';
  /** How it was measured, or what it stands against. */
  readonly note?: string;
}

export function holds({ measured, limit, kind }: Figure): boolean {
  return kind === 'most' ? measured <= limit : measured >= limit;
}

/** Figures as aligned lines, each with its verdict. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    holds(figure) ? 'holds' : 'FAILS',
    figure.name,
    `${print(figure.measured)} ${figure.unit}`,
    `${figure.kind === 'most' ? '≤' : '≥'} ${print(figure.limit)} ${figure.unit}`,
    figure.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function print(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
