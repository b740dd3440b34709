import type { Random } from '@lowest-point/game';
import { descendMachine } from './descend/machine.ts';
import { judgeMachine } from './judge/machine.ts';
import { proposeMachine } from './propose/machine.ts';
import { raceMachine } from './race/machine.ts';
import { togetherMachine } from './together/machine.ts';

/** The optimisers that can be seated beside a class, by the names that recordings use. */
export const machines = ['gradientDescent', 'momentum', 'adam', 'newton', 'randomSearch'] as const;
export type Machine = (typeof machines)[number];

/**
 * The next move of an optimiser, from nothing but what a student in that seat knows: `play` is the round's state, of
 * which it reads what everybody is shown and its own seat. Null: this kind of round has no move for it.
 */
export type MachinePlay = (play: unknown, seat: number, machine: Machine, random: Random) => unknown;

/** How optimisers play every kind of round, by the name that recordings use. */
export const machinePlay: Readonly<Record<string, MachinePlay>> = {
  propose: proposeMachine,
  descend: descendMachine,
  race: raceMachine,
  judge: judgeMachine,
  together: togetherMachine,
};

/** The move of the optimiser of that name in a kind of round. Null: no such optimiser, or no move for it. */
export function machineMove(
  type: string,
  play: unknown,
  seat: number,
  machine: string,
  random: Random,
): unknown {
  const known = machines.find((name) => name === machine);
  return known === undefined ? null : (machinePlay[type]?.(play, seat, known, random) ?? null);
}
