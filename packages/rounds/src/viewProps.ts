import type { RoundOutline, RoundState, Standing } from '@lowest-point/game';
import type { Numbers } from '@lowest-point/plots';
import type { Component } from 'svelte';

export type Language = 'en' | 'de';

/** In which language words are said and numbers written. */
export interface Speech {
  readonly language: Language;
  readonly numbers: Numbers;
}

/** What every view of a round gets. `round` is as this viewer may know it; its round type knows how to read it. */
export interface RoundViewProps {
  readonly outline: RoundOutline;
  readonly round: RoundState;
  readonly speech: Speech;
}

/** A phone, while the round is open, paused or closed. The shell around it says name, brief and time. */
export interface PhoneProps extends RoundViewProps {
  readonly seat: number;
  /** False while paused, closed or offline: everything is to be seen, nothing can be sent. */
  readonly canMove: boolean;
  /** A move is on its way to the server. */
  readonly isSending: boolean;
  readonly onmove: (move: unknown) => void;
  /** What this phone hears of the others, as its round type's `view` says; null: nothing yet, or nothing at all. */
  readonly view: unknown;
}

/** A phone, once the round was revealed: "you and the class", and one tap "why?". */
export interface PhoneRevealProps extends RoundViewProps {
  readonly seat: number;
  /** How this player did; place is null where the host hides ranks. */
  readonly own: (Omit<Standing, 'place'> & { readonly place: number | null }) | null;
  readonly players: number;
  readonly bestName: string | null;
  readonly middle: number | null;
}

/** The projector, while the round is open, paused or closed. `now` is the server's clock, ticking once a second. */
export interface ScreenProps extends RoundViewProps {
  readonly players: number;
  readonly now: number;
  readonly closesAt: number | null;
  readonly nameOf: (seat: number) => string;
  /** An optimiser: its moves are in the round, but it is none of `players`. */
  readonly isMachine: (seat: number) => boolean;
  /** When each move was made, by the server's clock, in the order of the moves; for drawings over time. */
  readonly moveTimes: readonly { readonly seat: number; readonly at: number; readonly data: unknown }[];
  /** Whom somebody looks at in a replay: drawn so that they stand out. Nobody on a screen of a live lesson. */
  readonly chosen?: readonly number[];
}

/** The projector, once the round was revealed. Standings lowest loss first; empty where ranks are hidden. */
export interface ScreenRevealProps extends RoundViewProps {
  readonly standings: readonly Standing[];
  readonly nameOf: (seat: number) => string;
  /** Whom somebody looks at in a replay, seats with what each did in this round. */
  readonly chosen?: readonly number[];
}

/** One line of "what you may want to say": how many, what they did, what it may mean. */
export interface Insight {
  readonly count: number;
  readonly what: string;
  readonly meaning: string;
  /** Whom the teacher may want to visit. */
  readonly seats: readonly number[];
}

/** How far one player is, for the host's class list. */
export interface Progress {
  readonly moves: number;
  /** The lowest loss so far. */
  readonly loss: number | null;
  /** A few words, if something is worth saying: "went uphill 2×". */
  readonly note: string | null;
}

/** Everything that a round type shows. Components are loaded when they are first needed. */
export interface RoundViews {
  readonly phone: () => Promise<Component<PhoneProps>>;
  readonly phoneReveal: () => Promise<Component<PhoneRevealProps>>;
  readonly screen: () => Promise<Component<ScreenProps>>;
  readonly screenReveal: () => Promise<Component<ScreenRevealProps>>;
  /** For the host: pure functions, loaded together. */
  readonly host: () => Promise<HostAdvice>;
}

export interface HostAdvice {
  /** Do the losses of one player's moves compare? Not where each answers another question. */
  readonly movesCompare: boolean;
  readonly progress: (round: RoundState, seat: number, speech: Speech) => Progress;
  readonly insights: (round: RoundState, seats: readonly number[], speech: Speech) => readonly Insight[];
}
