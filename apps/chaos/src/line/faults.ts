/** What a line does to what passes through it. */
export interface Faults {
  /** Later by so much, each way. */
  readonly latencyMs: number;
  /** And by a random part of so much more; nothing overtakes anything. */
  readonly jitterMs: number;
  /** Each way; null: as fast as the machine can. */
  readonly bytesPerSecond: number | null;
  /** Nothing passes; once it is over, everything does, in order. */
  readonly isFrozen: boolean;
  /** Nobody reads what the server sends; what the client sends passes. */
  readonly isSlowReader: boolean;
  /** Whatever is sent vanishes, and the connection seems to stand. Through such a connection nothing passes ever after. */
  readonly isHalfOpen: boolean;
  /** Which share of the client's websocket messages arrives twice, 0 to 1. */
  readonly doubledShare: number;
}

export const noFaults: Faults = {
  latencyMs: 0,
  jitterMs: 0,
  bytesPerSecond: null,
  isFrozen: false,
  isSlowReader: false,
  isHalfOpen: false,
  doubledShare: 0,
};
