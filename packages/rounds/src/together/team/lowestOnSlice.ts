/**
 * The change of the weight at which a slice is lowest: the lowest of its places, and from it to the bottom of the
 * parabola through that place and its two neighbours. `longest` is how far the slice reaches to either side.
 */
export function lowestOnSlice(losses: readonly number[], longest: number): number {
  const lowest = losses.indexOf(Math.min(...losses));
  const step = (2 * longest) / (losses.length - 1);
  const here = -longest + lowest * step;
  const [before, at, after] = [losses[lowest - 1], losses[lowest], losses[lowest + 1]];
  if (before === undefined || at === undefined || after === undefined) return here;
  const bend = before - 2 * at + after;
  return bend <= 0 ? here : here + (step * (before - after)) / (2 * bend);
}
