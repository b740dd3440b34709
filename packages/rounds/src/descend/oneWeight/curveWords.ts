import type { WeightLossCurve } from '@lowest-point/plots';
import type { ComponentProps } from 'svelte';
import type { Words } from '../words.ts';

/** The words on the drawing of a loss over one weight. */
export function curveWords(say: Words): ComponentProps<typeof WeightLossCurve>['words'] {
  const { axes, along, fall: down, rise: up, lossUnknown: unknown, at } = say;
  return { axes, along, down, up, unknown, at };
}
