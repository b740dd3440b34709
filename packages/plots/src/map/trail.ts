import type { Point } from '../geometry.ts';

export interface Trail {
  /** The weights walked through, first to last: true positions, straight steps. */
  readonly points: readonly Point[];
  readonly kind: 'class' | 'best' | 'middle' | 'machine' | 'own';
}
