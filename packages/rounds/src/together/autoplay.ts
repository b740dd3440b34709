import type { Random } from '@lowest-point/game';
import type { Temperament } from '../temperament.ts';
import { batchMove } from './batch/autoplay.ts';
import { swarmMove } from './swarm/autoplay.ts';
import { teamMove } from './team/autoplay.ts';
import type { Move, State } from './types.ts';

/** A move of a simulated student, from what its phone knows. */
export function togetherMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const state = play as State;
  switch (state.play) {
    case 'batch':
      return batchMove(state, temperament, random);
    case 'swarm':
      return swarmMove(state, seat, temperament, random);
    case 'team':
      return teamMove(state, seat, temperament, random);
  }
}
