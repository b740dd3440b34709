/** The numbers that a control may be set to: a range, and the step of its buttons and its slider. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export function within({ min, max }: Range, value: number): number {
  return Math.min(max, Math.max(min, value));
}

/** The next multiple of the step above (1) or below (−1) a value, inside the range. */
export function stepped(range: Range, value: number, direction: 1 | -1): number {
  const here = value / range.step;
  // A value that is a multiple but for the dust of floating point counts as one.
  const next = direction > 0 ? Math.floor(here + 1e-9) + 1 : Math.ceil(here - 1e-9) - 1;
  return within(range, undusted(next * range.step));
}

/** How many decimals multiples of the step need. */
export function decimalsOf({ step }: Range): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Does the value stand on the grid of the step? */
export function isOnGrid({ step }: Range, value: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** How many intervals to draw on a slider's rule: whole numbers where they fit, at most 24. */
export function ticksOf({ min, max, step }: Range): number {
  const span = max - min;
  const unit = [1, 2, 5]
    .map((factor) => factor * 10 ** Math.ceil(Math.log10(step) + 0.5))
    .find((u) => span / u <= 24);
  return Math.max(1, Math.round(span / (unit ?? span)));
}

function undusted(value: number): number {
  return Number(value.toFixed(9));
}
