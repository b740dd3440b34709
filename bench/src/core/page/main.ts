import { core, type Contender } from '../contender.ts';
import { objectPerNode } from '../objectPerNode.ts';
import { timed } from '../timed.ts';
import { curve, deep, landscapeOf, lectureProblem, lossesOf, problemOf, small } from '../work.ts';

declare global {
  interface Window {
    /** Nanoseconds for one piece of work. */
    measure?: (name: string, ms: number) => number;
  }
}

const works = new Map<string, () => number>();
const samples = new Map<string, (ms: number) => number>();
for (const work of [small, deep]) {
  const problem = problemOf(work);
  for (const contender of [core(problem), objectPerNode(problem)] satisfies Contender[]) {
    works.set(`${work.name} ${contender.name}`, () => contender.evaluate());
  }
}
for (const [name, call] of works) samples.set(name, (ms) => timed(call, ms));
const losses = lossesOf(lectureProblem(1000));
samples.set('loss', (ms) => timed(losses, ms) / 64);
const wide = landscapeOf(lectureProblem(10_000), [0, 1], 256);
samples.set('landscape 256', (ms) => timed(wide, ms));
const bumpy = landscapeOf(problemOf(curve), [0, 16], 128);
samples.set('landscape 128', (ms) => timed(bumpy, ms));

window.measure = (name, ms) => {
  const sample = samples.get(name);
  if (sample === undefined) throw new Error(`no ${name} here`);
  return sample(ms);
};
