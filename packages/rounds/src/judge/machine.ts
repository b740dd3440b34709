import type { Machine } from '../machines.ts';
import { playerAt } from './fold.ts';
import { knowing } from './judge.ts';
import type { Move, State } from './types.ts';

/**
 * Gradient descent steps against the slope's sign, so it answers which way is down. The other questions ask for judgement, which an
 * optimiser has not: it takes part in none of them.
 */
export function judgeMachine(play: unknown, seat: number, machine: Machine): Move | null {
  const { answered, face } = playerAt(play as State, seat);
  if (machine !== 'gradientDescent' || face?.kind !== 'way') return null;
  return { item: answered.length, answer: knowing(face) };
}
