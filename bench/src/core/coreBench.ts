import { median, type Figure } from '../figures.ts';
import { bytesPerCall } from './allocation.ts';
import { compiled, type Compiled } from './compiled.ts';
import { core, type Contender } from './contender.ts';
import { objectPerNode } from './objectPerNode.ts';
import { tensorflow } from './tensorflow.ts';
import { timed } from './timed.ts';
import { bent, curve, deep, landscapeOf, lectureProblem, lossesOf, problemOf, small } from './work.ts';

const rounds = 7;
const sampleMs = 120;
const landscapeWork = `landscape 128 × 128, ${curve.name}`;

/** One thing that is timed, in turns with all others. Returns nanoseconds. */
type Sample = () => Promise<number> | number;

/** Loss and gradient, losses and landscapes against peers; everything in turns, medians of seven. */
export async function benchCore(say: (line: string) => void): Promise<Figure[]> {
  const programs = [
    ['C', compiled(false)],
    ['C with core’s tanh', compiled(true)],
  ].filter((entry): entry is [string, Compiled] => entry[1] !== null);
  if (programs.length === 0) say('No C compiler here: the comparisons with C are left out.');
  const [deepProblem, curveProblem] = [problemOf(deep), problemOf(curve)];
  const teams = new Map<string, readonly Contender[]>();
  for (const work of [small, bent, deep]) {
    const problem = problemOf(work);
    const machines =
      work === bent ? [] : [await tensorflow('cpu', problem), await tensorflow('wasm', problem)];
    const team = [core(problem), objectPerNode(problem), ...machines];
    await agree(work.name, team);
    teams.set(work.name, team);
  }

  const samples = new Map<string, Sample>();
  for (const [work, team] of teams) {
    for (const contender of team) {
      samples.set(`${work} ${contender.name}`, async () => {
        await contender.begin?.();
        return timed(() => contender.evaluate(), sampleMs);
      });
    }
  }
  // Who is compared comes one after the other, so that a slow moment of the machine is slow for both.
  for (const [name, program] of programs) {
    const agreed = program.measure('gradient', deepProblem, 1).numbers;
    const own = core(deepProblem);
    compare(`${name}, ${deep.name}`, agreed, [own.evaluate(), ...own.gradient()], 1e-9);
    samples.set(`${deep.name} ${name}`, () => program.measure('gradient', deepProblem, sampleMs).nanoseconds);
  }
  // The first hidden and the first output weight.
  const bumpy = landscapeOf(curveProblem, [0, 16], 128);
  samples.set(`${landscapeWork} core`, () => timed(bumpy, 4 * sampleMs));
  for (const [name, program] of programs) {
    const agreed = program.measure('landscape', curveProblem, 1).numbers.slice(1);
    compare(`${name}, landscape`, agreed, [...bumpy()], 1e-9);
    samples.set(
      `${landscapeWork} ${name}`,
      () => program.measure('landscape', curveProblem, 4 * sampleMs).nanoseconds,
    );
  }
  const wide = landscapeOf(lectureProblem(10_000), [0, 1], 256);
  samples.set('landscape 256', () => timed(wide, sampleMs));
  for (const points of [10, 1000, 100_000]) {
    const losses = lossesOf(lectureProblem(points));
    samples.set(`loss ${points}`, () => timed(losses, sampleMs) / 64);
  }

  const found = await inTurns(samples);
  for (const [, program] of programs) program.remove();
  for (const [name, rounds] of found) say(`  ${name.padEnd(48)} ${shown(median(rounds))}`);
  return figuresFrom(found, bytesPerCall(problemOf(bent)), programs.length > 0);
}

/** Times everything once, and again, seven times. */
async function inTurns(samples: ReadonlyMap<string, Sample>): Promise<Map<string, readonly number[]>> {
  const all = new Map<string, number[]>([...samples.keys()].map((name) => [name, []]));
  // Once for nothing, so that everything is compiled as well as it will be.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, sample] of samples) {
      const nanoseconds = await sample();
      if (round > 0) all.get(name)?.push(nanoseconds);
    }
  }
  return all;
}

function figuresFrom(found: ReadonlyMap<string, readonly number[]>, bytes: number, hasC: boolean): Figure[] {
  const at = (name: string): readonly number[] => found.get(name) ?? [Number.NaN];
  /** How many times as long another takes as `name`: the median over the rounds. */
  const times = (other: string, name: string): number =>
    median(at(other).map((nanoseconds, round) => nanoseconds / (at(name)[round] ?? Number.NaN)));
  const least = (work: string, peer: string, limit: number, note = ''): Figure => {
    const measured = times(`${work} ${peer}`, `${work} core`);
    return { name: `${work}: core against ${peer}`, measured, limit, unit: '×', kind: 'least', note };
  };
  const most = (name: string, measured: number, limit: number, unit: string, note = ''): Figure => ({
    name,
    measured,
    limit,
    unit,
    kind: 'most',
    note,
  });
  const figures = [
    least(small.name, 'object per node', 12, 'packed into 4 rows'),
    least(small.name, 'tfjs cpu', 200),
    least(bent.name, 'object per node', 2, 'for comparison: nothing can be packed here'),
    least(deep.name, 'object per node', 5),
    least(deep.name, 'tfjs wasm', 3),
    most(
      'a loss of two linear weights',
      median(at('loss 1000')),
      20,
      'ns',
      'the lecture’s, with 1,000 points',
    ),
    most('… with 100,000 points against 10', times('loss 100000', 'loss 10'), 1.25, '×'),
    most(
      'landscape 256 × 256, two linear weights',
      median(at('landscape 256')) / 1e6,
      1,
      'ms',
      '10,000 points',
    ),
    most('left on the heap by a loss and gradient', bytes, 16, 'bytes', 'the number returned'),
  ];
  if (!hasC) return figures;
  const againstC = (work: string): Figure => {
    const withOurs = times(`${work} core`, `${work} C with core’s tanh`).toFixed(2);
    const measured = times(`${work} core`, `${work} C`);
    return most(`${work}: core against C`, measured, 1.5, '×', `with core’s tanh in C: ${withOurs} ×`);
  };
  const peer = times(`${deep.name} object per node`, `${deep.name} C`);
  return [...figures, againstC(deep.name), againstC(landscapeWork), ...fairness(peer)];
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
  const misses = wanted.map((value, k) => Math.abs((numbers[k] ?? Number.NaN) - value) / scale);
  if (numbers.length !== wanted.length || !misses.every((miss) => miss <= tolerance)) {
    throw new Error(`${who}: computes something else than core does`);
  }
}

function shown(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(2)} µs`;
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}
