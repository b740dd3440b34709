import { distanceToSegment, type Point } from '../geometry.ts';

/** An edge between the centres of two nodes, and how long its number is: in full, shorter and shorter, its sign alone. */
export interface Wire {
  readonly from: Point;
  readonly to: Point;
  readonly lengths: readonly number[];
}

/** Where the number of an edge stands: how far along, above (−1) or below (1), and how long it may be. */
export interface EdgeLabel {
  readonly at: number;
  readonly side: 1 | -1;
  readonly room: number;
}

export type LabelPlacer = typeof placeLabels;

/** Places labels, and remembers the last places: while a weight is turned, wires and nodes stay where they are. */
export function createLabelPlacer(): LabelPlacer {
  let known = '';
  let labels: readonly EdgeLabel[] = [];
  return (wires, nodes, radius, type, band) => {
    const asked = JSON.stringify([
      wires.map(({ from, to, lengths }) => [from, to, lengths]),
      nodes,
      radius,
      type,
      band,
    ]);
    if (asked !== known) labels = placeLabels(wires, nodes, radius, type, band);
    known = asked;
    return labels;
  };
}

const spots = [0.5, 0.41, 0.59, 0.32, 0.68, 0.24, 0.76];
/** More air than this does not make a place better; less than this is none. */
const enough = 7;
const least = -3;

/**
 * The numbers of edges that cross, each beside its own edge and clear of the others, of nodes and of numbers placed
 * before. Weights do not matter, so a number stays where it is while its weight is turned.
 */
export function placeLabels(
  wires: readonly Wire[],
  nodes: readonly Point[],
  radius: number,
  type: number,
  band: number,
): readonly EdgeLabel[] {
  const labels: EdgeLabel[] = [];
  const taken: Point[] = [];
  const length = ({ from, to }: Wire) => Math.hypot(to[0] - from[0], to[1] - from[1]);

  // Long numbers first, then whoever has the shortest edge: they have the least choice.
  const order = [...wires].sort((a, b) => (b.lengths[0] ?? 0) - (a.lengths[0] ?? 0) || length(a) - length(b));
  for (const wire of order) {
    const { from, to, lengths } = wire;
    const whole = length(wire);
    const [dx, dy] = [(to[0] - from[0]) / whole, (to[1] - from[1]) / whole];
    let best = { worth: -Infinity, at: 0.5, side: 1 as 1 | -1, room: 0, places: taken };
    for (const [shorter, room] of lengths.entries())
      for (const at of spots)
        for (const side of [-1, 1] as const) {
          const along = radius + (whole - 2 * radius) * at;
          const off = side * (band * 0.35 + type * 0.62);
          const places = [-0.5, -0.25, 0, 0.25, 0.5].map((part): Point => {
            const s = along + part * room;
            return [from[0] + dx * s - dy * off, from[1] + dy * s + dx * off];
          });
          const air = Math.min(
            Math.min(along, whole - along) - radius - room / 2 + type * 0.3,
            nearest(places, nodes) - radius - type * 0.4,
            nearest(places, taken) - type,
            nearestWire(places, wires, wire) - type * 0.45 - 2,
          );
          const worth =
            Math.min(air, enough) -
            6 * Math.abs(at - 0.5) -
            (from[1] > to[1] === side > 0 ? 0 : 1.5) -
            (air < least ? 40 : 0) -
            12 * shorter;
          if (worth > best.worth) best = { worth, at, side, room, places };
        }
    taken.push(...best.places);
    labels[wires.indexOf(wire)] = best;
  }
  return labels;
}

// Asked hundreds of times while a weight is turned on a slow phone: loops, and one root at the end.

function nearest(places: readonly Point[], others: readonly Point[]): number {
  let least = Infinity;
  for (const [x, y] of places)
    for (const [u, v] of others) least = Math.min(least, (x - u) * (x - u) + (y - v) * (y - v));
  return Math.sqrt(least);
}

function nearestWire(places: readonly Point[], wires: readonly Wire[], own: Wire): number {
  let least = Infinity;
  for (const other of wires)
    if (other !== own)
      for (const place of places) least = Math.min(least, distanceToSegment(place, other.from, other.to));
  return least;
}
