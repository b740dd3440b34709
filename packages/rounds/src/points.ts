/** The heights that a round's points are measured by. */
export interface Heights {
  /** The loss where everybody starts. */
  readonly start: number;
  /** The lowest loss there is. */
  readonly lowest: number;
  /** The loss that the par machine comes to with as many moves. */
  readonly par: number;
}

/**
 * Points for a loss: 100 · clamp(log(L0′/L′) / log(L0′/Lpar′), 0, 1.2), rounded,
 * with L′ = L − Lmin + δ and δ = (L0 − Lmin) / 1000.
 *
 * 0 for staying as high as the start, 100 for coming as low as the machine, at most 120. Free of the loss's scale.
 * Where the machine could not come lower than the start, neither is anybody given points for staying there.
 */
export function pointsFor(loss: number, { start, lowest, par }: Heights): number {
  const small = (start - lowest) / 1000;
  const above = (height: number): number => Math.max(0, height - lowest) + small;
  const share = Math.log(above(start) / above(loss)) / Math.log(above(start) / above(par));
  // NaN where start, machine and player are equally high.
  return share > 0 ? Math.round(100 * Math.min(1.2, share)) : 0;
}
