/** Degrees counterclockwise from the right, above −180 and up to 180. */
export function degreesOf(x: number, y: number): number {
  return (Math.atan2(y, x) * 180) / Math.PI + 0;
}

/** The smaller angle between two directions, 0 to 180. */
export function angleBetween(one: number, other: number): number {
  const turn = (((one - other) % 360) + 360) % 360;
  return Math.min(turn, 360 - turn);
}

export function unit(degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
