import { afterEach, expect, test } from 'vitest';
import { createReportPage } from './reportPage.svelte.ts';
import { withReport } from './withReport.ts';

afterEach(() => history.replaceState(null, '', '/'));

const asked = () => location.pathname + location.search;

test('an address asks for the report or not, and keeps what else it says', () => {
  const there = 'https://example.org/replay/example';
  expect(withReport(there, true)).toBe('/replay/example?report');
  expect(withReport(`${there}?who=3,7`, true)).toBe('/replay/example?who=3,7&report');
  expect(withReport(`${there}?report&who=3,7#a`, false)).toBe('/replay/example?who=3,7#a');
  expect(withReport(`${there}?report=`, false)).toBe('/replay/example');
  expect(withReport(`${there}?reporter=1`, false)).toBe('/replay/example?reporter=1');
});

test('a report that the address asks for is open, and leaves the address when it is closed', () => {
  history.replaceState(null, '', '/replay/example?report');
  const page = createReportPage();
  expect(page.isOpen).toBe(true);
  page.close();
  expect(page.isOpen).toBe(false);
  expect(asked()).toBe('/replay/example');
});

test('a report that is opened is a page of the history, to which the browser can go and from which it can go back', () => {
  history.replaceState(null, '', '/replay/example');
  const page = createReportPage();
  const before = history.length;
  page.open();
  expect(page.isOpen).toBe(true);
  expect(asked()).toBe('/replay/example?report');
  expect(history.length).toBe(before + 1);
  history.replaceState(null, '', '/replay/example');
  page.follow();
  expect(page.isOpen).toBe(false);
});
