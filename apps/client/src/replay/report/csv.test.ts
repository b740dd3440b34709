import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const bom = '\uFEFF';

test('an English table has commas and points, a German one semicolons and decimal commas', () => {
  const rows = [
    ['loss', 'n'],
    [0.25, 1200],
    [-1.5e-7, null],
  ];
  expect(csvOf(rows, 'en')).toBe(`${bom}loss,n\r\n0.25,1200\r\n-1.5e-7,\r\n`);
  expect(csvOf(rows, 'de')).toBe(`${bom}loss;n\r\n0,25;1200\r\n-1,5e-7;\r\n`);
});

test('quotes stand where the cell has the separator, a quote or a line break', () => {
  expect(csvOf([['a,b', 'c;d', 'say "x"', 'two\nlines']], 'en')).toBe(
    `${bom}"a,b",c;d,"say ""x""","two\nlines"\r\n`,
  );
  expect(csvOf([['a,b', 'c;d']], 'de')).toBe(`${bom}a,b;"c;d"\r\n`);
});

test.each(['=1+1', '+49', '-Ada', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1+1'])(
  'text that a spreadsheet could compute is made harmless: %j',
  (text) => {
    const [cell = ''] = csvOf([[text]], 'en')
      .slice(1)
      .split('\r\n');
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  },
);

test('numbers below zero stay numbers, and other text stays as it is', () => {
  expect(csvOf([[-3, 'Ada = best', 'x-y']], 'de')).toBe(`${bom}-3;Ada = best;x-y\r\n`);
});
