/** What one socket may send. */
export interface Limits {
  /** So many messages at once, and then so many for each ms. */
  readonly messages: number;
  readonly messagesPerMs: number;
  /** The same for characters. Who is far beyond it is cut. */
  readonly characters: number;
  readonly charactersPerMs: number;
  /** What a message costs at least, in characters: many empty ones are work as well. */
  readonly leastCost: number;
}

export const usualLimits: Limits = {
  messages: 40,
  messagesPerMs: 10 / 1000,
  characters: 48_000,
  charactersPerMs: 8000 / 1000,
  leastCost: 100,
};
