import { codeGround } from './codeGround.ts';
import { sampled, type Samples } from './samples.ts';

/** Losses between the tints, and the contours of the door's map; heavy ones carry their number. */
const thresholds = [0.2, 0.5, 1, 2, 5, 10, 20];
const fine = [0.1, 0.35, 0.75, 1.5, 3, 4, 6, 7, 8, 9, 12, 15, 25, 30];
const heavy = [0.2, 0.5, 1, 2, 5, 10, 20];

/** Pixels of a cell: of the shade, and of the contours. */
const shadeCell = 2;
const contourCell = 4;

/** Draws the map of a code over the whole canvas. Plain and quick: the first page must not wait for its ornament. */
export function drawMap(canvas: HTMLCanvasElement, code: string): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  const density = Math.min(2, devicePixelRatio);
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);

  const style = getComputedStyle(canvas);
  const role = (name: string) => style.getPropertyValue(name).trim();
  const { loss } = codeGround(code, height / width);
  const at = (X: number, Y: number) => loss(X / width, Y / width);

  const ground = sampled(width, height, shadeCell, at);
  const shade = document.createElement('canvas');
  shade.width = ground.columns;
  shade.height = ground.rows;
  const tints = thresholds.concat(Infinity).map((_, k) => rgb(role(`--depth-${k + 1}`)));
  shade
    .getContext('2d')
    ?.putImageData(shaded(ground, tints, rgb(role('--shade')), rgb(role('--light'))), 0, 0);
  context.imageSmoothingQuality = 'high';
  context.drawImage(shade, 0, 0, ground.columns * shadeCell * density, ground.rows * shadeCell * density);

  context.scale(density, density);
  context.strokeStyle = role('--text');
  context.lineCap = 'round';
  const grid = sampled(width, height, contourCell, at);
  for (const level of fine) stroke(context, grid, level, 0.75, 0.7);
  for (const level of heavy) stroke(context, grid, level, 1.7, 0.92);
  number(context, grid, width, height, role('--text'), role('--surface'), role('--face'));
  mark(context, ground, role('--accent'), role('--text'));
}

type Colour = readonly [number, number, number];

function rgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Flat tints, lit from the upper left; the slope is that of log(loss + 0.9). */
function shaded(
  { columns, rows, value }: Samples,
  tints: readonly Colour[],
  dark: Colour,
  light: Colour,
): ImageData {
  const image = new ImageData(columns, rows);
  const height = (i: number, j: number) =>
    Math.log(value(Math.min(i, columns - 1), Math.min(j, rows - 1)) + 0.9);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const here = height(i, j);
      const slope = (height(i + 1, j) - here + height(i, j + 1) - here) * 14;
      const lit = slope / Math.sqrt(1 + slope * slope);
      const band = thresholds.findIndex((limit) => value(i, j) < limit);
      const tint = tints[band === -1 ? thresholds.length : band] ?? light;
      const [towards, share] = lit < 0 ? [dark, -lit * 0.42] : [light, lit * 0.38];
      for (const k of [0, 1, 2] as const)
        image.data[(j * columns + i) * 4 + k] = tint[k] + (towards[k] - tint[k]) * share;
      image.data[(j * columns + i) * 4 + 3] = 255;
    }
  return image;
}

/** One contour by marching squares, cell by cell: short strokes that meet, and no need to join them up. */
function stroke(
  context: CanvasRenderingContext2D,
  grid: Samples,
  level: number,
  width: number,
  alpha: number,
): void {
  const { columns, rows, cell, value } = grid;
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.beginPath();
  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const corners = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)] as const;
      const [a, b, c, d] = corners;
      if (a > level === b > level && b > level === c > level && c > level === d > level) continue;
      const [x, y] = [i * cell, j * cell];
      const part = (from: number, to: number) => ((level - from) / (to - from)) * cell;
      const ends: [number, number][] = [];
      if (a > level !== b > level) ends.push([x + part(a, b), y]);
      if (b > level !== c > level) ends.push([x + cell, y + part(b, c)]);
      if (d > level !== c > level) ends.push([x + part(d, c), y + cell]);
      if (a > level !== d > level) ends.push([x, y + part(a, d)]);
      for (let k = 0; k + 1 < ends.length; k += 2) {
        context.moveTo(...(ends[k] ?? [0, 0]));
        context.lineTo(...(ends[k + 1] ?? [0, 0]));
      }
    }
  context.stroke();
  context.globalAlpha = 1;
}

/** The losses of the heavy contours, each where a ray from the lowest point first crosses it. */
function number(
  context: CanvasRenderingContext2D,
  grid: Samples,
  width: number,
  height: number,
  ink: string,
  paper: string,
  face: string,
): void {
  const { cell, value, lowest } = grid;
  context.font = `640 14px ${face}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  heavy.slice(1).forEach((level, k) => {
    const angle = 0.7 + k * 2.1;
    for (let reach = 1; ; reach++) {
      const [i, j] = [
        Math.round(lowest.i + reach * Math.cos(angle)),
        Math.round(lowest.j + reach * Math.sin(angle)),
      ];
      const [X, Y] = [i * cell, j * cell];
      if (X < 18 || Y < 14 || X > width - 18 || Y > height - 14) return;
      if (value(i, j) < level) continue;
      context.lineWidth = 4;
      context.strokeStyle = paper;
      context.strokeText(String(level), X, Y + 1);
      context.fillStyle = ink;
      context.fillText(String(level), X, Y + 1);
      return;
    }
  });
}

/** The sign of the lowest point: a marker, point down. */
function mark(context: CanvasRenderingContext2D, { lowest, cell }: Samples, fill: string, ink: string): void {
  const [x, y] = [lowest.i * cell, lowest.j * cell];
  context.beginPath();
  context.moveTo(x - 11, y - 15);
  context.lineTo(x + 11, y - 15);
  context.lineTo(x, y + 3);
  context.closePath();
  context.fillStyle = fill;
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.fill();
  context.stroke();
}
