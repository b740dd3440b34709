import type { RoundState } from '@lowest-point/game';
import type { Config, Facts, Player, Public, Shown, Staff, Standing, State } from './types.ts';

export interface Round {
  readonly shown: Shown;
  readonly state: State;
  readonly ground: { readonly config: Config; readonly facts: Facts } | null;
  readonly everyone: Public | null;
  readonly staff: Staff | null;
}

/** A round of mini-batches, typed by trust: the server's own rules made it. */
export function readRound({ shown, play, hidden, revealed }: RoundState): Round {
  return {
    shown: shown as Shown,
    state: play as State,
    ground: hidden as Round['ground'],
    everyone: (revealed?.everyone ?? null) as Public | null,
    staff: (revealed?.staff ?? null) as Staff | null,
  };
}

export function playerAt({ players }: State, seat: number): Player {
  return players[seat] ?? { hand: { points: [], data: [] }, arrows: [], told: null };
}

/** The class as far as this phone knows: what it heard last, or what its own last arrow came to, whichever is newer. */
export function classAt(state: State, seat: number, view: unknown): Standing {
  const heard = view as Standing | null;
  const { told } = playerAt(state, seat);
  const known = [heard, told].filter((standing) => standing !== null);
  const [start, ...others] = known;
  const { weights, loss } = state.shown.start;
  if (start === undefined) {
    return { step: 0, weights: [...weights], loss, lowest: loss, waiting: 0, size: 1 };
  }
  return others.reduce((newest, next) => (isNewer(next, newest) ? next : newest), start);
}

function isNewer(a: Standing, b: Standing): boolean {
  return a.step > b.step || (a.step === b.step && a.waiting > b.waiting);
}
