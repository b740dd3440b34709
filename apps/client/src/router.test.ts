import { expect, test } from 'vitest';
import { readRoute } from './router.ts';

test.each([
  ['/', { page: 'join', code: null }],
  ['/r/K7MPQ2', { page: 'join', code: 'K7MPQ2' }],
  ['/r/k7m-pq2/', { page: 'join', code: 'K7MPQ2' }],
  ['/r/k7m%20pq2', { page: 'join', code: 'K7MPQ2' }],
  ['/r/', { page: 'join', code: null }],
  ['/screen/K7MPQ2', { page: 'screen', code: 'K7MPQ2' }],
  ['/host', { page: 'host', code: null }],
  ['/host/K7MPQ2', { page: 'host', code: 'K7MPQ2' }],
  ['/check', { page: 'check' }],
])('%s is a page', (path, route) => {
  expect(readRoute(path)).toEqual(route);
});

test.each(['/screen', '/check/K7MPQ2', '/r/K7MPQ2/more', '/elsewhere'])('there is nothing at %s', (path) => {
  expect(readRoute(path)).toEqual({ page: 'lost' });
});

test('an address that was cut in the middle of an escape is read as it stands', () => {
  expect(readRoute('/r/K7M%')).toEqual({ page: 'join', code: 'K7M%' });
});
