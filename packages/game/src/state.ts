import type { LessonOutline } from './lesson.ts';
import type { Settings } from './settings.ts';
import type { Standing } from './standing.ts';

/** One player's place in the room. The chosen name stands beside the log. */
export interface Seat {
  readonly pseudonym: string;
  readonly kind: 'student' | 'machine';
  /** The optimiser that plays this seat; null: a person, or a simulated student. */
  readonly machine: string | null;
  readonly isRemoved: boolean;
  /** The number of this player's last recorded command; the next one must be n + 1. */
  readonly n: number;
}

/** Where the lesson stands. Each phase has only its own fields. */
export type Phase =
  | { readonly name: 'lobby' }
  | { readonly name: 'briefed'; readonly round: number }
  | { readonly name: 'open'; readonly round: number; readonly closesAt: number | null }
  | { readonly name: 'paused'; readonly round: number; readonly remainingMs: number | null }
  | { readonly name: 'closed'; readonly round: number }
  | { readonly name: 'revealed'; readonly round: number }
  | { readonly name: 'standings'; readonly round: number }
  | { readonly name: 'podium' }
  | { readonly name: 'finished' };

/** What only the server knows of a round before the reveal, and everyone after it. */
export interface Hidden {
  readonly config: unknown;
  readonly facts: unknown;
  readonly salt: string;
}

/** How an optimiser did in one round. */
export interface MachineResult {
  readonly machine: string;
  readonly loss: number | null;
  readonly outcome: Standing['outcome'];
  readonly points: number;
}

/** A round that was opened. Fields are null where this viewer does not (yet) know. */
export interface RoundState {
  readonly openedAt: number;
  readonly commitment: string;
  /** What everybody may know from the start; read by the round type. */
  readonly shown: unknown;
  /** The round type's own state. */
  readonly play: unknown;
  readonly hidden: Hidden | null;
  readonly standings: readonly Standing[] | null;
  /** The optimisers' standings, among themselves: for host and screens. */
  readonly machineStandings: readonly Standing[];
  /** How the optimisers did, for everyone, once the round was revealed. */
  readonly machines: readonly MachineResult[];
  /** The round type's word for everyone, and for host and screens. */
  readonly revealed: { readonly everyone: unknown; readonly staff: unknown } | null;
}

/** A room, folded from the events that a viewer may see. The server sees all of them. */
export interface RoomState {
  /** The number of the last event folded. */
  readonly seq: number;
  readonly room: string;
  readonly lesson: LessonOutline;
  readonly language: 'en' | 'de';
  readonly settings: Settings;
  /** By seat number; null: somebody whom this viewer does not know. */
  readonly seats: readonly (Seat | null)[];
  readonly phase: Phase;
  /** By the round's index in the lesson; null: not opened yet. */
  readonly rounds: readonly (RoundState | null)[];
  /** Rounds in the order in which they were scored. */
  readonly scored: readonly number[];
  /** The configs, and what was drawn for the round about to open. For the server only; null elsewhere. */
  readonly configs: readonly unknown[] | null;
  readonly drawn: { readonly round: number; readonly facts: unknown; readonly salt: string } | null;
}
