import type { ClassView, PlayerStandings } from '@lowest-point/game';

export interface RosterRow {
  readonly seat: number;
  /** The chosen name, or the pseudonym; for a screen that hides names, always the pseudonym. */
  readonly name: string;
  readonly isConnected: boolean;
  /** Since when this player's phone is away, by the server's clock; null: it is here. */
  readonly awaySince: number | null;
}

/**
 * What is computed for a viewer and may be overwritten by the next of its kind. Never the only copy of a fact.
 */
export type View =
  | ({ readonly kind: 'class' } & ClassView)
  | ({ readonly kind: 'standings' } & PlayerStandings)
  /** A player's own name. */
  | { readonly kind: 'you'; readonly name: string }
  /** What a phone hears of the others in the open round; read by the round's type. */
  | { readonly kind: 'others'; readonly round: number; readonly data: unknown }
  /** For host and screens: who is who, and who is here. */
  | { readonly kind: 'roster'; readonly rows: readonly RosterRow[] }
  /** For host and screens: where phones can join. */
  | {
      readonly kind: 'place';
      readonly code: string;
      readonly address: string;
      readonly addresses: readonly string[];
    }
  /** For hosts: who asks to be let in, and how many screens and hosts are connected. */
  | {
      readonly kind: 'staff';
      readonly waiting: readonly { readonly number: string; readonly role: 'screen' | 'host' }[];
      readonly screens: number;
      readonly hosts: number;
    }
  /** For hosts: what is wrong with the server, or was (`tornEnd`: the last events could not be read); null: nothing. */
  | { readonly kind: 'trouble'; readonly trouble: 'diskFull' | 'roomHalted' | 'tornEnd' | null };

export type ViewKind = View['kind'];

/** Why the server ends a connection. */
export type ByeReason = 'elsewhere' | 'removed' | 'otherVersion' | 'stopping';
