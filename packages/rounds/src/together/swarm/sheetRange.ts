import type { Range } from '../../controls/grid.ts';

/** Places along one weight of the sheet, about a two-hundredth of it apart. */
export function sheetRange({ min, max }: { readonly min: number; readonly max: number }): Range {
  const step = 10 ** Math.floor(Math.log10((max - min) / 60));
  return {
    min: Number((Math.ceil(min / step - 1e-9) * step).toPrecision(8)),
    max: Number((Math.floor(max / step + 1e-9) * step).toPrecision(8)),
    step,
  };
}
