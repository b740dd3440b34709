import type { Lesson } from './lesson.ts';
import type { Random, RoundRegistry } from './roundRules.ts';

/** Who sends a command, as the session says. */
export type Sender =
  | { readonly role: 'host' }
  | { readonly role: 'player'; readonly seat: number }
  /** Somebody who has a token but no seat yet. */
  | { readonly role: 'newcomer' }
  | { readonly role: 'clock' }
  | { readonly role: 'server' };

/** What the rules may ask about names, which stand beside the log. */
export interface Names {
  /** Does another player of this room go by that name? Upper and lower case are the same. */
  isTaken(name: string, exceptSeat: number | null): boolean;
  /** Would a teacher not want to read it on the wall? */
  isUnfit(name: string): boolean;
}

/** Everything a decision needs from outside, handed in, so that the rules stay pure. */
export interface Context {
  readonly by: Sender;
  /** ms since 1970. */
  readonly now: number;
  readonly random: Random;
  readonly names: Names;
  /** The pseudonym that a newcomer was shown before joining. It is kept unless somebody has it by now. */
  readonly suggestion?: string;
  readonly rounds: RoundRegistry;
  /** The optimisers that can be seated. */
  readonly machines: readonly string[];
  /** SHA-256 as 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

/** What a room starts from. */
export interface NewRoom {
  readonly room: string;
  readonly lesson: Lesson;
  readonly language: 'en' | 'de';
}
