import type { Shape } from '@lowest-point/plots';
import type { TimedLine } from '@lowest-point/plots/screen';
import type { PlayedRound } from './lessonLosses.ts';

export interface LossPeople {
  readonly students: readonly number[];
  readonly machines: readonly number[];
  readonly chosen: ReadonlySet<number>;
  readonly nameOf: (seat: number) => string;
  readonly shapeOf: (seat: number) => Shape;
}

export interface LossNames {
  readonly best: string;
  readonly middle: string;
  readonly everyone: string;
}

/** A round's losses as lines to draw: the class, its middle and best, the optimisers, and whoever was chosen. */
export function lossLines(round: PlayedRound, people: LossPeople, names: LossNames): readonly TimedLine[] {
  const { students, machines, chosen, nameOf, shapeOf } = people;
  const lines = (seats: readonly number[], kind: TimedLine['kind']) =>
    seats.flatMap((seat): TimedLine[] => {
      const path = round.paths.get(seat);
      if (path === undefined) return [];
      const sign = kind === 'class' ? {} : { shape: shapeOf(seat), isChosen: chosen.has(seat) };
      return [{ name: nameOf(seat), kind, ...path, ...sign }];
    });
  const named = [
    ...lines(machines, 'machine'),
    ...lines(
      students.filter((seat) => chosen.has(seat)),
      'own',
    ),
  ];
  if (round.shared !== null) return [{ name: names.everyone, kind: 'best', ...round.shared }, ...named];

  const { best, middle } = round;
  // Who move one set of weights together are one line.
  const crews = new Map(students.map((seat) => [round.paths.get(seat)?.times ?? seat, seat]));
  return [
    ...lines([...crews.values()], 'class'),
    { name: names.middle, kind: 'middle', ...middle },
    {
      name: names.best,
      kind: 'best',
      times: best.map(({ at }) => at),
      losses: best.map(({ loss }) => loss),
    },
    ...named,
  ];
}
