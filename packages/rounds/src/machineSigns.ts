import type { Shape } from '@lowest-point/plots';

const shapes: Readonly<Partial<Record<string, Shape>>> = {
  gradientDescent: 'lowest',
  momentum: 'diamond',
  adam: 'square',
  newton: 'hexagon',
  randomSearch: 'cross',
};

/** The sign that an optimiser wears on every sheet. */
export function machineShape(machine: string): Shape {
  return shapes[machine] ?? 'plus';
}

/** The sign of par, the machine that was tuned. */
export const parShape: Shape = 'triangle';
/** The sign of the average student. */
export const centreShape: Shape = 'plus';
