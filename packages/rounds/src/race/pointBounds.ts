/** A frame around points, with a tenth of their spread on each side, so that it holds still while lines turn. */
export function pointBounds(points: readonly (readonly [number, number])[]) {
  const around = (values: readonly number[]) => {
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const margin = (max - min) / 10;
    return { min: min - margin, max: max + margin };
  };
  return { x: around(points.map(([x]) => x)), y: around(points.map(([, y]) => y)) };
}
