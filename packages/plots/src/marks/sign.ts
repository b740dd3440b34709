/** The colours of tokens.css that signs are printed in. */
export const signInks = [
  'surface',
  'text',
  'accent',
  'on-accent',
  'error-positive',
  'error-negative',
] as const;
export type SignInk = (typeof signInks)[number];

/** How a mark looks: an outline around the origin, filled, then stroked. Lengths in drawing units. */
export interface Sign {
  readonly d: string;
  /** How far the outline goes from the origin. */
  readonly radius: number;
  readonly fill: SignInk;
  readonly stroke: SignInk;
  readonly width: number;
}

/** A sign at a place of the drawing. */
export interface Mark {
  readonly X: number;
  readonly Y: number;
  readonly sign: Sign;
}
