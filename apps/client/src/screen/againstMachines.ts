import type { RoundState, Standing } from '@lowest-point/game';

/** One side of the match: the best of the class, its middle, or an optimiser. */
export interface Contestant {
  readonly who: 'best' | 'middle' | 'machine';
  /** Of an optimiser only. */
  readonly machine: string | null;
  /** Null: came to no loss. */
  readonly loss: number | null;
}

/** The class against the optimisers in one round, lowest first; without a loss last. Empty where none was seated. */
export function contestants(round: RoundState | null, standings: readonly Standing[]): readonly Contestant[] {
  if (!round || round.machines.length === 0) return [];
  const measured = standings.flatMap(({ loss }) => (loss === null ? [] : [loss]));
  const best = measured[0] ?? null;
  const middle = measured[Math.floor((measured.length - 1) / 2)] ?? null;
  const all: Contestant[] = [
    { who: 'best', machine: null, loss: best },
    { who: 'middle', machine: null, loss: middle },
    ...round.machines
      .filter(({ outcome }) => outcome !== 'none')
      .map(({ machine, loss }): Contestant => ({ who: 'machine', machine, loss })),
  ];
  if (all.length === 2) return [];
  return all.sort((a, b) => (a.loss ?? Infinity) - (b.loss ?? Infinity));
}

/** How many optimisers the best of the class came lower than, or as low as; and how many there were. */
export function beaten(all: readonly Contestant[]): { readonly beaten: number; readonly machines: number } {
  const best = all.find(({ who }) => who === 'best')?.loss ?? null;
  const machines = all.filter(({ who }) => who === 'machine');
  const below = machines.filter(({ loss }) => best !== null && (loss === null || best <= loss));
  return { beaten: below.length, machines: machines.length };
}
