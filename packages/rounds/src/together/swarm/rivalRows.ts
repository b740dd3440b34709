import type { Numbers } from '@lowest-point/plots';
import type { ToldWords } from './toldWords.ts';
import type { Public } from './types.ts';

/**
 * The class among the machines: what one comes to with a player's budget (the mean of the class), and with that of all
 * (its best). Lowest first, by the budget of all where there is one.
 */
export function rivalRows(
  { best, mean, rivals }: Public,
  say: ToldWords,
  bestName: string,
  numbers: Numbers,
) {
  const print = (loss: number | null): string => (loss === null ? '' : numbers.loss(loss));
  const own = [
    { name: bestName, asOne: null, asClass: best?.loss ?? null, isMarked: true },
    { name: say.classMean, asOne: mean, asClass: null, isMarked: true },
  ].filter(({ asOne, asClass }) => asOne !== null || asClass !== null);
  const machines = rivals.map(({ machine, asOne, asClass }) => ({
    name: say.machine[machine] ?? machine,
    asOne,
    asClass,
    isMarked: false,
  }));
  return [...own, ...machines]
    .sort((a, b) => (a.asClass ?? a.asOne ?? 0) - (b.asClass ?? b.asOne ?? 0))
    .map(({ name, asOne, asClass, isMarked }) => ({
      name,
      values: [print(asOne), print(asClass)],
      isMarked,
    }));
}
