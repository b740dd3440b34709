/** The directions of a quadratic's two axes, turned by an angle in radians. */
export function axesOf(angle: number): readonly (readonly [number, number])[] {
  return [
    [Math.cos(angle), Math.sin(angle)],
    [-Math.sin(angle), Math.cos(angle)],
  ];
}
