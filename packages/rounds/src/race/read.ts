import type { RoundState } from '@lowest-point/game';
import type { Config, Facts, Public, Shown, Staff, State } from './types.ts';

/** A round of this kind as a viewer may know it. Null: not (yet) told. */
export interface Round {
  readonly shown: Shown;
  readonly play: State;
  /** The ground itself, once it was revealed. */
  readonly ground: { readonly config: Config; readonly facts: Facts } | null;
  readonly everyone: Public | null;
  readonly staff: Staff | null;
}

/**
 * The one place of the views where `unknown` becomes typed by trust: what the server sent was made by this folder's
 * own rules, and the state was folded by them.
 */
export function readRound({ shown, play, hidden, revealed }: RoundState): Round {
  return {
    shown: shown as Shown,
    play: play as State,
    ground: hidden === null ? null : { config: hidden.config as Config, facts: hidden.facts as Facts },
    everyone: (revealed?.everyone ?? null) as Public | null,
    staff: (revealed?.staff ?? null) as Staff | null,
  };
}
