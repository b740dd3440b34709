import type { Language } from '@lowest-point/rounds/views';
import Papa from 'papaparse';

/** Null: an empty cell. */
export type Cell = string | number | null;

/** Excel takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * A table that spreadsheets of a country open as it is: where numbers have a decimal comma, semicolons part the cells.
 * Numbers have all their digits.
 */
export function csvOf(rows: readonly (readonly Cell[])[], language: Language): string {
  const cells = rows.map((row) => row.map((cell) => written(cell, language)));
  return (
    byteOrderMark +
    Papa.unparse(cells, { delimiter: language === 'de' ? ';' : ',', newline: '\r\n' }) +
    '\r\n'
  );
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  return language === 'de' ? String(cell).replace('.', ',') : String(cell);
}

/** Text that a spreadsheet would compute, as anyone may call themselves, is kept text by an apostrophe. */
function harmless(text: string): string {
  return /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
