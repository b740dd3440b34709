/** How a sheet is laid out, and how much smaller it is shown. Lengths in CSS pixels. */
export interface SheetSize {
  readonly width: number;
  /** Null: as high as it must be, its parts one below the other. */
  readonly height: number | null;
  readonly scale: number;
  /** The unit of a projector of 1080 lines. */
  readonly px: number;
}

/** As on a small projector, and then made smaller as a whole: so it looks as it looked. */
const projector = { width: 1280, height: 720 } as const;
/** Narrower than this it could not be read. */
const narrow = 620;
/** Then it is laid out anew, so many units of a projector wide. */
const tallUnits = 1000;

/** A sheet for a box of this size; `height` may be infinite. */
export function sheetIn(width: number, height: number): SheetSize {
  if (width < narrow) {
    return { width, height: null, scale: 1, px: width / tallUnits };
  }
  const across = Math.min(width, (height * projector.width) / projector.height);
  return { ...projector, scale: across / projector.width, px: projector.height / 1080 };
}
