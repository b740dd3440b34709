import type { RoundState } from '@lowest-point/game';
import { memberAt, teamOf, turnsOf } from './fold.ts';
import type { Config, Facts, Public, Shown, Slice, Staff, State, View } from './types.ts';

export interface Round {
  readonly shown: Shown;
  readonly state: State;
  readonly ground: { readonly config: Config; readonly facts: Facts } | null;
  readonly everyone: Public | null;
  readonly staff: Staff | null;
}

/** A round of teams, typed by trust: the server's own rules made it. */
export function readRound({ shown, play, hidden, revealed }: RoundState): Round {
  return {
    shown: shown as Shown,
    state: play as State,
    ground: hidden as Round['ground'],
    everyone: (revealed?.everyone ?? null) as Public | null,
    staff: (revealed?.staff ?? null) as Staff | null,
  };
}

/** A team as far as a member's phone knows. */
interface TeamHere {
  readonly weights: readonly number[];
  readonly loss: number;
  readonly best: number;
  /** How many nudges the team has made; null where nothing was heard yet. */
  readonly turns: number;
  readonly slices: readonly Slice[];
}

/** What was heard last, or what one's own last nudge came to, whichever is newer. */
export function teamAt(state: State, seat: number, view: unknown): TeamHere {
  const { shown } = state;
  const heard = view as View | null;
  const { weight, told, nudges } = memberAt(state, seat);
  // A phone knows its own nudges only, so its team has made at least as many.
  const own = turnsOf(state, teamOf(shown, seat)).length;
  if (heard !== null && heard.turns > Math.max(own, told?.turns ?? 0)) {
    return { ...heard, slices: heard.slices.map(([of, losses]) => ({ weight: of, losses: [...losses] })) };
  }
  const start = { ...shown.start, best: shown.start.loss, turns: 0 };
  if (told === null) return { ...start, slices: shown.slices.filter((slice) => slice.weight === weight) };
  const losses = nudges.flatMap(({ loss }) => loss ?? []);
  return {
    weights: told.weights,
    loss: told.loss,
    best: Math.min(heard?.best ?? Number.POSITIVE_INFINITY, ...losses),
    turns: told.turns,
    slices: told.slices,
  };
}
