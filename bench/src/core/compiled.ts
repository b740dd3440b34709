import type { Problem } from '@lowest-point/core';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('network.c', import.meta.url));
const compilers = ['gcc', 'clang', 'cc'];

export interface Measured {
  readonly nanoseconds: number;
  /** Loss and gradient; or one of the landscape's losses, and all of them. */
  readonly numbers: readonly number[];
}

/** A program made from network.c with -O3 -march=native. */
export interface Compiled {
  measure(work: 'gradient' | 'landscape', problem: Problem, ms: number): Measured;
  remove(): void;
}

/** null where the machine has no C compiler. `withOwnTanh`: with core's algorithm instead of the system's tanh. */
export function compiled({ withOwnTanh }: { readonly withOwnTanh: boolean }): Compiled | null {
  const folder = mkdtempSync(join(tmpdir(), 'lowest-point-'));
  const program = join(folder, 'network');
  const flags = ['-O3', '-march=native', ...(withOwnTanh ? ['-DOWN_TANH'] : [])];
  const hasCompiled = compilers.some(
    (compiler) => spawnSync(compiler, [...flags, source, '-o', program, '-lm']).status === 0,
  );
  if (!hasCompiled) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    measure(work, problem, ms) {
      const { stdout, status } = spawnSync(program, [work, String(ms)], {
        input: numbersOf(problem).join('\n'),
        encoding: 'utf8',
        maxBuffer: 1 << 24,
      });
      if (status !== 0) throw new Error('the C program failed');
      const [nanoseconds = Number.NaN, ...numbers] = stdout.trim().split(' ').map(Number);
      return { nanoseconds, numbers };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function numbersOf({ network, data }: Problem): number[] {
  return [
    ...network.layers.flatMap(({ weights, biases }) => [...weights.flat(), ...(biases ?? [])]),
    ...data.flatMap(({ inputs, target }) => [...inputs, target]),
  ];
}
