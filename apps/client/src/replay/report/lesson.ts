import { asSeenBy, evolve, type Recording, type RoomState, type RoundRegistry } from '@lowest-point/game';
import type { Language } from '@lowest-point/rounds/views';
import { nameFinder } from '../../screen/people.ts';

/** The room at the end of a recording, as its host saw it. Throws where the events cannot follow each other. */
export function seenByHost({ events }: Recording, rounds: RoundRegistry): RoomState {
  let whole: RoomState | null = null;
  let seen: RoomState | null = null;
  for (const event of events) {
    const visible = asSeenBy({ role: 'host' }, whole, event, rounds);
    whole = evolve(whole, event, rounds);
    if (visible !== null) seen = evolve(seen, visible, rounds);
  }
  if (seen === null) throw new Error('The recording is empty.');
  return seen;
}

/** What somebody is called: as the file says, else the pseudonym; machines in this language. */
export function callerOf(
  { names }: Recording,
  state: RoomState,
  language: Language,
): (seat: number) => string {
  const roster = [...names].map(([seat, name]) => ({ seat, name, isConnected: true, awaySince: null }));
  return nameFinder({ ...state, language }, roster);
}

/** The rounds that were scored, in the order of the lesson. */
export function scoredRounds({ lesson, scored }: RoomState): number[] {
  return lesson.rounds.flatMap((_, round) => (scored.includes(round) ? [round] : []));
}
