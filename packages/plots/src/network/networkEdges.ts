import type { Point } from '../geometry.ts';
import { textWidth } from '../text.ts';
import type { LayeredNetwork } from './drawnNetwork.ts';
import { placeLabels, type EdgeLabel, type LabelPlacer } from './edgeLabels.ts';
import type { NetworkLayout } from './networkLayout.ts';

export interface NetworkEdge {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  readonly type: number;
  /** Where its number stands; null at a bias, which comes from no node: a stub from above, its number beside it. */
  readonly label: EdgeLabel | null;
  readonly name?: string | null | undefined;
  readonly previous?: number | undefined;
  readonly active?: boolean;
}

/** Every weight and every bias that is not 0, where it is drawn. */
export function networkEdges(
  { weights, biases, names, previous, active }: LayeredNetwork,
  { columns, radius, type }: NetworkLayout,
  band: number,
  place: LabelPlacer = placeLabels,
): readonly NetworkEdge[] {
  const stubs: NetworkEdge[] = [];
  const edges = weights.flatMap((rows, layer) =>
    rows.flatMap((row, to) => {
      const end = columns[layer + 1]?.[to] ?? [0, 0];
      const bias = biases?.[layer]?.[to] ?? 0;
      if (bias !== 0)
        stubs.push({
          from: [end[0], end[1] - 2.95 * radius],
          to: end,
          weight: bias,
          type: Math.max(14, type * 0.85),
          label: null,
        });
      return row.map((weight, from) => {
        const name = names?.[layer]?.[to]?.[from];
        const size = name ? type : type * 0.9;
        const named = name ? textWidth(name, type) + type * 0.3 : 0;
        return {
          from: columns[layer]?.[from] ?? end,
          to: end,
          weight,
          name,
          type: size,
          // A weight that one changes keeps its number, however tight it is.
          lengths: ['+0.00', '+0.0', ...(name ? [] : ['+0', '+'])].map(
            (text) => textWidth(text, size) + named,
          ),
          previous: previous?.[layer]?.[to]?.[from],
          active: active?.layer === layer && active.to === to && active.from === from,
        };
      });
    }),
  );
  const taken = [
    ...columns.flat(),
    ...stubs.flatMap(({ from: [x, y] }) =>
      [0.6, 1.7].map((part): Point => [x + type * part, y + radius * 1.3]),
    ),
  ];
  const labels = place(edges, taken, radius, type, band);
  return [...edges.map((edge, i) => ({ ...edge, label: labels[i] ?? null })), ...stubs];
}
