import type { Outcome } from './playThrough.ts';

const columns: readonly { readonly title: string; readonly of: (outcome: Outcome) => string }[] = [
  { title: 'fault', of: ({ name }) => name },
  { title: 'players', of: ({ players }) => String(players) },
  { title: 'moves acknowledged', of: ({ acknowledged }) => String(acknowledged) },
  { title: 'lost', of: ({ lost }) => String(lost) },
  { title: 'doubled', of: ({ doubled }) => String(doubled) },
  { title: 'longest silence', of: ({ longestSilenceMs }) => `${Math.round(longestSilenceMs)} ms` },
  { title: 'all back after', of: ({ backMs }) => `${Math.round(backMs)} ms` },
  { title: 'laws', of: ({ broken }) => (broken.length === 0 ? 'hold' : 'BROKEN') },
];

/** What came of each fault, as a table that reads in a terminal and in Markdown. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = [
    columns.map(({ title }) => title),
    ...outcomes.map((outcome) => columns.map(({ of }) => of(outcome))),
  ];
  const widths = columns.map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
