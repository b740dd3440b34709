import { addedMarks } from './addedMarks.ts';
import type { Mark, Sign, SignInk } from './sign.ts';

export interface MarkLayer {
  /** Makes the canvas show these marks, the first lowest. */
  draw(marks: readonly Mark[]): void;
}

/**
 * A canvas of marks. What lies on it stays: mostly only a few have come on top. Each sign is drawn once, and then only
 * copied. `density` is pixels for a drawing unit.
 */
export function markLayer(
  context: CanvasRenderingContext2D,
  density: number,
  inks: Readonly<Record<SignInk, string>>,
): MarkLayer {
  const stamps = new Map<Sign, HTMLCanvasElement>();
  let drawn: readonly Mark[] = [];

  return {
    draw(marks) {
      const added = addedMarks(drawn, marks);
      if (added === null) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      for (const { X, Y, sign } of added ?? marks) {
        const stamp = stamps.get(sign) ?? stampOf(sign);
        const half = stamp.width / 2;
        context.drawImage(stamp, Math.round(X * density) - half, Math.round(Y * density) - half);
      }
      drawn = marks;
    },
  };

  function stampOf(sign: Sign): HTMLCanvasElement {
    const half = Math.ceil((sign.radius + sign.width) * density);
    const stamp = Object.assign(document.createElement('canvas'), { width: 2 * half, height: 2 * half });
    stamps.set(sign, stamp);
    const ink = stamp.getContext('2d');
    if (!ink) return stamp;
    const outline = new Path2D(sign.d);
    ink.translate(half, half);
    ink.scale(density, density);
    ink.fillStyle = inks[sign.fill];
    ink.fill(outline);
    ink.strokeStyle = inks[sign.stroke];
    ink.lineWidth = sign.width;
    ink.stroke(outline);
    return stamp;
  }
}
