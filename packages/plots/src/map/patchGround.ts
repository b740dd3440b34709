/** What was measured at one place: enough to know the ground a little way around it. */
export interface Measurement {
  readonly x: number;
  readonly y: number;
  readonly loss: number;
  readonly gradient: readonly [number, number];
  /** Second derivatives: ∂²/∂x², ∂²/∂x∂y, ∂²/∂y². */
  readonly hessian: readonly [number, number, number];
}

/** The ground near a measurement, to second order: q(d) = L + g·d + ½ dᵀH d. */
export function localGround(
  { x, y, loss, gradient, hessian }: Measurement,
  atX: number,
  atY: number,
): number {
  const [dx, dy] = [atX - x, atY - y];
  return (
    loss +
    gradient[0] * dx +
    gradient[1] * dy +
    0.5 * (hessian[0] * dx * dx + hessian[2] * dy * dy) +
    hessian[1] * dx * dy
  );
}

/**
 * The ground as far as it was measured: Σ wᵢ qᵢ / Σ wᵢ with wᵢ = ((R − dᵢ) / (R dᵢ))² inside the disc of radius R around
 * each measurement, NaN outside all discs. At a measurement it has exactly that value and slope, and neighbouring
 * patches join without a seam (the modified Shepard method: Franke and Nielson 1980, Renka 1988).
 */
export function patchGround(
  measurements: readonly Measurement[],
  radius: number,
): (x: number, y: number) => number {
  return (x, y) => {
    let [sum, weights] = [0, 0];
    for (const m of measurements) {
      const distance = Math.hypot(x - m.x, y - m.y);
      if (distance >= radius) continue;
      if (distance < radius * 1e-6) return m.loss;
      const weight = ((radius - distance) / (radius * distance)) ** 2;
      sum += weight * localGround(m, x, y);
      weights += weight;
    }
    return weights > 0 ? sum / weights : NaN;
  };
}
