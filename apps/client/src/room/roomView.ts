import type { HostCommand, RoomEvent, RoomState } from '@lowest-point/game';
import type { ByeReason, HostRequest, HostRequestAnswer, Refused, View } from '@lowest-point/protocol';

/** The latest view of each kind; null before the first. */
export type Views = { readonly [Kind in View['kind']]: Extract<View, { kind: Kind }> | null };

export type Link =
  | { readonly type: 'connecting' }
  | { readonly type: 'connected' }
  /** Not reachable since then (the browser's clock); it goes on trying. */
  | { readonly type: 'offline'; readonly since: number }
  /** The server said goodbye, or does not let us in. It stays so until the person does something. */
  | { readonly type: 'ended'; readonly reason: ByeReason | Refused['reason'] };

/** A room as one surface sees it, live or replayed. Screens read it and do not know which. All fields are reactive. */
export interface RoomView {
  readonly state: RoomState | null;
  /** Events received, in order: what drawings over time need. */
  readonly events: readonly RoomEvent[];
  readonly views: Views;
  /** The server's clock in ms, ticking a few times a second. */
  readonly now: number;
  readonly link: Link;
  readonly seat: number | null;
  readonly code: string;
}

/** What came of something that was sent. `null`: done. */
export type Failure = Refused['reason'] | 'offline' | null;

/** A live room of a player: what is sent survives reconnects and reloads, and is recorded exactly once. */
export interface PlayerRoom extends RoomView {
  /** A name that the server suggests before joining. */
  readonly suggestion: string | null;
  suggestAnother(): void;
  /** Is a command on its way, or kept until there is a network? */
  readonly isSending: boolean;
  /** Why the last move came to nothing; null: it did not, or the next one is on its way. */
  readonly problem: Failure;
  join(name: string | null): Promise<Failure>;
  rename(name: string | null): Promise<Failure>;
  makeMove(round: number, move: unknown): Promise<Failure>;
  /** Knocks again after the link has ended. */
  retry(): void;
  close(): void;
}

/** A live room of a host or a screen. */
export interface StaffRoom extends RoomView {
  /** The number to show until a host lets this machine in; null once it is in. */
  readonly pairing: string | null;
  send(command: HostCommand): Promise<Failure>;
  request(
    request: HostRequest,
  ): Promise<HostRequestAnswer | { readonly ok: false; readonly reason: 'offline' }>;
  /** Knocks again after the link has ended. */
  retry(): void;
  close(): void;
}
