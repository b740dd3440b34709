import { seatShape, shapePath, type Shape } from '../map/marks.ts';

export interface SwarmInks {
  readonly surface: string;
  readonly text: string;
  readonly trail: string;
  readonly line: string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly 'surface-sunken': string;
}

export type MarkKind = 'place' | 'fresh' | 'start';

/** Marks are drawn once each, and then only copied: hundreds of them cost next to nothing. */
export interface MarksAtlas {
  /** How far a mark reaches from its place, in drawing units. */
  readonly reach: number;
  stamp(
    context: CanvasRenderingContext2D,
    kind: MarkKind,
    seat: number,
    X: number,
    Y: number,
    letters?: string,
  ): void;
}

/** `radius` in drawing units, `density` pixels for a unit, `face` for the letters. */
export function marksAtlas(inks: SwarmInks, radius: number, density: number, face: string): MarksAtlas {
  const sheets = new Map<string, HTMLCanvasElement>();
  const reach = Math.ceil(radius * 1.15 + 2);
  const half = Math.ceil(reach * density);

  function sheetOf(kind: MarkKind, shape: Shape, letters: string): HTMLCanvasElement {
    const key = `${kind} ${shape} ${letters}`;
    const known = sheets.get(key);
    if (known) return known;
    const sheet = Object.assign(document.createElement('canvas'), { width: 2 * half, height: 2 * half });
    sheets.set(key, sheet);
    const context = sheet.getContext('2d');
    if (!context) return sheet;
    context.translate(half, half);
    context.scale(density, density);
    const outline = new Path2D(shapePath(shape, kind === 'start' ? Math.min(radius, 7) : radius));
    context.lineJoin = 'round';
    context.lineWidth = kind === 'place' ? 1.5 : 2.2;
    context.fillStyle = { place: inks.text, fresh: inks.accent, start: inks.surface }[kind];
    context.strokeStyle = { place: inks.surface, fresh: inks['on-accent'], start: inks.text }[kind];
    context.fill(outline);
    context.stroke(outline);
    if (letters !== '') {
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.font = `640 14px ${face}`;
      context.fillStyle = kind === 'fresh' ? inks['on-accent'] : inks.surface;
      context.fillText(letters, 0, shape === 'triangle' ? 3 : 0.8);
    }
    return sheet;
  }

  return {
    reach,
    stamp(context, kind, seat, X, Y, letters = '') {
      const sheet = sheetOf(kind, kind === 'start' ? 'circle' : seatShape(seat), letters);
      context.drawImage(sheet, Math.round(X * density) - half, Math.round(Y * density) - half);
    },
  };
}
