import type { DraftEvent } from '../event.ts';
import {
  afterClose,
  afterReveal,
  atStandings,
  briefed,
  finished,
  inLobby,
  inOpenRound,
  inPause,
  podiumShown,
} from './events.ts';

export const inBrief = [...inLobby, briefed(0)];
export const atPodium = [...atStandings, podiumShown];
export const atEnd = [...atPodium, finished];
/** A room in every phase in which something can still happen. */
export const phases: Readonly<Record<string, readonly DraftEvent[]>> = {
  lobby: inLobby,
  briefed: inBrief,
  open: inOpenRound,
  paused: inPause,
  closed: afterClose,
  revealed: afterReveal,
  standings: atStandings,
  podium: atPodium,
};
