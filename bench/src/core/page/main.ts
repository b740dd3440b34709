import { core } from '../contender.ts';
import { objectPerNode } from '../objectPerNode.ts';
import { timed } from '../timed.ts';
import {
  curveLandscape,
  deep,
  landscapeWork,
  lectureLandscape,
  lossesOfLecture,
  problemOf,
  small,
} from '../work.ts';

declare global {
  interface Window {
    /** Nanoseconds for one piece of work; throws where there is none of that name. */
    measure?: (name: string, ms: number) => number;
  }
}

const losses = lossesOfLecture(1000);
const calls = new Map<string, () => unknown>([
  [`${landscapeWork} core`, curveLandscape()],
  ['landscape 256', lectureLandscape()],
  ['losses', losses.call],
]);
for (const work of [small, deep]) {
  const problem = problemOf(work);
  for (const contender of [core(problem), objectPerNode(problem)]) {
    calls.set(`${work.name} ${contender.name}`, () => contender.evaluate());
  }
}

window.measure = (name, ms) => {
  const call = calls.get(name);
  if (call === undefined) throw new Error(`no ${name} here`);
  return timed(call, ms) / (name === 'losses' ? losses.count : 1);
};
