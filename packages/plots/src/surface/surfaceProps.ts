import type { Snippet } from 'svelte';
import type { Trail } from '../map/trail.ts';
import type { Bounds } from '../map/view.ts';
import type { Numbers } from '../numbers.ts';

export interface SurfaceTrail {
  /** Weights, first to last. */
  readonly places: readonly (readonly number[])[];
  readonly kind: Trail['kind'];
  /** Whose walk it is: said at its end. */
  readonly name: string;
}

export interface SurfaceWords {
  readonly loss: string;
  /** "lowest point" */
  readonly lowest: string;
  /** What the keys do: "Turn the ground". */
  readonly turn: string;
  /** Why there is no view in space: "This browser draws no view in space. Here is the map." */
  readonly flat: string;
  /** "cut at loss 20": on the linear scale the walls are cut. */
  readonly cut: (loss: string) => string;
}

export interface SurfaceProps {
  readonly bounds: Bounds;
  readonly loss: (w1: number, w2: number) => number;
  /** Seven losses between the tints: those of the relief. */
  readonly thresholds: readonly number[];
  readonly trails: readonly SurfaceTrail[];
  readonly lowest: readonly number[] | null;
  /** Heights are the loss itself, and not its logarithm. */
  readonly isLinear?: boolean;
  readonly words: SurfaceWords;
  readonly numbers: Numbers;
  readonly label: string;
  readonly names: readonly [string, string];
  /** Shown where there is no WebGL; left out, it is the relief. */
  readonly fallback?: Snippet;
}
