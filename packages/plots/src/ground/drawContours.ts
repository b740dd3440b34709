import type { Point } from '../geometry.ts';
import { contourLines, type Grid } from '../map/contours.ts';
import { textWidth } from '../text.ts';
import { placeContourNumber } from './contourNumbers.ts';
import { between, type Relief } from './relief.ts';
import { ribbon } from './ribbon.ts';

export interface ContourStyle {
  readonly ink: string;
  readonly paper: string;
  readonly face: string;
  /** Size of the numbers in drawing units; 0 for none. */
  readonly type: number;
  readonly fine: number;
  readonly index: number;
  readonly print: (loss: number) => string;
  readonly avoid: readonly { readonly X: number; readonly Y: number; readonly radius: number }[];
}

/**
 * The contour plate. The weight of a line follows the light: thin on slopes that face it, heavy on the lee
 * (Tanaka 1950). Index contours are heavier and carry their loss upright in a gap.
 */
export function drawContours(
  context: CanvasRenderingContext2D,
  relief: Relief,
  lit: Grid,
  style: ContourStyle,
): void {
  const { losses, levels, view } = relief;
  const taken: Point[] = [];
  context.save();
  context.fillStyle = style.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `640 ${style.type}px ${style.face}`;

  for (const { loss, index } of [...levels].sort((a, b) => Number(b.index) - Number(a.index)))
    for (const line of contourLines(losses, loss)) {
      if (line.length < 5) continue;
      const text = style.print(loss);
      const room = { width: view.width, height: view.height, apart: style.type * 8, avoid: style.avoid };
      const number =
        index && style.type > 0
          ? placeContourNumber(line, textWidth(text, style.type) + style.type * 0.7, taken, room)
          : null;
      const weight = index ? style.index : style.fine;
      const widthAt = (part: readonly Point[]) => (i: number) => {
        const [X, Y] = part[i] ?? [0, 0];
        return weight * (1 - 0.5 * between(lit, X, Y) * 1.6);
      };
      const parts = number ? [line.slice(0, number.from + 1), line.slice(number.to)] : [line];
      context.globalAlpha = index ? 0.95 : 0.74;
      for (const part of parts) fillOutline(context, ribbon(part, widthAt(part)));

      if (number) {
        taken.push([number.X, number.Y]);
        context.save();
        context.globalAlpha = 1;
        context.translate(number.X, number.Y);
        context.rotate(number.angle);
        context.lineWidth = style.type * 0.24;
        context.lineJoin = 'round';
        context.strokeStyle = style.paper;
        context.strokeText(text, 0, style.type * 0.05);
        context.fillText(text, 0, style.type * 0.05);
        context.restore();
      }
    }
  context.restore();
}

function fillOutline(context: CanvasRenderingContext2D, outline: readonly Point[]): void {
  context.beginPath();
  outline.forEach(([X, Y], i) => {
    if (i === 0) context.moveTo(X, Y);
    else context.lineTo(X, Y);
  });
  context.fill();
}
