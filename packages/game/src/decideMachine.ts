import type { Context } from './context.ts';
import { dealtLate } from './decidePlayer.ts';
import type { Decision } from './decision.ts';
import type { DraftEvent } from './event.ts';
import { accept, reject, type Result } from './result.ts';
import type { RoomState } from './state.ts';

/**
 * Seats an optimiser, or brings back one that was removed. It goes by its own name, is dealt what everybody was dealt,
 * and is ranked among machines only. [O1–O3]
 */
export function machineAdded(state: RoomState, machine: string, context: Context): Result<Decision> {
  if (!context.machines.includes(machine)) return reject('unknownMachine');
  const known = state.seats.findIndex((seat) => seat?.machine === machine);
  if (known >= 0) {
    return state.seats[known]?.isRemoved === true
      ? accept({ events: [{ type: 'playerRestored', data: { seat: known } }] })
      : reject('machineSeated');
  }
  const seat = state.seats.length;
  const events: DraftEvent[] = [
    { type: 'playerJoined', data: { seat, pseudonym: machine, kind: 'machine', machine } },
  ];
  const dealt = dealtLate(state, seat, true, context);
  if (dealt !== null) events.push(dealt);
  return accept({ events, names: [{ seat, name: null }] });
}
