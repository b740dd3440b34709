import type { RoomState } from '@lowest-point/game';
import type { RosterRow, View } from '@lowest-point/protocol';
import type { Presence } from './presence.ts';

/** The whole class as host and screens see it; a screen that hides names gets pseudonyms. */
export function rosterView(
  state: RoomState,
  nameOf: (seat: number) => string,
  presence: Presence,
  role: 'host' | 'screen',
): View {
  const tellsNames = role === 'host' || state.settings.showsNames;
  const connected = new Set(presence.players().map(({ seat }) => seat));
  const rows = state.seats.map((player, seat): RosterRow => {
    // An optimiser is always here.
    const isConnected = player?.machine != null || connected.has(seat);
    return {
      seat,
      name: tellsNames ? nameOf(seat) : (player?.pseudonym ?? ''),
      isConnected,
      awaySince: isConnected ? null : presence.leftAt(seat),
    };
  });
  return { kind: 'roster', rows };
}

/** Where phones can join: the host's choice, or else the likeliest. */
export function placeView(code: string, addresses: readonly string[], chosen: string | null): View {
  const address = chosen !== null && addresses.includes(chosen) ? chosen : (addresses[0] ?? '');
  return { kind: 'place', code, address, addresses };
}
