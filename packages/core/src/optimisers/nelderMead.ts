import { wantPositive } from '../argumentError.ts';
import type { Optimiser } from './optimiser.ts';

interface Corner {
  readonly weights: readonly number[];
  readonly loss: number;
}

/**
 * Feels no slope at all: a simplex (a triangle, for two weights) tumbles downhill. At each step its highest corner is
 * mirrored at the middle of the others; what it finds there decides whether it stretches, shrinks inwards, or draws all
 * corners towards the lowest one. It stands at its lowest corner. One or two losses a step, and one for each weight
 * more where all is drawn in. `size` is how far apart the first corners are.
 * Source: Nelder and Mead 1965, with their coefficients 1, 2, ½, ½.
 */
export function nelderMead({ size = 1 }: { readonly size?: number } = {}): Optimiser {
  wantPositive('size', size);
  return {
    name: 'nelderMead',
    start(objective, weights) {
      const at = (there: readonly number[]): Corner => ({
        weights: there,
        loss: height(objective.loss(there)),
      });
      let corners: Corner[] | null = null;
      return () => {
        corners ??= [weights, ...weights.map((w, i) => weights.with(i, w + size))].map(at);
        corners = tumbled(corners, at).sort((a, b) => a.loss - b.loss);
        return corners[0]?.weights ?? weights;
      };
    },
  };
}

/** The simplex after one step. */
function tumbled(corners: readonly Corner[], at: (weights: readonly number[]) => Corner): Corner[] {
  const sorted = [...corners].sort((a, b) => a.loss - b.loss);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return sorted;
  const others = sorted.slice(0, -1);
  const secondHighest = others.at(-1) ?? lowest;
  const middle = lowest.weights.map(
    (_, i) => others.reduce((sum, { weights }) => sum + weights[i]!, 0) / others.length,
  );
  const along = (share: number) => at(middle.map((m, i) => m + share * (highest.weights[i]! - m)));

  const mirrored = along(-1);
  if (mirrored.loss < lowest.loss) {
    const stretched = along(-2);
    return [...others, stretched.loss < mirrored.loss ? stretched : mirrored];
  }
  if (mirrored.loss < secondHighest.loss) return [...others, mirrored];
  const better = mirrored.loss < highest.loss ? mirrored : highest;
  const inside = along(better === mirrored ? -0.5 : 0.5);
  if (inside.loss < better.loss) return [...others, inside];
  return [
    lowest,
    ...sorted.slice(1).map((corner) => at(corner.weights.map((w, i) => (w + lowest.weights[i]!) / 2))),
  ];
}

/** Where nothing finite is measured, it is higher than anywhere. */
function height(loss: number): number {
  return Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss;
}
