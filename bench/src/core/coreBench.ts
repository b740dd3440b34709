import { type Figure } from '../figures.ts';
import { bytesPerCall } from './allocation.ts';
import { compiled, type Compiled } from './compiled.ts';
import { core, type Contender } from './contender.ts';
import { objectPerNode } from './objectPerNode.ts';
import { tensorflow } from './tensorflow.ts';
import { timed } from './timed.ts';
import {
  faster,
  inTurns,
  medianOf,
  nearC,
  quickLoss,
  quickMap,
  timesAsLong,
  timingLines,
  type Sample,
  type Timings,
} from './turns.ts';
import {
  bent,
  curve,
  curveLandscape,
  deep,
  landscapeWork,
  lectureLandscape,
  lossesOfLecture,
  problemOf,
  small,
} from './work.ts';

const sampleMs = 120;

/** Loss and gradient, losses and landscapes against peers; everything in turns, medians of seven. */
export async function benchCore(say: (line: string) => void): Promise<Figure[]> {
  const programs = [
    ['C', compiled({ withOwnTanh: false })],
    ['C with core’s tanh', compiled({ withOwnTanh: true })],
  ].filter((entry): entry is [string, Compiled] => entry[1] !== null);
  if (programs.length === 0) say('No C compiler here: the comparisons with C are left out.');

  const samples = new Map<string, Sample>();
  for (const work of [small, bent, deep]) {
    const problem = problemOf(work);
    const machines =
      work === bent ? [] : [await tensorflow('cpu', problem), await tensorflow('wasm', problem)];
    const team = [core(problem), objectPerNode(problem), ...machines];
    await agree(work.name, team);
    for (const contender of team) {
      samples.set(`${work.name} ${contender.name}`, async () => {
        await contender.begin?.();
        return timed(() => contender.evaluate(), sampleMs);
      });
    }
  }
  for (const [name, program] of programs) addGradient(samples, name, program);
  const losses = curveLandscape();
  samples.set(`${landscapeWork} core`, () => timed(losses, 4 * sampleMs));
  for (const [name, program] of programs) addLandscape(samples, name, program, losses);
  const wide = lectureLandscape();
  samples.set('landscape 256', () => timed(wide, sampleMs));
  for (const points of [10, 1000, 100_000]) {
    const { call, count } = lossesOfLecture(points);
    samples.set(`loss, ${points} points`, () => timed(call, sampleMs) / count);
  }

  const timings = await inTurns(samples);
  for (const [, program] of programs) program.remove();
  timingLines(timings).forEach(say);
  return figuresFrom(timings, bytesPerCall(problemOf(bent)), programs.length > 0);
}

function addGradient(samples: Map<string, Sample>, name: string, program: Compiled): void {
  const problem = problemOf(deep);
  const own = core(problem);
  const { numbers } = program.measure('gradient', problem, 1);
  compare(`${name}, ${deep.name}`, numbers, [own.evaluate(), ...own.gradient()], 1e-9);
  samples.set(`${deep.name} ${name}`, () => program.measure('gradient', problem, sampleMs).nanoseconds);
}

function addLandscape(
  samples: Map<string, Sample>,
  name: string,
  program: Compiled,
  own: () => Float64Array,
): void {
  const problem = problemOf(curve);
  const { numbers } = program.measure('landscape', problem, 1);
  compare(`${name}, ${landscapeWork}`, numbers.slice(1), [...own()], 1e-9);
  samples.set(
    `${landscapeWork} ${name}`,
    () => program.measure('landscape', problem, 4 * sampleMs).nanoseconds,
  );
}

function figuresFrom(timings: Timings, bytes: number, hasC: boolean): Figure[] {
  const figures: Figure[] = [
    faster(timings, small.name, 'object per node', 12, 'packed into 4 rows'),
    faster(timings, small.name, 'tfjs cpu', 200),
    faster(timings, bent.name, 'object per node', 2, 'for comparison: nothing can be packed here'),
    faster(timings, deep.name, 'object per node', 5),
    faster(timings, deep.name, 'tfjs wasm', 3),
    quickLoss(medianOf(timings, 'loss, 1000 points'), 'the lecture’s, with 1,000 points'),
    {
      name: '… with 100,000 points against 10',
      measured: timesAsLong(timings, 'loss, 100000 points', 'loss, 10 points'),
      limit: 1.25,
      unit: '×',
      kind: 'most',
    },
    quickMap(medianOf(timings, 'landscape 256'), '10,000 points'),
    {
      name: 'left on the heap by a loss and gradient',
      measured: bytes,
      limit: 16,
      unit: 'bytes',
      kind: 'most',
      note: 'the number returned',
    },
  ];
  if (!hasC) return figures;
  const withOwnTanh = (work: string) =>
    `with core’s tanh in C: ${timesAsLong(timings, `${work} core`, `${work} C with core’s tanh`).toFixed(2)} ×`;
  return [
    ...figures,
    nearC(timings, deep.name, withOwnTanh(deep.name)),
    nearC(timings, landscapeWork, withOwnTanh(landscapeWork)),
    ...fairness(timesAsLong(timings, `${deep.name} object per node`, `${deep.name} C`)),
  ];
}

/** The peer itself must be neither a straw man nor a kernel: 5 to 8 times the time of C. */
function fairness(ratio: number): Figure[] {
  const name = `${deep.name}: object per node against C`;
  return [
    { name, measured: ratio, limit: 5, unit: '×', kind: 'least', note: 'is the peer what it should be?' },
    { name, measured: ratio, limit: 8, unit: '×', kind: 'most' },
  ];
}

/** Whoever is timed must have computed the same. Single precision has seven digits. */
async function agree(work: string, [first, ...others]: readonly Contender[]): Promise<void> {
  if (first === undefined) return;
  const wanted = [first.evaluate(), ...first.gradient()];
  for (const other of others) {
    await other.begin?.();
    const tolerance = other.name.startsWith('tfjs') ? 1e-5 : 1e-9;
    compare(`${other.name}, ${work}`, [other.evaluate(), ...other.gradient()], wanted, tolerance);
  }
}

function compare(
  who: string,
  numbers: readonly number[],
  wanted: readonly number[],
  tolerance: number,
): void {
  const scale = Math.max(...wanted.map(Math.abs));
  const isClose = wanted.every((value, k) => Math.abs((numbers[k] ?? NaN) - value) <= tolerance * scale);
  if (numbers.length !== wanted.length || !isClose) {
    throw new Error(`${who}: computes something else than core does`);
  }
}
