import {
  classView,
  playerStandings,
  roundView,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';
import type { Connection, Outlet } from './connection.ts';
import { showView } from './showView.ts';

/** How the class gets on: the same small view for every phone. */
export function showClass(
  outlet: Outlet,
  phones: readonly Connection[],
  state: RoomState,
  rounds: RoundRegistry,
): void {
  showView(outlet, phones, { kind: 'class', ...classView(state, rounds) });
}

/** Each phone what its kind of round tells it of the others, while a round is open. [V7] */
export function showOthers(
  outlet: Outlet,
  phones: readonly Connection[],
  state: RoomState,
  rounds: RoundRegistry,
): void {
  const { phase } = state;
  if (phase.name !== 'open' && phase.name !== 'paused') return;
  for (const phone of phones) {
    const data = phone.seat === null ? null : roundView(state, rounds, phone.seat);
    if (data !== null) showView(outlet, [phone], { kind: 'others', round: phase.round, data });
  }
}

/** Each phone its own name, place and points. */
export function showOwn(
  outlet: Outlet,
  phones: readonly Connection[],
  state: RoomState,
  nameOf: (seat: number) => string,
): void {
  const standingsOf = playerStandings(state, nameOf);
  for (const phone of phones) {
    if (phone.seat === null) continue;
    showView(outlet, [phone], { kind: 'you', name: nameOf(phone.seat) });
    if (standingsOf !== null) showView(outlet, [phone], { kind: 'standings', ...standingsOf(phone.seat) });
  }
}
