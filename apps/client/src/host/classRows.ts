import { totals, type RoomState } from '@lowest-point/game';
import type { RosterRow } from '@lowest-point/protocol';
import {
  machineName,
  type HostAdvice,
  type Language,
  type Progress,
  type Speech,
} from '@lowest-point/rounds/views';

/** One student in the host's list. */
export interface ClassRow extends RosterRow {
  readonly pseudonym: string;
  /** An optimiser, a simulated student, or a person. */
  readonly kind: 'optimiser' | 'simulated' | 'student';
  /** In the sheet that is on; null: none is. */
  readonly progress: Progress | null;
  /** In the lesson so far, while that is what the class looks at. */
  readonly total: { readonly place: number; readonly points: number } | null;
}

/** The sheet whose progress the list tells; null: none. */
export function currentRound({ phase, rounds }: RoomState): number | null {
  return 'round' in phase && rounds[phase.round] ? phase.round : null;
}

/** While the class looks at points, the list is in their order. */
function showsTotals({ phase }: RoomState): boolean {
  return phase.name === 'standings' || phase.name === 'podium' || phase.name === 'finished';
}

/** Everybody who plays: by name, or by points where these are shown. When the lesson is finished nobody is missed. */
export function classRows(
  state: RoomState,
  roster: readonly RosterRow[],
  advice: HostAdvice | null,
  speech: Speech,
): ClassRow[] {
  const sums = new Map(showsTotals(state) ? totals(state).map((total) => [total.seat, total]) : []);
  const index = sums.size > 0 ? null : currentRound(state);
  const round = index === null ? null : state.rounds[index];
  const gone = state.phase.name === 'finished' ? { isConnected: true, awaySince: null } : {};
  return roster
    .flatMap((row): ClassRow[] => {
      const seat = state.seats[row.seat];
      if (!seat || seat.isRemoved) return [];
      return [
        {
          ...row,
          ...gone,
          pseudonym: seat.pseudonym,
          name: seat.machine === null ? row.name : machineName(seat.machine, speech.language),
          kind: seat.machine !== null ? 'optimiser' : seat.kind === 'machine' ? 'simulated' : 'student',
          progress: round && advice ? advice.progress(round, row.seat, speech) : null,
          total: sums.get(row.seat) ?? null,
        },
      ];
    })
    .sort(byName(speech.language))
    .sort((a, b) => (a.total?.place ?? 0) - (b.total?.place ?? 0))
    .sort((a, b) => Number(a.kind === 'optimiser') - Number(b.kind === 'optimiser'));
}

/** Who was removed, and can be let in again. */
export function removedSeats({ seats }: RoomState): { readonly seat: number; readonly name: string }[] {
  return seats.flatMap((seat, number) =>
    seat?.isRemoved && seat.machine === null ? [{ seat: number, name: seat.pseudonym }] : [],
  );
}

function byName(language: Language): (a: RosterRow, b: RosterRow) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(a.name, b.name) || a.seat - b.seat;
}
