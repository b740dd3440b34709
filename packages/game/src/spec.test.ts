import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const game = join(import.meta.dirname, '..');
const rounds = join(game, '../rounds');
const id = /[A-Z]\d+/;

const rules = [...readFileSync(join(game, 'SPEC.md'), 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(
  ([, rule = '']) => rule,
);

function read(folder: string, pattern: string): { name: string; text: string }[] {
  return globSync(pattern, { cwd: folder }).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Titles of tests that begin with ids: "J3 a full room takes nobody", "R4, T1 …". */
const titles = [...read(game, 'src/**/*.test.ts'), ...read(rounds, 'src/**/*.test.ts')].flatMap(
  ({ name, text }) =>
    [...text.matchAll(/^\s*(?:test|it)(?:\.each\([\s\S]*?\)| *)\(\s*(['"`])((?:[A-Z]\d+(?:, )?)+) /gm)].map(
      ([, , ids = '']) => ({ name, ids: ids.split(', ') }),
    ),
);

/** Comments that name rules: "[J1–J5, N4]". */
const comments = read(game, 'src/*.ts')
  .filter(({ name }) => !name.endsWith('.test.ts'))
  .flatMap(({ name, text }) =>
    [...text.matchAll(/\[([A-Z]\d+(?:(?:, |–)[A-Z]\d+)*)\]/g)].map(([, ids = '']) => ({
      name,
      ids: ids.split(/, |–/),
    })),
  );

test('every rule has an id of its own, numbered upwards in its section', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect(new Set(rules).size).toBe(rules.length);
  for (const rule of rules) expect(rule).toMatch(id);
  const numbers = new Map<string, number>();
  for (const rule of rules) {
    const [letter = '', number] = [rule[0], Number(rule.slice(1))];
    expect(number, rule).toBeGreaterThan(numbers.get(letter) ?? 0);
    numbers.set(letter, number);
  }
});

test('every rule has a test', () => {
  const tested = new Set(titles.flatMap(({ ids }) => ids));
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('no test and no comment names a rule that is not in the spec', () => {
  const unknown = [...titles, ...comments].flatMap(({ name, ids }) =>
    ids.filter((one) => !rules.includes(one)).map((one) => `${name}: ${one}`),
  );
  expect(unknown).toEqual([]);
});

test('the rules are named where they are decided', () => {
  const named = new Set(comments.map(({ name }) => name.replace('src/', '')));
  for (const file of [
    'decide.ts',
    'decideHost.ts',
    'decidePlayer.ts',
    'decideRound.ts',
    'audience.ts',
    'evolve.ts',
  ]) {
    expect(named).toContain(file);
  }
});
