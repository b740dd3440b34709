import type { Limits } from '../../../server/src/socket/limits.ts';

/** As if there were none: what gets past the limits is what is tried here. */
export const raisedLimits: Limits = {
  messages: 1e9,
  messagesPerMs: 1e6,
  characters: 1e12,
  charactersPerMs: 1e9,
  leastCost: 0,
};
