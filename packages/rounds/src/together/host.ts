import type { RoundState } from '@lowest-point/game';
import type { HostAdvice, Insight, Progress, Speech } from '../viewProps.ts';
import * as batch from './batch/host.ts';
import { playOf } from './playOf.ts';
import * as swarm from './swarm/host.ts';
import * as team from './team/host.ts';
import type { Play } from './types.ts';

const advice: Readonly<Record<Play, Omit<HostAdvice, 'movesCompare'>>> = { batch, swarm, team };

/** How far one player is. */
export const movesCompare = true;

export function progress(round: RoundState, seat: number, speech: Speech): Progress {
  return advice[playOf(round)].progress(round, seat, speech);
}

/** What the teacher may want to say. Nobody's name is in it. */
export function insights(round: RoundState, seats: readonly number[], speech: Speech): readonly Insight[] {
  return advice[playOf(round)].insights(round, seats, speech);
}
