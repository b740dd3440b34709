/** A step in the plane of two weights, as one chooses it: how far, and which way. 0° is right, 90° is up. */
export interface Aim {
  readonly length: number;
  readonly degrees: number;
}

/** 0° to below 360°, whatever was added up or typed: no minus, which some keypads lack. */
export function wrapDegrees(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** [Δw₁, Δw₂] = length · (cos, sin). */
export function stepOf({ length, degrees }: Aim): [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [length * Math.cos(radians), length * Math.sin(radians)];
}

/** The step that somebody drew, as it is printed and sent: whole degrees, hundredths of a weight, no longer than `longest`. */
export function aimAlong([dx, dy]: readonly [number, number], longest: number): Aim {
  return {
    length: Math.min(longest, Math.max(0.01, Math.round(Math.hypot(dx, dy) * 100) / 100)),
    degrees: wrapDegrees(Math.round((Math.atan2(dy, dx) * 180) / Math.PI)),
  };
}

/** The way down: opposite the gradient. Null on level ground. */
export function downhillDegrees(gradient: readonly number[]): number | null {
  const [gx = 0, gy = 0] = gradient;
  return gx === 0 && gy === 0 ? null : wrapDegrees((Math.atan2(-gy, -gx) * 180) / Math.PI);
}

export const bearings = [
  'right',
  'upRight',
  'up',
  'upLeft',
  'left',
  'downLeft',
  'down',
  'downRight',
] as const;
export type Bearing = (typeof bearings)[number];

/** A direction in words: the nearest of eight. */
export function bearingOf(degrees: number): Bearing {
  return bearings[Math.round(wrapDegrees(degrees) / 45) % 8] ?? 'right';
}
