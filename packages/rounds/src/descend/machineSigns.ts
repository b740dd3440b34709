import type { Shape } from '@lowest-point/plots';

const shapes: Readonly<Partial<Record<string, Shape>>> = {
  gradientDescent: 'lowest',
  momentum: 'diamond',
  adam: 'square',
  newton: 'hexagon',
  randomSearch: 'cross',
};

/** The sign that an optimiser wears where its dotted walk ends. */
export function machineShape(machine: string): Shape {
  return shapes[machine] ?? 'plus';
}

/** The sign of par. */
export const parShape: Shape = 'triangle';
/** The sign of the average student. */
export const centreShape: Shape = 'plus';
