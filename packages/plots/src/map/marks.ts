import { pathThrough, round, type Point } from '../geometry.ts';

/** Marks that are told apart without colour; each fits a circle of radius 1. */
const outlines = {
  square: [[-0.82, -0.82], [0.82, -0.82], [0.82, 0.82], [-0.82, 0.82]],
  diamond: [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]],
  hexagon: [[-0.52, -0.9], [0.52, -0.9], [1.04, 0], [0.52, 0.9], [-0.52, 0.9], [-1.04, 0]],
  triangle: [[0, -1.05], [1.05, 0.75], [-1.05, 0.75]],
  lowest: [[-1.05, -0.75], [1.05, -0.75], [0, 1.05]],
} as const satisfies Record<string, readonly Point[]>; // prettier-ignore

const strokes = {
  cross: [[[-0.8, -0.8], [0.8, 0.8]], [[0.8, -0.8], [-0.8, 0.8]]],
  plus: [[[0, -1], [0, 1]], [[-1, 0], [1, 0]]],
} as const satisfies Record<string, readonly (readonly Point[])[]>; // prettier-ignore

export type Shape = 'circle' | keyof typeof outlines | keyof typeof strokes;

/** The d of a mark around the origin. */
export function shapePath(shape: Shape, radius: number): string {
  const scaled = (points: readonly Point[]) => points.map(([x, y]): Point => [x * radius, y * radius]);
  switch (shape) {
    case 'circle': {
      const r = round(radius);
      return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
    }
    case 'cross':
    case 'plus':
      return strokes[shape].map((line) => pathThrough(scaled(line))).join('');
    case 'square':
    case 'diamond':
    case 'hexagon':
    case 'triangle':
    case 'lowest':
      return pathThrough(scaled(outlines[shape]), true);
  }
}

const seatShapes = ['circle', 'square', 'diamond', 'hexagon', 'triangle'] as const;

/** The mark of a seat: five shapes in turn, to stand together with the initials. */
export function seatShape(seat: number): Shape {
  return seatShapes[seat % seatShapes.length] ?? 'circle';
}

/** Two letters of a name: "Grey Plover" → "GP", "Heron" → "He". Of a number, where names are hidden, all: "№ 12" → "12". */
export function initialsOf(name: string): string {
  const [, number] = /^\s*№\s*(\d+)\s*$/u.exec(name) ?? [];
  if (number !== undefined) return number;
  const [first = [], second = []] = name
    .trim()
    .split(/\s+/)
    .map((word) => [...word]);
  const [initial = '', next = ''] = first;
  const other = second[0]?.toLocaleUpperCase() ?? next;
  return initial.toLocaleUpperCase() + other;
}
