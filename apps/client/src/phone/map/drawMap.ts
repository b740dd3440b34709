import { codeGround } from './codeGround.ts';
import { drawContours } from './contourPaths.ts';
import { near, sampled, type Samples } from './samples.ts';
import { shaded, type Colour } from './shade.ts';

/** Losses between the tints; their contours are heavy and carry their number. */
const heavy = [0.2, 0.5, 1, 2, 5, 10, 20];
const fine = [0.1, 0.35, 0.75, 1.5, 3, 4, 6, 7, 8, 9, 12, 15, 25, 30];

/** Pixels of a cell. */
const cell = 3;

interface Inks {
  readonly ink: string;
  readonly paper: string;
  readonly marker: string;
  readonly face: string;
  readonly tints: readonly Colour[];
  readonly shade: Colour;
  readonly light: Colour;
}

/**
 * Draws the map of a code over the whole canvas, in three sittings with a pause between them: the first page is to
 * answer its first tap while its ornament is still being printed.
 */
export async function drawMap(
  canvas: HTMLCanvasElement,
  code: string,
  isWanted: () => boolean,
): Promise<void> {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  const density = Math.min(2, devicePixelRatio);
  const inks = inksOf(canvas);
  const { loss } = codeGround(code, height / width);
  const ground = sampled(width, height, cell, (X, Y) => loss(X / width, Y / width));
  await pause();

  const tones = document.createElement('canvas');
  tones.width = ground.columns;
  tones.height = ground.rows;
  tones.getContext('2d')?.putImageData(shaded(ground, heavy, inks.tints, inks.shade, inks.light), 0, 0);
  await pause();

  if (!isWanted()) return;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  context.scale(density, density);
  context.imageSmoothingQuality = 'high';
  context.drawImage(tones, 0, 0, ground.columns * cell, ground.rows * cell);
  const levels = [...fine, ...heavy].sort((a, b) => a - b).map((loss) => ({ loss, to: new Path2D() }));
  drawContours(ground, levels);
  context.strokeStyle = inks.ink;
  context.lineCap = 'round';
  for (const { loss, to } of levels) {
    const isHeavy = heavy.includes(loss);
    context.lineWidth = isHeavy ? 1.7 : 0.75;
    context.globalAlpha = isHeavy ? 0.92 : 0.7;
    context.stroke(to);
  }
  context.globalAlpha = 1;
  number(context, ground, width, height, inks);
  mark(context, ground, inks);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

function inksOf(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  const role = (name: string) => style.getPropertyValue(name).trim();
  const rgb = (name: string): Colour => {
    const value = Number.parseInt(role(name).slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  };
  return {
    ink: role('--text'),
    paper: role('--surface'),
    marker: role('--accent'),
    face: role('--face'),
    tints: [...heavy, Infinity].map((_, k) => rgb(`--depth-${k + 1}`)),
    shade: rgb('--shade'),
    light: rgb('--light'),
  };
}

/** The losses of the heavy contours, each where a ray from the lowest point first crosses it. */
function number(
  context: CanvasRenderingContext2D,
  ground: Samples,
  width: number,
  height: number,
  { ink, paper, face }: Inks,
): void {
  context.font = `640 14px ${face}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  const { lowest } = ground;
  heavy.slice(1).forEach((level, k) => {
    const angle = 0.7 + k * 2.1;
    for (let reach = 4; ; reach += 2) {
      const [X, Y] = [lowest.i * cell + reach * Math.cos(angle), lowest.j * cell + reach * Math.sin(angle)];
      if (X < 18 || Y < 14 || X > width - 18 || Y > height - 14) return;
      if (near(ground, X, Y) < level) continue;
      context.strokeText(String(level), X, Y + 1);
      context.fillText(String(level), X, Y + 1);
      return;
    }
  });
}

/** The sign of the lowest point: a marker, point down. */
function mark(context: CanvasRenderingContext2D, { lowest }: Samples, { marker, ink }: Inks): void {
  const [x, y] = [lowest.i * cell, lowest.j * cell];
  context.beginPath();
  context.moveTo(x - 11, y - 15);
  context.lineTo(x + 11, y - 15);
  context.lineTo(x, y + 3);
  context.closePath();
  context.fillStyle = marker;
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.fill();
  context.stroke();
}
