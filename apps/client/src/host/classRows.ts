import type { RoomState } from '@lowest-point/game';
import type { RosterRow } from '@lowest-point/protocol';
import type { HostAdvice, Language, Progress, Speech } from '@lowest-point/rounds/views';

/** One student in the host's list. */
export interface ClassRow extends RosterRow {
  readonly pseudonym: string;
  readonly isMachine: boolean;
  /** In the sheet that is on; null: none is. */
  readonly progress: Progress | null;
}

/** The sheet whose progress the list tells; null: none. */
export function currentRound({ phase, rounds }: RoomState): number | null {
  return 'round' in phase && rounds[phase.round] ? phase.round : null;
}

/** Everybody who plays, by name. */
export function classRows(
  state: RoomState,
  roster: readonly RosterRow[],
  advice: HostAdvice | null,
  speech: Speech,
): ClassRow[] {
  const index = currentRound(state);
  const round = index === null ? null : state.rounds[index];
  return roster
    .flatMap((row): ClassRow[] => {
      const seat = state.seats[row.seat];
      if (!seat || seat.isRemoved) return [];
      return [
        {
          ...row,
          pseudonym: seat.pseudonym,
          isMachine: seat.kind === 'machine',
          progress: round && advice ? advice.progress(round, row.seat, speech) : null,
        },
      ];
    })
    .sort(byName(speech.language));
}

/** Who was removed, and can be let in again. */
export function removedSeats({ seats }: RoomState): { readonly seat: number; readonly name: string }[] {
  return seats.flatMap((seat, number) => (seat?.isRemoved ? [{ seat: number, name: seat.pseudonym }] : []));
}

function byName(language: Language): (a: RosterRow, b: RosterRow) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(a.name, b.name) || a.seat - b.seat;
}
