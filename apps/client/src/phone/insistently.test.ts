import { expect, test, vi } from 'vitest';
import { handTime } from '../room/test/handTime.ts';
import { insistently } from './insistently.ts';

test('what loads is loaded once', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  expect(await insistently(load, handTime())).toBe('part');
  expect(load).toHaveBeenCalledOnce();
});

test('what fails is tried again, as the network may come back', async () => {
  const time = handTime();
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('part');
  const part = insistently(load, time);
  await time.advance(1000);
  expect(await part).toBe('part');
});

test('what is gone for good fails in the end', async () => {
  const time = handTime();
  const load = vi.fn(() => Promise.reject(new Error('not found')));
  const part = expect(insistently(load, time)).rejects.toThrow('not found');
  await time.advance(60_000);
  await part;
  expect(load).toHaveBeenCalledTimes(4);
});
