/** The numbers a control may be set to, and how they are spread along its slider. */
export interface ControlScale {
  readonly min: number;
  readonly max: number;
  /** How many intervals the slider's rule shows. */
  readonly ticks: number;
  /** Where a value stands along the slider, 0 to 1; and back. */
  readonly shareOf: (value: number) => number;
  readonly valueAt: (share: number) => number;
  /** One step of a button, an arrow key: a little more (1) or less (−1). */
  readonly nudged: (value: number, direction: 1 | -1) => number;
}
