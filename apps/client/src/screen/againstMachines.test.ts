import type { RoundState, Standing } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { beaten, contestants } from './againstMachines.ts';

const standing = (seat: number, loss: number | null): Standing => ({
  seat,
  loss,
  outcome: loss === null ? 'none' : 'measured',
  moves: 1,
  points: 0,
  place: seat + 1,
});
const result = (machine: string, loss: number | null) => ({
  machine,
  loss,
  outcome: loss === null ? ('diverged' as const) : ('measured' as const),
  points: 0,
});
const round = (machines: RoundState['machines']): RoundState => ({
  openedAt: 0,
  commitment: '',
  shown: {},
  play: {},
  hidden: null,
  standings: null,
  machineStandings: [],
  machines,
  revealed: null,
});
const standings = [standing(0, 1), standing(1, 2), standing(2, 6), standing(3, null)];

test('best, middle and optimisers stand in one order, lowest first, and who diverged last', () => {
  const all = contestants(
    round([result('adam', null), result('newton', 0.5), result('momentum', 1.5)]),
    standings,
  );
  expect(all.map(({ who, machine }) => machine ?? who)).toEqual([
    'newton',
    'best',
    'momentum',
    'middle',
    'adam',
  ]);
  expect(beaten(all)).toEqual({ beaten: 2, machines: 3 });
});

test('without an optimiser that played there is no match', () => {
  expect(contestants(round([]), standings)).toEqual([]);
  expect(contestants(round([{ ...result('adam', null), outcome: 'none' }]), standings)).toEqual([]);
  expect(contestants(null, standings)).toEqual([]);
});

test('a class that came to nothing has beaten nobody', () => {
  expect(beaten(contestants(round([result('adam', 3)]), [standing(0, null)]))).toEqual({
    beaten: 0,
    machines: 1,
  });
});
