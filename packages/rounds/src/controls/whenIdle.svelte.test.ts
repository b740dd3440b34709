import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from './whenIdle.ts';

afterEach(() => vi.unstubAllGlobals());

test('it waits for an idle moment, and can be called off', () => {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    waiting.set(waiting.size, run);
    return waiting.size - 1;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  const [kept, calledOff] = [vi.fn(), vi.fn()];
  whenIdle(kept);
  whenIdle(calledOff)?.();
  expect(kept).not.toHaveBeenCalled();
  for (const run of waiting.values()) run();
  expect(kept).toHaveBeenCalledOnce();
  expect(calledOff).not.toHaveBeenCalled();
});

test('without idle callbacks it runs at once', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const run = vi.fn();
  expect(whenIdle(run)).toBeUndefined();
  expect(run).toHaveBeenCalledOnce();
});
