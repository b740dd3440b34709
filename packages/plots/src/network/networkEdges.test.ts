import { expect, test } from 'vitest';
import { distanceToSegment } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { asLayers, type LayeredNetwork } from './drawnNetwork.ts';
import { createLabelPlacer } from './edgeLabels.ts';
import { networkEdges } from './networkEdges.ts';
import { networkLayout } from './networkLayout.ts';

/** A network with all weights 1 and these layers. */
function ones(...nodes: readonly number[]): LayeredNetwork {
  const layer = (count: number) => new Array<number>(count).fill(1);
  return {
    values: nodes.map(layer),
    weights: nodes.slice(1).map((count, k) => layer(count).map(() => layer(nodes[k] ?? 0))),
  };
}

function drawn(network: LayeredNetwork, size = { width: 390, height: 340 }) {
  const nodes = network.values.map((values) => values.length);
  const layout = networkLayout(size, { nodes, withStaff: true, longest: '+4' });
  return { layout, edges: networkEdges(network, layout, layout.radius * 0.6) };
}

const shapes = [
  [1, 1],
  [1, 3, 1],
  [2, 2, 1],
  [3, 2, 1],
  [2, 3, 2, 1],
  [1, 1, 1],
];

test.each(shapes.map((nodes) => ({ nodes, name: nodes.join('-') })))(
  '$name has a place for the sign of every edge, clear of nodes, other edges and other numbers',
  ({ nodes }) => {
    const { layout, edges } = drawn(ones(...nodes));
    const places = edges.map(({ from, to, label }) => {
      expect(label).not.toBeNull();
      const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const along = (layout.radius + (whole - 2 * layout.radius) * (label?.at ?? 0)) / whole;
      const off = ((label?.side ?? 1) * layout.type) / whole;
      return [
        from[0] + (to[0] - from[0]) * along - (to[1] - from[1]) * off,
        from[1] + (to[1] - from[1]) * along + (to[0] - from[0]) * off,
      ] as const;
    });
    places.forEach((place, i) => {
      for (const [x, y] of layout.columns.flat())
        expect(Math.hypot(place[0] - x, place[1] - y)).toBeGreaterThan(layout.radius);
      edges.forEach((edge, k) => {
        if (k !== i) expect(distanceToSegment(place, edge.from, edge.to)).toBeGreaterThan(layout.type * 0.3);
      });
      for (const other of places.slice(i + 1))
        expect(Math.hypot(place[0] - other[0], place[1] - other[1])).toBeGreaterThan(layout.type * 0.8);
    });
  },
);

test('places that are remembered are those that would be found anew, also when the drawing changes', () => {
  const place = createLabelPlacer();
  for (const nodes of [
    [2, 2, 1],
    [2, 2, 1],
    [1, 3, 1],
    [2, 2, 1],
  ]) {
    const { layout, edges } = drawn(ones(...nodes));
    expect(networkEdges(ones(...nodes), layout, layout.radius * 0.6, place)).toEqual(edges);
  }
});

test('on a phone the lecture’s six numbers have room for a sign, a digit and a tenth', () => {
  const { layout, edges } = drawn(ones(2, 2, 1), { width: 390, height: 306 });
  for (const { label } of edges) expect(label?.room).toBeGreaterThan(layout.type * 1.8);
});

test('on the smallest phone a weight that one changes keeps its number', () => {
  const names = [[], [['w₁', 'w₂']]];
  const { layout, edges } = drawn({ ...ones(2, 2, 1), names }, { width: 300, height: 160 });
  const own = edges.filter(({ name }) => name);
  expect(own).toHaveLength(2);
  for (const { label, name } of own)
    expect(label?.room).toBeGreaterThan(textWidth(`${name} +2.5`, layout.type));
});

test('a number stays where it is while its weight is turned', () => {
  const at = (weight: number) => {
    const network = {
      ...ones(2, 3, 1),
      weights: [
        [
          [weight, 1],
          [1, weight],
          [1, 1],
        ],
        [[1, weight, 1]],
      ],
    };
    return drawn(network).edges.map(({ label }) => label);
  };
  expect(at(-3.75)).toEqual(at(0));
});

test('a bias is a stub that comes from no node, and a bias of 0 is none', () => {
  const { edges } = drawn({ ...ones(1, 2, 1), biases: [[0.5, 0], undefined] });
  expect(edges.filter(({ label }) => label === null).map(({ weight }) => weight)).toEqual([0.5]);
});

test('one hidden layer is a network of layers, its output weights in hand and as they were', () => {
  const lecture = {
    inputs: [2, 3],
    hidden: [5, 1],
    prediction: 9,
    inputWeights: [
      [1, 1],
      [-1, 1],
    ],
    outputWeights: [2, -1],
    names: ['w₁', null],
  };
  const layers = asLayers(lecture, [3, -2], 1);
  expect(layers.values).toEqual([[2, 3], [5, 1], [9]]);
  const { edges } = drawn(layers);
  expect(edges.map(({ weight, previous, name, active }) => [weight, previous, name ?? null, active])).toEqual(
    [
      [1, undefined, null, false],
      [1, undefined, null, false],
      [-1, undefined, null, false],
      [1, undefined, null, false],
      [2, 3, 'w₁', false],
      [-1, -2, null, true],
    ],
  );
});
