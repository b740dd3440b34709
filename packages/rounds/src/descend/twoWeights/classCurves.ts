import { predict, toHidden, withWeights } from '@lowest-point/core';
import type { Config, Facts } from '../types.ts';

export interface Curve {
  /** Inputs and predictions, left to right. */
  readonly points: readonly (readonly [number, number])[];
  readonly kind: 'class' | 'best' | 'start' | 'own' | 'lowest';
}

export interface DataView {
  readonly data: readonly { readonly x: number; readonly y: number }[];
  /** The prediction over the input for the weights at a place of the sheet; null where the ground is no network of one input. */
  readonly curveAt: (place: readonly number[]) => readonly (readonly [number, number])[];
  readonly to: number;
  readonly top: number;
}

/** The data of a network with one input, and what it predicts at any place of the sheet. Null for other grounds. */
export function dataViewOf({ ground }: Config, { frame }: Facts): DataView | null {
  if (ground.type !== 'network' || ground.data.some(({ inputs }) => inputs.length !== 1)) return null;
  const { network, tunable } = ground;
  const data = ground.data.map(({ inputs: [x = 0], target }) => ({ x, y: target }));
  const to = Math.max(...data.map(({ x }) => x)) * 1.08;
  const top = Math.max(...data.map(({ y }) => y)) * 1.25;
  return {
    data,
    to,
    top,
    curveAt(place) {
      const tuned = withWeights(network, tunable, toHidden(frame, place));
      return Array.from({ length: 49 }, (_, k): readonly [number, number] => {
        const x = (to * k) / 48;
        return [x, predict(tuned, [x])[0] ?? 0];
      });
    },
  };
}
