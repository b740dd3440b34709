import type { RoundState } from '@lowest-point/game';
import type { Config, Event, Facts, Public, Shown, Staff, State, View } from './types.ts';

export interface Round {
  readonly shown: Shown;
  readonly state: State;
  readonly ground: { readonly config: Config; readonly facts: Facts } | null;
  readonly everyone: Public | null;
  readonly staff: Staff | null;
}

/** A round of the swarm, typed by trust: the server's own rules made it. */
export function readRound({ shown, play, hidden, revealed }: RoundState): Round {
  return {
    shown: shown as Shown,
    state: play as State,
    ground: hidden as Round['ground'],
    everyone: (revealed?.everyone ?? null) as Public | null,
    staff: (revealed?.staff ?? null) as Staff | null,
  };
}

/** What one move came to, by the same trust. */
export function eventOf(data: unknown): Event {
  return data as Event;
}

/** What was heard of the others' finds. */
export function findsIn(view: unknown): View['seen'] {
  return (view as View | null)?.seen ?? [];
}
