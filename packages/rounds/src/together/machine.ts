import type { Random } from '@lowest-point/game';
import type { Machine } from '../machines.ts';
import { swarmMachine } from './swarm/machine.ts';
import type { Move, State } from './types.ts';

/** Optimisers probe with the swarm. Where the class is the optimiser they own no point and no weight, and have no move. */
export function togetherMachine(play: unknown, seat: number, machine: Machine, random: Random): Move | null {
  const state = play as State;
  return state.play === 'swarm' ? swarmMachine(state, seat, machine, random) : null;
}
