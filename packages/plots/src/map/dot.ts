import type { Shape } from './marks.ts';

export interface Dot {
  /** The two weights. */
  readonly x: number;
  readonly y: number;
  readonly shape?: Shape;
  /** Two letters, or a place. */
  readonly initials?: string;
  /**
   * class: somebody's proposal or last step · place: somebody stands here, nothing more is known · open: a ring, such as
   * the start · fresh: just made · own: you.
   */
  readonly kind?: 'class' | 'place' | 'open' | 'fresh' | 'own';
}
