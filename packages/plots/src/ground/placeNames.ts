import type { View } from '../map/view.ts';
import { textWidth } from '../text.ts';

export interface Hollow {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Its loss, as printed. */
  readonly loss: string;
}

export interface PlacedName {
  readonly hollow: Hollow;
  /** The middle of the name's baseline. */
  readonly X: number;
  readonly Y: number;
  /** Half its width. */
  readonly half: number;
  /** Far enough away to need a line to its hollow; it begins here. */
  readonly leader: readonly [number, number] | null;
}

/** A place that names and numbers keep clear of: weights, and a radius in drawing units. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The size of the names in drawing units. */
export const nameType = 20;

/** Stands each name above or below its hollow, or beside it, where it covers least of the others, of the obstacles and of the edge. */
export function placeNames(
  hollows: readonly Hollow[],
  view: Pick<View, 'X' | 'Y' | 'width' | 'height'>,
  obstacles: readonly Obstacle[],
  type = nameType,
): readonly PlacedName[] {
  // In two corners the weights have their names.
  const corners = [
    { X: 24, Y: 22, radius: 26 },
    { X: view.width - 26, Y: view.height - 22, radius: 26 },
  ];
  const taken = [
    ...obstacles.map(({ x, y, radius }) => ({ X: view.X(x), Y: view.Y(y), radius })),
    ...corners,
  ];
  const placed: PlacedName[] = [];
  for (const hollow of hollows) {
    const [X, Y] = [view.X(hollow.x), view.Y(hollow.y)];
    const half = Math.max(textWidth(hollow.name, type * 0.95), textWidth(hollow.loss, type)) / 2 + 4;
    const offsets = [
      [0, -type * 1.9],
      [0, type * 1.9],
      [-half - type, type * 0.1],
      [half + type, type * 0.1],
      ...[-1, 1].flatMap((side) =>
        [-3.2, 0, 3.2].map((up) => [side * (half + type * 2.4), up * type] as const),
      ),
      [0, -type * 3.6],
      [0, type * 3.6],
    ] as const;
    const candidates = offsets.map(([dx, dy]) => {
      const at = {
        X: Math.min(Math.max(X + dx, half + 12), view.width - half - 12),
        Y: Math.min(Math.max(Y + dy, type * 1.6), view.height - type * 1.6),
      };
      const moved = Math.hypot(at.X - X - dx, at.Y - Y - dy);
      return { ...at, cost: moved + Math.hypot(dx, dy) * 0.3 + cover(at, half, type, taken, placed) };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    const side = Math.sign(X - best.X);
    const apart = Math.abs(X - best.X) > half + type * 1.5;
    // From below the loss, or from above the name.
    const edge = Y > best.Y ? best.Y + type * 1.15 : best.Y - type * 0.9;
    const isFar = Math.abs(Y - edge) > type * 1.5;
    placed.push({
      hollow,
      X: best.X,
      Y: best.Y,
      half,
      leader: apart ? [best.X + side * half, best.Y] : isFar ? [best.X, edge] : null,
    });
  }
  return placed;
}

function cover(
  at: { readonly X: number; readonly Y: number },
  half: number,
  type: number,
  taken: readonly { readonly X: number; readonly Y: number; readonly radius: number }[],
  names: readonly PlacedName[],
): number {
  let cost = 0;
  for (const { X, Y, radius } of taken) {
    const outside = Math.hypot(
      Math.max(0, Math.abs(X - at.X) - half),
      Math.max(0, Math.abs(Y - at.Y) - type),
    );
    if (outside < radius) cost += radius - outside;
  }
  for (const other of names) {
    const beside = Math.abs(other.X - at.X) < other.half + half;
    // Worse than any number of trails.
    if (beside && Math.abs(other.Y - at.Y) < type * 2.2) cost += 5000;
  }
  return cost;
}
