import type { Dot } from '../map/dot.ts';
import type { Shape } from '../map/marks.ts';
import type { Trail } from '../map/trail.ts';

/** A sign as it stands on the map, and what it means. */
export type LegendEntry = { readonly words: string } & (
  | { readonly sign: 'mark'; readonly kind: NonNullable<Dot['kind']> | 'machine'; readonly shape?: Shape }
  | { readonly sign: 'line'; readonly dash?: string; readonly shape?: Shape }
  | { readonly sign: 'trail'; readonly kind: Trail['kind'] }
  | { readonly sign: 'patch' }
);
