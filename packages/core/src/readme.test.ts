import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import * as core from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** A line of an example that says what it gives: `expression; // value: and perhaps why`. */
const claim = /^(?<expression>[^ ].*); \/\/ (?<value>\{.*?\}|'[^']*'|\[.*\]|-?[\d.]+…?)(?:[,:].*)?$/;

/** The examples, in order, each claim turned into a call of `holds`. They are one program: later ones use earlier names. */
const lines = [...readme.matchAll(/```ts\n(.*?)```/gs)].flatMap(([, code = '']) =>
  code.trimEnd().split('\n'),
);
const claims = lines.filter((line) => claim.test(line));
const program = lines.map((line) =>
  line.replace(
    claim,
    (_, expression: string, value: string) =>
      `holds(${JSON.stringify(expression)}, ${expression}, ${JSON.stringify(value)});`,
  ),
);

test('every example in the README gives what it says', () => {
  const seen: string[] = [];
  const holds = (expression: string, actual: unknown, value: string): void => {
    seen.push(expression);
    expectShown(expression, actual, value);
  };
  // The examples are written in TypeScript; what is run is the same without the types.
  const code = stripTypeScriptTypes(`(holds, core) => {${destructured()}\n${program.join('\n')}\n}`);
  const examples: unknown = (0, eval)(code);
  if (typeof examples !== 'function') throw new Error('no examples');
  Reflect.apply(examples, undefined, [holds, core]);
  expect(seen).toHaveLength(claims.length);
  expect(claims.length).toBeGreaterThan(15);
});

test('no comment of an example is only talk: each states a value', () => {
  const comments = lines.filter((line) => line.includes('// '));
  expect(comments.filter((line) => !claim.test(line))).toEqual([]);
});

function destructured(): string {
  return `const { ${Object.keys(core).join(', ')} } = core;`;
}

/** Numbers to as many digits as are shown: `0.3333…` stands for everything that begins so. */
function expectShown(expression: string, actual: unknown, value: string): void {
  if (!value.includes('…')) {
    expect(plain(actual), expression).toEqual((0, eval)(`(${value})`));
    return;
  }
  const shown = value.replaceAll(/[[\]]/g, '').split(', ');
  const numbers = [plain(actual)].flat();
  expect(numbers, expression).toHaveLength(shown.length);
  for (const [k, text] of shown.entries()) {
    if (text.endsWith('…'))
      expect(String(numbers[k]), expression).toMatch(new RegExp(`^${text.slice(0, -1)}`));
    else expect(numbers[k], expression).toBe(Number(text));
  }
}

/** Flat lists of numbers as plain lists. */
function plain(value: unknown): unknown {
  return value instanceof Float64Array ? [...value] : value;
}
