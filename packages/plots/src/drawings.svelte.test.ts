import { cleanup, render, screen } from '@testing-library/svelte';
import { createRawSnippet, type Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import LineAndParabola from './curve/LineAndParabola.svelte';
import LossOverMoves from './curve/LossOverMoves.svelte';
import WeightLossCurve from './curve/WeightLossCurve.svelte';
import ErrorBars from './errors/ErrorBars.svelte';
import ErrorsOverTime from './errors/ErrorsOverTime.svelte';
import RegressionPlot from './errors/RegressionPlot.svelte';
import SquareMean from './errors/SquareMean.svelte';
import Countdown from './furniture/Countdown.svelte';
import Tally from './furniture/Tally.svelte';
import DepthLegend from './ground/DepthLegend.svelte';
import Hollows from './ground/Hollows.svelte';
import PlateMarks from './ground/PlateMarks.svelte';
import Dots from './map/Dots.svelte';
import Patches from './map/Patches.svelte';
import PerfectLines from './map/PerfectLines.svelte';
import StepDial from './map/StepDial.svelte';
import WeightMap from './map/WeightMap.svelte';
import { mapView } from './map/view.ts';
import NetworkDrawing from './network/NetworkDrawing.svelte';
import { createNumbers } from './numbers.ts';
import LineBetween from './slices/LineBetween.svelte';
import WeightSlices from './slices/WeightSlices.svelte';
import LossScale from './standings/LossScale.svelte';
import Podium from './standings/Podium.svelte';

afterEach(cleanup);

const numbers = createNumbers('en');
const label = 'The picture in words.';
const view = mapView({ x: [-6, 6], y: [-4.5, 4.5] }, { width: 390, height: 300 });

const network = {
  inputs: [2, 3],
  hidden: [5, 1],
  prediction: 9,
  inputWeights: [
    [1, 1],
    [-1, 1],
  ],
  outputWeights: [2, -1],
  names: ['w₁', 'w₂'],
};
const networkProps = {
  network,
  words: { inputs: 'inputs', hidden: 'hidden', prediction: 'prediction', target: 'target 13' },
  numbers,
  label,
  target: 13,
};
const curveWords = {
  axes: 'loss ↑ weight →',
  along: (run: string) => `${run} along:`,
  down: 'down',
  up: 'up',
  unknown: 'loss ?',
  at: (weight: string) => `at ${weight}`,
};
const visits = [
  { weight: 0, loss: 1e40, slope: -1e20 },
  { weight: 0.25, loss: 5.94, slope: -24.5 },
];
const errors = [
  { name: '2, 3 → 13', error: 4, shape: 'circle' },
  { name: '0, 3 → 3', error: -2.6, shape: 'square' },
  { name: '4, 1 → 20', error: 170, shape: 'diamond' },
] as const;

const scatter = [
  { x: 10, y: 7.46 },
  { x: 13, y: 12.74 },
  { x: 4, y: 5.39 },
];
const axes = { names: { x: 'x', y: 'y' }, numbers, label };

/** Every drawing with a label of its own, once with ordinary and once with wild numbers. */
const drawings: readonly (readonly [string, unknown, object])[] = [
  ['NetworkDrawing', NetworkDrawing, { ...networkProps, previous: [1, 1], active: 0, travel: 1 }],
  [
    'NetworkDrawing beyond its staff',
    NetworkDrawing,
    { ...networkProps, network: { ...network, prediction: -Infinity } },
  ],
  [
    'WeightLossCurve',
    WeightLossCurve,
    { weights: [-0.25, 1.6], losses: [0, 15], visits, step: 0.2, words: curveWords, numbers, label },
  ],
  [
    'WeightLossCurve revealed',
    WeightLossCurve,
    {
      weights: [-0.25, 1.6],
      losses: [0, 15],
      visits,
      curve: (w: number) => w * w,
      classVisits: visits,
      words: curveWords,
      numbers,
      label,
    },
  ],
  [
    'LineAndParabola',
    LineAndParabola,
    {
      weights: [0, 5],
      error: (w: number) => 14 - 5 * w,
      lowest: 2.8,
      dots: [1, 2, 99],
      own: 2.5,
      words: { error: 'error', loss: 'loss', weight: 'w₁', lowest: 'lowest point' },
      numbers,
      label,
    },
  ],
  [
    'ErrorBars',
    ErrorBars,
    { errors, limit: 10, squares: true, words: { tooLow: 'too low', tooHigh: 'too high' }, numbers, label },
  ],
  [
    'ErrorBars of one point',
    ErrorBars,
    { errors: [{ name: 'a', error: 0 }], limit: 10, words: { tooLow: 'l', tooHigh: 'h' }, numbers, label },
  ],
  ['SquareMean', SquareMean, { errors, words: { mean: 'mean' }, numbers, label }],
  [
    'ErrorsOverTime',
    ErrorsOverTime,
    {
      proposals: [
        { at: 3, error: 4 },
        { at: 9, error: -400 },
        { at: 12, error: 0 },
      ],
      medians: [{ at: 0, median: 4 }],
      now: 20,
      limit: 10,
      words: { title: 'Error of every proposal', tooLow: 'too low', tooHigh: 'too high', seconds: 's' },
      numbers,
      label,
    },
  ],
  [
    'LossScale',
    LossScale,
    {
      losses: [0, 0.1, 4, Infinity],
      machines: [{ name: 'Adam', loss: 2 }],
      own: 0.1,
      words: { axis: 'loss' },
      numbers,
      label,
    },
  ],
  [
    'Podium',
    Podium,
    {
      entries: [458, 441, 434, 434, 408].map((points, i) => ({
        name: `Bartholomäus der Große ${i}`,
        points,
      })),
      words: { behind: 'points behind the leader', points: (points: string) => `${points} points` },
      numbers,
      label,
    },
  ],
  [
    'RegressionPlot with bars',
    RegressionPlot,
    {
      points: scatter,
      line: { slope: 0.5, intercept: 3 },
      ghost: { slope: 0, intercept: 7 },
      mode: 'bars',
      ...axes,
    },
  ],
  [
    'RegressionPlot with squares beyond the frame',
    RegressionPlot,
    {
      points: scatter,
      line: { slope: -40, intercept: 1e6 },
      others: [{ slope: 1e9, intercept: 0 }],
      named: [{ slope: 1, intercept: 0, name: 'line' }],
      mode: 'squares',
      ...axes,
    },
  ],
  ['RegressionPlot of nothing', RegressionPlot, { points: [], line: null, mode: 'bars', ...axes }],
  [
    'LossOverMoves',
    LossOverMoves,
    {
      lines: [
        { name: 'You', kind: 'own', losses: [13.7, 2, 0] },
        { name: 'Momentum', kind: 'machine', shape: 'diamond', losses: [13.7, 1e40, null] },
        { name: 'Heron', kind: 'class', losses: [13.7, 4] },
        { name: 'nobody', kind: 'class', losses: [null] },
      ],
      words: { loss: 'loss', move: 'move' },
      numbers,
      label,
    },
  ],
  [
    'LossOverMoves of nothing',
    LossOverMoves,
    { lines: [], words: { loss: 'loss', move: 'move' }, numbers, label },
  ],
  [
    'WeightSlices',
    WeightSlices,
    {
      slices: [
        { name: 'w₁', weights: [0, 1, 2], losses: [4, 1, Infinity], here: 1 },
        { name: 'w₂', weights: [0, 1, 2], losses: [NaN, NaN, NaN], here: 3 },
      ],
      words: { loss: 'loss', slope: 'slope' },
      numbers,
      label,
    },
  ],
  [
    'LineBetween',
    LineBetween,
    {
      losses: [1, Infinity, NaN, 0],
      names: ['Kestrel', 'Hare'],
      barrier: Infinity,
      log: true,
      words: { loss: 'loss', barrier: 'barrier', none: 'no barrier', halfway: 'halfway' },
      numbers,
      label,
    },
  ],
  ['DepthLegend', DepthLegend, { numbers, words: { loss: 'loss', deep: 'deep', high: 'high' }, label }],
  ['PlateMarks', PlateMarks, { plates: [{ name: 'contours', ink: 'text' }], progress: [1], label }],
  ['WeightMap', WeightMap, { bounds: view.bounds, numbers, label, margins: true }],
];

test.each(drawings)('%s is one picture with its words', (_name, component, props) => {
  render(component as Component<object>, { props });
  expect(screen.getAllByRole('img', { name: label })).toHaveLength(1);
});

/** Layers of a map, which are drawn into somebody else’s picture. */
const layers: readonly (readonly [string, unknown, object])[] = [
  ['Dots', Dots, { view, dots: Array.from({ length: 130 }, () => ({ x: 0, y: 0 })), gather: true }],
  [
    'PerfectLines',
    PerfectLines,
    { view, lines: [{ a: [5, 1], b: 13, label: '5 w₁ + w₂ = 13', shape: 'circle' }] },
  ],
  ['Hollows', Hollows, { view, hollows: [{ x: 3, y: 2, name: 'Lowest Point', loss: '0' }] }],
];

test.each([...drawings, ...layers])(
  '%s has no text below the caption, and no number that is none',
  (_name, component, props) => {
    const { container } = render(component as Component<object>, { props });
    const texts = [...container.querySelectorAll('text')];
    for (const text of texts)
      expect(Number(text.getAttribute('font-size')), text.textContent).toBeGreaterThanOrEqual(14);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test('an edge tells its sign by colour, dashes and a printed sign', () => {
  const { container } = render(NetworkDrawing, { props: networkProps });
  const edges = [...container.querySelectorAll('path[stroke^="var(--weight"]')];
  expect(edges).toHaveLength(6);
  for (const edge of edges)
    expect(edge.hasAttribute('stroke-dasharray')).toBe(
      edge.getAttribute('stroke') === 'var(--weight-negative)',
    );
  const printed = [...container.querySelectorAll('text')].map((text) => text.textContent.replace(/\s/g, ''));
  expect(printed).toEqual(expect.arrayContaining(['w₁+2', 'w₂−1', '+4', 'target13']));
});

test('the sheet shows nothing of ground that was not measured', () => {
  const measurement = { x: 0, y: 0, loss: 3, gradient: [1, 1], hessian: [1, 0, 1] } as const;
  const { container } = render(Patches, { props: { view, measurements: [measurement], radius: 0.5 } });
  const places = [...container.querySelectorAll('path')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/([\d.]+) ([\d.]+)/g)].map(([, X, Y]) =>
      Math.hypot(view.x(Number(X)), view.y(Number(Y))),
    ),
  );
  expect(places.length).toBeGreaterThan(10);
  expect(Math.max(...places)).toBeLessThan(1);
});

test('a step is chosen by keys, and told to whoever cannot see it', async () => {
  const onstep = vi.fn();
  const dial = {
    view,
    from: [0, 0],
    step: [1, 0],
    longest: 1.1,
    label: 'Step',
    value: '1 at 0°',
    question: 'loss ?',
    onstep,
  } as const;
  render(StepDial, { props: dial });
  const target = screen.getByRole('slider', { name: 'Step' });
  expect(target.getAttribute('aria-valuetext')).toBe('1 at 0°');
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  expect(onstep).toHaveBeenLastCalledWith([
    expect.closeTo(Math.cos(Math.PI / 36)),
    expect.closeTo(Math.sin(Math.PI / 36)),
  ]);
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  expect(onstep).toHaveBeenLastCalledWith([expect.closeTo(1.1), 0]);
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(onstep).toHaveBeenCalledTimes(2);
});

test('a step that may not be chosen does not move', () => {
  const onstep = vi.fn();
  render(StepDial, {
    props: {
      view,
      from: [0, 0],
      step: [1, 0],
      longest: 1,
      label: 'Step',
      value: '',
      question: '',
      disabled: true,
      onstep,
    },
  });
  screen.getByRole('slider').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  expect(onstep).not.toHaveBeenCalled();
});

test('tries are struck off one by one', () => {
  const { container } = render(Tally, { props: { total: 8, left: 3, label: '3 of 8 steps left' } });
  expect(screen.getByRole('img', { name: '3 of 8 steps left' })).toBeDefined();
  expect(container.querySelectorAll('i')).toHaveLength(8);
  expect(container.querySelectorAll('.gone')).toHaveLength(5);
});

test('a round without a clock shows none', () => {
  const { container } = render(Countdown, { props: { remainingMs: null, label: 'time left' } });
  expect(container.textContent).toBe('');
});

test('a map hands its layers a view and draws controls outside the picture', () => {
  const layer = createRawSnippet(() => ({ render: () => '<g data-layer="class"></g>' }));
  const control = createRawSnippet(() => ({ render: () => '<g data-layer="control"></g>' }));
  const { container } = render(WeightMap, {
    props: { bounds: view.bounds, numbers, label, children: layer, controls: control },
  });
  expect(container.querySelector('[role=img] [data-layer=class]')).not.toBeNull();
  expect(container.querySelector('[data-layer=control]')?.closest('[role=img]')).toBeNull();
});

test('a residual tells its sign by colour and dashes, in bars and in squares', () => {
  const line = { slope: 0, intercept: 7 };
  for (const mode of ['bars', 'squares'] as const) {
    const { container } = render(RegressionPlot, { props: { points: scatter, line, mode, ...axes } });
    const bars = [...container.querySelectorAll('.bar')];
    expect(bars.map((bar) => bar.hasAttribute('stroke-dasharray'))).toEqual([false, false, true]);
    const squares = [...container.querySelectorAll('.square')];
    expect(squares.map((square) => square.hasAttribute('stroke-dasharray'))).toEqual(
      mode === 'squares' ? [false, false, true] : [],
    );
    for (const square of squares) expect(square.getAttribute('width')).toBe(square.getAttribute('height'));
    cleanup();
  }
});

test('a line that diverged ends in a mark, and everybody but the class is named', () => {
  const lines = [
    { name: 'You', kind: 'own', losses: [4, 2] },
    { name: 'Adam', kind: 'machine', losses: [4, 900, null] },
    { name: 'Heron', kind: 'class', losses: [4, 3] },
  ] as const;
  const { container } = render(LossOverMoves, {
    props: { lines, words: { loss: 'loss', move: 'move' }, numbers, label },
  });
  expect(container.querySelectorAll('.gone')).toHaveLength(1);
  const texts = [...container.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(['You', 'Adam']));
  expect(texts).not.toContain('Heron');
});
