import type { Point } from '../geometry.ts';

/** The outline of a line whose width changes along it: one side there, the other side back. */
export function ribbon(line: readonly Point[], widthAt: (index: number) => number): readonly Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach(([x, y], i) => {
    const before = line[i - 1] ?? [x, y];
    const after = line[i + 1] ?? [x, y];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const half = widthAt(i) / 2 / (Math.hypot(dx, dy) || 1);
    left.push([x - dy * half, y + dx * half]);
    right.push([x + dy * half, y - dx * half]);
  });
  return [...left, ...right.reverse()];
}
