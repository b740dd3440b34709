import { rulesFor, type Crew, type Recording, type RoundRegistry } from '@lowest-point/game';
import * as v from 'valibot';

/** A move as it was recorded, whatever kind of round it belongs to. */
export interface RecordedMove {
  /** In ms since 1970, and since its round opened. */
  readonly at: number;
  readonly sinceMs: number;
  readonly round: number;
  readonly seat: number;
  /** This player's first of the round is 1. */
  readonly number: number;
  /** What was sent; null where the event does not say. */
  readonly move: unknown;
  /** Null: it came to none, or diverged. */
  readonly loss: number | null;
  readonly hasDiverged: boolean;
  /** The loss is that of all who move one set of weights together. Null: it is one's own. */
  readonly crew: Crew | null;
}

/** What the events of all kinds of rounds have in common. */
const measuredSchema = v.looseObject({
  outcome: v.nullish(
    v.looseObject({ type: v.exactOptional(v.string()), loss: v.exactOptional(v.nullable(v.number())) }),
  ),
});

/** The loss that a recorded move or deal came to. */
export function measured(data: unknown): Pick<RecordedMove, 'loss' | 'hasDiverged'> {
  const { output, success } = v.safeParse(measuredSchema, data);
  if (!success) return { loss: null, hasDiverged: false };
  const { outcome } = output;
  return { loss: outcome?.loss ?? null, hasDiverged: outcome?.type === 'diverged' };
}

/** Does the whole class move one set of weights? */
export function areOneCrew(moves: readonly RecordedMove[]): boolean {
  return moves.some(({ crew }) => crew === 'everyone');
}

/** Whose lowest loss a move may change: its player's, or a crew's. */
export function whoseLoss({ seat, crew }: Pick<RecordedMove, 'seat' | 'crew'>): string {
  return crew === null ? `seat ${seat}` : `crew ${crew}`;
}

/** Every move of a recording, in the order in which they were made. */
export function recordedMoves({ events }: Recording, rounds: RoundRegistry): RecordedMove[] {
  const types = events.flatMap((event) =>
    event.type === 'roomCreated' ? event.data.lesson.rounds.map(({ type }) => type) : [],
  );
  const opened = new Map<number, { readonly at: number; readonly shown: unknown }>();
  const made = new Map<string, number>();
  const moves: RecordedMove[] = [];
  for (const event of events) {
    if (event.type === 'roundOpened') opened.set(event.data.round, { at: event.at, shown: event.data.shown });
    if (event.type !== 'moveMade') continue;
    const { round, seat, data } = event.data;
    const player = `${round}/${seat}`;
    const number = (made.get(player) ?? 0) + 1;
    made.set(player, number);
    const { at, shown } = opened.get(round) ?? { at: event.at, shown: null };
    const rules = rulesFor(rounds, types[round] ?? '');
    moves.push({
      at: event.at,
      sinceMs: Math.max(0, event.at - at),
      round,
      seat,
      number,
      move: rules.moveOf(data),
      crew: rules.crewOf?.(shown, seat) ?? null,
      ...measured(data),
    });
  }
  return moves;
}
