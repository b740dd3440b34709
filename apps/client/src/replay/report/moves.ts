import { rulesFor, type Recording, type RoundRegistry } from '@lowest-point/game';
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
  /** The loss is the whole class's, who move one and the same set of weights. */
  readonly isShared: boolean;
}

/** What the events of all kinds of rounds have in common. */
const measuredSchema = v.looseObject({
  play: v.exactOptional(v.string()),
  outcome: v.nullish(
    v.looseObject({ type: v.exactOptional(v.string()), loss: v.exactOptional(v.nullable(v.number())) }),
  ),
});

/** The loss that a recorded move or deal came to. */
export function measured(data: unknown): Pick<RecordedMove, 'loss' | 'hasDiverged' | 'isShared'> {
  const { output, success } = v.safeParse(measuredSchema, data);
  if (!success) return { loss: null, hasDiverged: false, isShared: false };
  const { play, outcome } = output;
  return {
    loss: outcome?.loss ?? null,
    hasDiverged: outcome?.type === 'diverged',
    isShared: play === 'batch' || play === 'team',
  };
}

/** Every move of a recording, in the order in which they were made. */
export function recordedMoves({ events }: Recording, rounds: RoundRegistry): RecordedMove[] {
  const types = events.flatMap((event) =>
    event.type === 'roomCreated' ? event.data.lesson.rounds.map(({ type }) => type) : [],
  );
  const openedAt = new Map<number, number>();
  const made = new Map<string, number>();
  const moves: RecordedMove[] = [];
  for (const event of events) {
    if (event.type === 'roundOpened') openedAt.set(event.data.round, event.at);
    if (event.type !== 'moveMade') continue;
    const { round, seat, data } = event.data;
    const player = `${round}/${seat}`;
    const number = (made.get(player) ?? 0) + 1;
    made.set(player, number);
    moves.push({
      at: event.at,
      sinceMs: Math.max(0, event.at - (openedAt.get(round) ?? event.at)),
      round,
      seat,
      number,
      move: rulesFor(rounds, types[round] ?? '').moveOf(data),
      ...measured(data),
    });
  }
  return moves;
}
