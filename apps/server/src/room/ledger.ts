import type { NameChange, RoomState } from '@lowest-point/game';
import type { Session } from '../store/eventStore.ts';

/** What stands beside a room's log: what players call themselves, and which browser has which seat. */
export interface Ledger {
  /** By seat: the chosen name, or else the pseudonym. */
  readonly shown: string[];
  /** The seat that goes by a (folded) name. */
  readonly owners: Map<string, number>;
  /** A player's seat by the hash of its token. */
  readonly seats: Map<string, number>;
}

export function ledgerOf(
  state: RoomState,
  names: readonly NameChange[],
  sessions: readonly Session[],
): Ledger {
  const ledger: Ledger = { shown: [], owners: new Map(), seats: new Map() };
  for (const [seat, player] of state.seats.entries()) setName(ledger, seat, player?.pseudonym ?? '');
  for (const { seat, name } of names) if (name !== null) setName(ledger, seat, name);
  for (const session of sessions) seatSession(ledger, session);
  return ledger;
}

export function copyLedger({ shown, owners, seats }: Ledger): Ledger {
  return { shown: [...shown], owners: new Map(owners), seats: new Map(seats) };
}

/** Enters what one decision changed. */
export function enter(
  ledger: Ledger,
  state: RoomState,
  names: readonly NameChange[],
  session: Session | null,
): void {
  for (const { seat, name } of names) setName(ledger, seat, name ?? state.seats[seat]?.pseudonym ?? '');
  if (session !== null) seatSession(ledger, session);
}

/** Does somebody else go by that name? Upper and lower case, and look-alike widths, are the same. */
export function isNameTaken({ owners }: Ledger, name: string, exceptSeat: number | null): boolean {
  const owner = owners.get(folded(name));
  return owner !== undefined && owner !== exceptSeat;
}

function setName({ shown, owners }: Ledger, seat: number, name: string): void {
  const old = shown[seat];
  if (old !== undefined && owners.get(folded(old)) === seat) owners.delete(folded(old));
  shown[seat] = name;
  owners.set(folded(name), seat);
}

function seatSession({ seats }: Ledger, { role, tokenHash, seat }: Session): void {
  if (role === 'player' && seat !== null) seats.set(tokenHash, seat);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
