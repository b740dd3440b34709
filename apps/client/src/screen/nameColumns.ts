/** Room for names, and how large they may be; all lengths in the same unit. */
export interface NameSpace {
  readonly width: number;
  readonly height: number;
  /** The size one would like, and the smallest that can still be read from the back row. */
  readonly largest: number;
  readonly smallest: number;
}

export interface NameColumns {
  readonly columns: number;
  readonly rows: number;
  readonly size: number;
  /** The room of one name, in units of its size; longer ones are cut. */
  readonly widest: number;
  /** How many names have a place; the others are only counted. */
  readonly shown: number;
}

/** Where not all names fit, long ones are cut at about sixteen characters before any is left out. */
const widestWhenFull = 9;

/** A row is so many times as high as its letters, and a column keeps so much free beside the longest name. */
const rowHeight = 1.36;
const gap = 1;

/**
 * As large as all names fit, never below `smallest`; then as many as fit, less one place for "and 214 more".
 * `widest` is the longest name in units of its own size. Columns are all equally wide.
 */
export function nameColumns(count: number, widest: number, space: NameSpace): NameColumns {
  for (let size = space.largest; size >= space.smallest; size--) {
    const fit = grid(size, widest, space);
    if (fit.columns * fit.rows >= count) return { ...fit, size, widest, shown: count };
  }
  const cut = Math.min(widest, widestWhenFull);
  const fit = grid(space.smallest, cut, space);
  const places = fit.columns * fit.rows;
  return {
    ...fit,
    size: space.smallest,
    widest: cut,
    shown: count <= places ? count : Math.max(0, places - 1),
  };
}

function grid(size: number, widest: number, { width, height }: NameSpace): { columns: number; rows: number } {
  return {
    columns: Math.max(1, Math.floor((width + gap * size) / ((widest + gap) * size))),
    rows: Math.max(1, Math.floor(height / (rowHeight * size))),
  };
}
