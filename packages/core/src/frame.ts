import { wantLength, wantPositive } from './argumentError.ts';
import type { Objective } from './objective.ts';

/**
 * Another way to write down the same ground: the axes shifted, mirrored, stretched, and the height rescaled, so that
 * knowing the formula does not tell where the lowest point is.
 *
 * For each axis: shown = offset + scale · hidden (a negative scale mirrors). Loss shown = lossScale · loss hidden.
 */
export interface Frame {
  readonly offset: readonly number[];
  /** One for each axis, not 0. */
  readonly scale: readonly number[];
  /** Positive. */
  readonly lossScale: number;
}

/** The frame that changes nothing. */
export function plainFrame(size: number): Frame {
  return { offset: new Array<number>(size).fill(0), scale: new Array<number>(size).fill(1), lossScale: 1 };
}

/** From the hidden ground's coordinates to those shown. */
export function toShown(frame: Frame, hidden: readonly number[]): number[] {
  return hidden.map((value, i) => frame.offset[i]! + frame.scale[i]! * value);
}

/** From the coordinates shown to the hidden ground's. */
export function toHidden(frame: Frame, shown: readonly number[]): number[] {
  return shown.map((value, i) => (value - frame.offset[i]!) / frame.scale[i]!);
}

/**
 * The ground as seen in a frame. By the chain rule gradient_i = lossScale · g_i / scale_i and
 * hessian_ij = lossScale · h_ij / (scale_i scale_j).
 *
 * Refuses a frame for another number of weights, a scale of 0, and a lossScale that is not positive.
 */
export function inFrame(objective: Objective, frame: Frame): Objective {
  const { offset, scale, lossScale } = frame;
  wantLength('frame.offset', offset, objective.size);
  wantLength('frame.scale', scale, objective.size);
  wantPositive('frame.lossScale', lossScale);
  for (const [k, value] of scale.entries())
    wantPositive(`frame.scale[${k}], whatever its sign,`, Math.abs(value));
  const { lossesAlong } = objective;
  const framed: Objective = {
    size: objective.size,
    loss: (shown) => lossScale * objective.loss(toHidden(frame, shown)),
    gradient: (shown, into = new Array<number>(objective.size)) => {
      const gradient = objective.gradient(toHidden(frame, shown));
      for (const [i, value] of gradient.entries()) into[i] = (lossScale * value) / scale[i]!;
      return into;
    },
    hessian: (shown) =>
      objective
        .hessian(toHidden(frame, shown))
        .map((row, i) => row.map((value, j) => (lossScale * value) / (scale[i]! * scale[j]!))),
  };
  if (lossesAlong === undefined) return framed;
  return {
    ...framed,
    lossesAlong(origin, direction, places, into, at) {
      const hiddenDirection = direction.map((component, i) => component / scale[i]!);
      lossesAlong(toHidden(frame, origin), hiddenDirection, places, into, at);
      for (let i = at; i < at + places.length; i++) into[i] = lossScale * into[i]!;
    },
  };
}
