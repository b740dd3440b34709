export interface Placed {
  readonly X: number;
  readonly Y: number;
}

export interface Cluster<T extends Placed> {
  /** Where the first member stands: a true position, never an average. */
  readonly X: number;
  readonly Y: number;
  readonly members: readonly T[];
}

/**
 * Gathers marks that would cover each other. Positions are data and are never moved: a crowd is drawn
 * as one mark, at the place of its first member, with a count. Earlier marks gather later ones.
 */
export function clusterMarks<T extends Placed>(marks: readonly T[], distance: number): readonly Cluster<T>[] {
  const clusters: { X: number; Y: number; members: T[] }[] = [];
  for (const mark of marks) {
    const near = clusters.find((c) => Math.hypot(c.X - mark.X, c.Y - mark.Y) < distance);
    if (near) near.members.push(mark);
    else clusters.push({ X: mark.X, Y: mark.Y, members: [mark] });
  }
  return clusters;
}
