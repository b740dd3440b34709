import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { createNumbers } from '../numbers.ts';
import Surface3D from './Surface3D.svelte';
import { createTurning, degreesOf } from './turning.svelte.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The simulated browser has no fonts to wait for, and no WebGL.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

const props = {
  bounds: { x: [-3, 3], y: [-2, 2] },
  loss: (w1: number, w2: number) => w1 * w1 + w2 * w2,
  thresholds: [0.1, 0.2, 0.5, 1, 2, 5, 10],
  trails: [{ places: [[2, 1], [1, 0.5]], kind: 'best', name: 'Best: Heron' }], // prettier-ignore
  lowest: [0, 0],
  words: {
    loss: 'loss',
    lowest: 'Lowest Point',
    turn: 'Turn the ground',
    flat: 'This browser draws no view in space. Here is the map.',
    cut: (loss: string) => `cut at loss ${loss}`,
  },
  numbers: createNumbers('en'),
  label: 'A bowl as a block in space',
  names: ['w₁', 'w₂'],
} as const;

const wantsMotion = (isWanted: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: !isWanted }) as MediaQueryList);

test('where there is no WebGL the map stands in, with the same label, and it is said why', async () => {
  wantsMotion(false);
  render(Surface3D, props);
  expect(await screen.findByText(props.words.flat)).toBeTruthy();
  expect(screen.getByRole('img', { name: props.label })).toBeTruthy();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('when the graphics card lets go the map stands in', async () => {
  wantsMotion(false);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((kind: string) =>
    kind === 'webgl2' ? workingContext() : null) as never);
  const { container } = render(Surface3D, props);
  expect(screen.queryByText(props.words.flat)).toBeNull();
  await fireEvent(container.querySelector('canvas') ?? container, new Event('webglcontextlost'));
  expect(await screen.findByText(props.words.flat)).toBeTruthy();
});

test('arrow keys turn the block, and how far is told', async () => {
  wantsMotion(false);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((kind: string) =>
    kind === 'webgl2' ? workingContext() : null) as never);
  render(Surface3D, props);
  const slider = screen.getByRole('slider', { name: 'Turn the ground' });
  const before = Number(slider.getAttribute('aria-valuenow'));
  await fireEvent.keyDown(slider, { key: 'ArrowRight' });
  await fireEvent.keyDown(slider, { key: 'ArrowRight' });
  const after = Number(slider.getAttribute('aria-valuenow'));
  expect((after - before + 360) % 360).toBeGreaterThan(15);
  expect(screen.getByText('Lowest Point')).toBeTruthy();
  expect(screen.getByText('Best: Heron')).toBeTruthy();
});

test('it turns once in ten seconds and then rests; with reduced motion it stands still', () => {
  let next: FrameRequestCallback | null = null;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    next = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const frameAt = (now: number) => {
    const callback = next;
    next = null;
    callback?.(now);
  };
  const rest = { azimuth: 0.5, tilt: 0.7 };

  wantsMotion(true);
  const turning = createTurning(rest);
  turning.start();
  frameAt(0);
  frameAt(5000);
  expect(degreesOf(turning.look.azimuth)).toBe(degreesOf(rest.azimuth + Math.PI));
  frameAt(10_000);
  expect(turning.look.azimuth).toBeCloseTo(rest.azimuth, 9);
  expect(next).toBeNull();

  wantsMotion(false);
  createTurning(rest).start();
  expect(next).toBeNull();
});

/** Takes every call and makes nothing of it; its programs link. */
function workingContext(): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'drawingBufferWidth' || name === 'drawingBufferHeight') return 100;
        if (name === 'getProgramParameter') return () => true;
        return typeof name === 'string' && /^[A-Z]/.test(name) ? 1 : () => ({});
      },
    },
  );
}
