import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { mapView } from '../map/view.ts';
import ManyPlaces from './ManyPlaces.svelte';
import { markLayer } from './markLayer.ts';
import type { Mark, Sign } from './sign.ts';

afterEach(cleanup);

const inks = {
  surface: 'white',
  text: 'black',
  accent: 'yellow',
  'on-accent': 'black',
  'error-positive': 'blue',
  'error-negative': 'red',
};
const dot: Sign = { d: 'M0 0h1', radius: 3, fill: 'text', stroke: 'surface', width: 1 };
const at = (X: number, Y: number, sign = dot): Mark => ({ X, Y, sign });

function layer(density = 1) {
  const clearRect = vi.fn();
  const drawImage = vi.fn<(stamp: HTMLCanvasElement, x: number, y: number) => void>();
  const context = { canvas: { width: 300, height: 200 }, clearRect, drawImage };
  const { draw } = markLayer(context as unknown as CanvasRenderingContext2D, density, inks);
  const drawn = (marks: readonly Mark[]) => {
    drawImage.mockClear();
    draw(marks);
    return drawImage.mock.calls.map(([, x, y]) => [x, y]);
  };
  return { drawn, clearRect, drawImage };
}

test('only what came on top is drawn, and nothing is wiped', () => {
  const { drawn, clearRect } = layer();
  expect(drawn([at(10, 20)])).toEqual([[6, 16]]);
  expect(drawn([at(10, 20), at(30, 40)])).toEqual([[26, 36]]);
  expect(drawn([at(10, 20), at(30, 40)])).toEqual([]);
  expect(clearRect).not.toHaveBeenCalled();
});

test('where a mark is gone, the sheet is wiped and all are drawn anew', () => {
  const { drawn, clearRect } = layer();
  drawn([at(10, 20), at(30, 40)]);
  expect(drawn([at(30, 40)])).toEqual([[26, 36]]);
  expect(clearRect).toHaveBeenCalledExactlyOnceWith(0, 0, 300, 200);
});

test('a mark stands on whole pixels, its middle at its place', () => {
  // (3 + 1) units of 1.9 pixels: the stamp reaches 8 pixels.
  expect(layer(1.9).drawn([at(10, 20)])).toEqual([[19 - 8, 38 - 8]]);
});

test('a sign is drawn once and then copied', () => {
  const { drawn, drawImage } = layer();
  drawn([at(1, 1), at(2, 2), at(3, 3, { ...dot, fill: 'accent' })]);
  const [first, second, other] = drawImage.mock.calls.map(([stamp]) => stamp);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('a canvas of places is left out of what is read aloud, and does without a canvas', () => {
  const view = mapView({ x: [-6, 6], y: [-4, 4] }, { width: 390, height: 300 });
  const { container } = render(ManyPlaces, { view, places: [[1, 2], [3, 4]], fresh: [[3, 4]] }); // prettier-ignore
  expect(container.querySelectorAll('[aria-hidden=true] > canvas')).toHaveLength(2);
});
