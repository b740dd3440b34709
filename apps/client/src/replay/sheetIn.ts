/** How a sheet is laid out, and how much smaller it is shown. Lengths in CSS pixels. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** The unit of a projector of 1080 lines. */
  readonly px: number;
}

/** As on a small projector, and then made smaller as a whole: so it looks as it looked. */
const projector = { width: 1280, height: 720 } as const;
/** Narrower than this it could not be read. */
const narrow = 620;
/** Then it is laid out upright: so many units of a projector wide, and so much higher than wide. */
const upright = { units: 1000, ratio: 1.36 } as const;

/** A sheet for a box of this size; `height` may be infinite. */
export function sheetIn(width: number, height: number): SheetSize {
  if (width < narrow) {
    return { width, height: Math.round(width * upright.ratio), scale: 1, px: width / upright.units };
  }
  const across = Math.min(width, (height * projector.width) / projector.height);
  return { ...projector, scale: across / projector.width, px: projector.height / 1080 };
}
