// Adds up what really ran, from the reports that the checks left. .ci/run takes its last line from here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

export const reports = join(root, '.cache', 'reports');

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 * @typedef {{ code: number }} CheckReport
 * @typedef {{ success: boolean, numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} UnitReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} BrowserReport
 */

/**
 * @param {CheckReport} report
 * @returns {Tally}
 */
function tallyCheck({ code }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A skipped test has not passed; a file that could not be loaded has no tests, and fails as one.
 * @param {UnitReport} report
 * @returns {Tally}
 */
function tallyUnit({ success, numPassedTests, numTotalTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numTotalTests - numPassedTests + broken.length;
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
}

/**
 * What passed only at the second attempt, or was skipped, has not passed.
 * @param {BrowserReport} report
 * @returns {Tally}
 */
function tallyBrowser({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** Every check leaves `<name>.json`: its exit code, or the report of its test runner. */
const readers = {
  types: tallyCheck,
  lint: tallyCheck,
  format: tallyCheck,
  imports: tallyCheck,
  unused: tallyCheck,
  unit: tallyUnit,
  browser: tallyBrowser,
};

/** @typedef {keyof typeof readers} CheckName */
export const names = /** @type {CheckName[]} */ (Object.keys(readers));

/**
 * A report that is missing, unreadable or empty is one failure.
 * @param {CheckName} name
 * @param {string} [folder]
 * @returns {Tally}
 */
export function tally(name, folder = reports) {
  try {
    const { passed, failed } = readers[name](JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
    if (passed + failed > 0) return { passed, failed };
  } catch {
    // It did not run to its end.
  }
  return { passed: 0, failed: 1 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const exitCode = Number(process.argv[2] ?? 0);
  const { passed, failed } = sum(names.map((name) => tally(name)));
  // The test command may have failed though every report is good: that is a failure too.
  const failures = exitCode === 0 ? failed : Math.max(failed, 1);
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  process.exitCode = failures === 0 ? 0 : 1;
}
