type Place = readonly [number, number];

/** A closed line through the places, rounded at each of them (a Catmull–Rom spline, as cubic Béziers). */
export function ringPath(places: readonly Place[]): string {
  const at = (k: number): Place => places[(k + places.length) % places.length] ?? [0, 0];
  const print = ([x, y]: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const towards = (from: Place, before: Place, after: Place, share: number): Place => [
    from[0] + share * (after[0] - before[0]),
    from[1] + share * (after[1] - before[1]),
  ];
  const pieces = places.map((from, k) => {
    const to = at(k + 1);
    const leave = towards(from, at(k - 1), to, 1 / 6);
    const arrive = towards(to, from, at(k + 2), -1 / 6);
    return `C${print(leave)} ${print(arrive)} ${print(to)}`;
  });
  return `M${print(at(0))}${pieces.join('')}Z`;
}
