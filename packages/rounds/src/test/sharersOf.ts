import * as v from 'valibot';

const shared = v.variant('play', [
  v.looseObject({ play: v.literal('batch') }),
  v.looseObject({ play: v.literal('team'), tunable: v.array(v.unknown()) }),
]);

/** With whom a seat shares one loss: the whole class trains one pair of weights, a team one network. Else with nobody. */
export function sharersOf(config: unknown, seat: number, seats: readonly number[]): readonly number[] {
  const read = v.safeParse(shared, config);
  if (!read.success) return [seat];
  if (read.output.play === 'batch') return seats;
  const size = read.output.tunable.length;
  return seats.filter((other) => Math.floor(other / size) === Math.floor(seat / size));
}
