import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rounds } from '../rules.ts';

const root = join(import.meta.dirname, '../../../..');
const sources = globSync('{packages,apps,bench}/**/*.{ts,svelte}', {
  cwd: root,
  exclude: (name) => /node_modules|dist|^\.|test$|gallery|fixtures/.test(name),
}).filter((name) => !name.endsWith('.test.ts'));

/** Where a kind of round may be named: its own folder, the registries, and the lessons. */
function mayName(file: string, type: string): boolean {
  const registries = ['rules.ts', 'folds.ts', 'views.ts', 'autoplay.ts', 'machines.ts'].map(
    (name) => `packages/rounds/src/${name}`,
  );
  const folders = [`packages/rounds/src/${type}/`, 'packages/rounds/src/lessons/'];
  return registries.includes(file) || folders.some((folder) => file.startsWith(folder));
}

test('there is something to read', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources).toContain('packages/game/src/decide.ts');
});

// As a word in quotes, or as a folder that is imported. (The maths has a function `descend`, which is no round.)
test.each(Object.keys(rounds))(
  'outside its folder, the registries and the lessons nothing names the kind "%s"',
  (type) => {
    const named = new RegExp(`['"\`]${type}['"\`]|/${type}/`);
    const guilty = sources.filter(
      (file) => !mayName(file, type) && named.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  },
);

test.each(Object.keys(rounds))('the kind "%s" imports nothing of another kind', (type) => {
  const others = Object.keys(rounds).filter((other) => other !== type);
  const own = sources.filter((file) => file.startsWith(`packages/rounds/src/${type}/`));
  expect(own.length).toBeGreaterThan(5);
  const guilty = own.filter((file) =>
    others.some((other) => readFileSync(join(root, file), 'utf8').includes(`../${other}/`)),
  );
  expect(guilty).toEqual([]);
});
