import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckName, sum, tally } from './tally.mjs';

function tallyOf(name: CheckName, report: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  if (report !== undefined) {
    writeFileSync(join(folder, `${name}.json`), typeof report === 'string' ? report : JSON.stringify(report));
  }
  return tally(name, folder);
}

const ranFile = { status: 'passed', assertionResults: [{}] };
const brokenFile = { status: 'failed', assertionResults: [] };

test('a check counts as one, by its exit code', () => {
  expect(tallyOf('lint', { code: 0 })).toEqual({ passed: 1, failed: 0 });
  expect(tallyOf('lint', { code: 2 })).toEqual({ passed: 0, failed: 1 });
});

test('unit tests count one by one, and a skipped one has not passed', () => {
  const report = { success: true, numPassedTests: 7, numTotalTests: 9, testResults: [ranFile] };
  expect(tallyOf('unit', report)).toEqual({ passed: 7, failed: 2 });
});

test('a test file that could not be loaded fails as one', () => {
  const report = { success: false, numPassedTests: 7, numTotalTests: 7, testResults: [ranFile, brokenFile] };
  expect(tallyOf('unit', report)).toEqual({ passed: 7, failed: 1 });
});

test('an error outside every unit test is a failure', () => {
  const report = { success: false, numPassedTests: 7, numTotalTests: 7, testResults: [ranFile] };
  expect(tallyOf('unit', report)).toEqual({ passed: 7, failed: 1 });
});

test('a browser test that was skipped or passed only at the second attempt has not passed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  expect(tallyOf('browser', report)).toEqual({ passed: 3, failed: 4 });
});

test.each([
  ['missing', undefined],
  ['cut off', '{"stats":'],
  ['of another shape', {}],
  ['empty', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }],
])('a report that is %s is one failure', (_, report) => {
  expect(tallyOf('browser', report)).toEqual({ passed: 0, failed: 1 });
});

test('the sum adds both columns', () => {
  expect(
    sum([tallyOf('types', { code: 0 }), tallyOf('lint', { code: 1 }), tallyOf('imports', { code: 0 })]),
  ).toEqual({
    passed: 2,
    failed: 1,
  });
});
