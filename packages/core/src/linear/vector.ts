/** Σ a b. Of equal lengths. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** √ Σ a², safe from overflow and underflow. */
export function norm(a: ArrayLike<number>): number {
  const unit = largest(a);
  if (unit === 0 || !Number.isFinite(unit)) return unit;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! / unit) ** 2;
  return unit * Math.sqrt(sum);
}

/** The greatest |a|, 0 of none. (Not Math.max(...a): a long list has no room among a call's arguments.) */
export function largest(a: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]!));
  return most;
}
