// npm test: everything that must hold. `npm test -- lint unit` runs only these.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.mjs';
import { buildClient, install, node24, turbo } from './install.mjs';
import { Advice, capture, exitWith, run } from './run.mjs';
import { names, reports, sum, tally } from './tally.mjs';

/** @typedef {import('./tally.mjs').CheckName} CheckName */

/** Static checks: shown only where they fail. */
const checks = {
  types: turbo('types', '--continue', '--concurrency', '1', '--output-logs', 'errors-only'),
  lint: ['eslint', '--max-warnings', '0', '.'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  imports: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'e2e', 'bench'],
  unused: ['knip', '--no-progress'],
};

const suites = {
  unit: async () => {
    const reporters = [
      '--reporter',
      'dot',
      '--reporter',
      'json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ];
    await run([node24(), 'node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  },
  browser: async () => {
    const browser = browserPath();
    await buildClient();
    const playwright = 'e2e/node_modules/@playwright/test/cli.js';
    await run([node24(), playwright, 'test', '--config', 'e2e'], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json'),
    });
  },
};

/** @param {CheckName} name */
async function perform(name) {
  const startedAt = performance.now();
  if (name === 'unit' || name === 'browser') {
    await suites[name]();
  } else {
    const { code, output } = await capture(checks[name]);
    if (code !== 0) process.stdout.write(`\n${output}\n`);
    writeFileSync(join(reports, `${name}.json`), JSON.stringify({ code }));
  }
  const { passed, failed } = tally(name);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict =
    failed === 0 ? `ok     ${name}: ${passed}` : `FAILED ${name}: ${failed} of ${passed + failed}`;
  process.stdout.write(`${verdict} (${seconds} s)\n`);
}

/** @param {readonly CheckName[]} list */
async function performAll(list) {
  for (const name of list) await perform(name);
}

await exitWith(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((word) => !names.some((name) => name === word));
  if (unknown !== undefined)
    throw new Advice(`There is no check "${unknown}". There are: ${names.join(', ')}.`);
  const chosen = names.filter((name) => asked.length === 0 || asked.includes(name));

  rmSync(reports, { recursive: true, force: true });
  await install('everything');
  mkdirSync(reports, { recursive: true });
  // Types need one core for long; what else needs no running app shares the other one with the rest.
  const lanes = [
    chosen.filter((name) => name === 'types'),
    chosen.filter((name) => name in checks && name !== 'types'),
  ];
  await Promise.all(lanes.map(performAll));
  await performAll(chosen.filter((name) => name in suites));

  const { passed, failed } = sum(chosen.map((name) => tally(name)));
  process.stdout.write(
    failed === 0 ? `\nAll ${passed} hold.\n` : `\n${failed} of ${passed + failed} failed.\n`,
  );
  return failed === 0 ? 0 : 1;
});
