import type { Context } from './context.ts';
import { tidyName } from './name.ts';
import { accept, reject, type Result } from './result.ts';
import type { RoomState } from './state.ts';

/** A name that the seat may go by, tidied, or why not. Null takes a name away. The filter does not bind the host. [N1–N3] */
export function chosenName(
  state: RoomState,
  typed: string | null,
  seat: number,
  { by, names }: Context,
): Result<string | null> {
  if (typed === null) return accept(null);
  const tidy = tidyName(typed);
  if (!tidy.ok) return tidy;
  if (by.role !== 'host' && names.isUnfit(tidy.value)) return reject('nameUnfit');
  const isTaken = names.isTaken(tidy.value, seat) || isPseudonymOfAnother(state, tidy.value, seat);
  return isTaken ? reject('nameTaken') : tidy;
}

/** Pseudonyms stay reserved, as the players who have them may want them back. */
function isPseudonymOfAnother({ seats }: RoomState, name: string, seat: number): boolean {
  const wanted = name.toLowerCase();
  return seats.some((other, number) => number !== seat && other?.pseudonym.toLowerCase() === wanted);
}
