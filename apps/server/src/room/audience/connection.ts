import type { ByeReason, ServerToClient, View } from '@lowest-point/protocol';

export type Facts = Parameters<ServerToClient['facts']>[0];

/** Whoever is in a room right now: one socket, known by what its session says. */
export interface Connection {
  readonly id: string;
  readonly role: 'player' | 'screen' | 'host';
  readonly tokenHash: string;
  /** Which page of that browser it is; null: it does not say. */
  readonly tab: string | null;
  /** How this browser reached the server; phones may reach it there as well. */
  readonly origin: string | null;
  /** A player's; null until it has joined. */
  seat: number | null;
  /** The number of the last event sent, or not meant for this viewer. */
  sent: number;
  /** The pseudonym shown to somebody who has not joined. */
  suggestion: string | null;
  /** The last view of each kind, as text, so that nothing is sent twice. */
  readonly views: Map<View['kind'], string>;
}

export type Message =
  | { readonly name: 'facts'; readonly payload: Facts }
  | { readonly name: 'view'; readonly payload: View }
  | { readonly name: 'bye'; readonly payload: ByeReason };

/** The way out: the room says what goes to whom, and knows no socket. */
export interface Outlet {
  /** The same message to several; it is put into writing once. */
  send(to: readonly string[], message: Message): void;
  /** Has this one so much waiting that it must read first? What it misses it is told when it has. */
  isBehind(id: string): boolean;
  /** Ends a connection, after what was sent; who is cut without a goodbye comes back. */
  cut(to: readonly string[]): void;
}
