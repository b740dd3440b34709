import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../check/words.ts';
import { keptWords } from '../kept/words.ts';
import { endWords } from '../phone/endWords.ts';
import { privacyWords } from '../privacy/words.ts';
import { aloneWords } from '../replay/alone/words.ts';
import { mineWords } from '../replay/mine/words.ts';
import { sealWords } from '../seal/words.ts';
import { de as doorDe } from './door.de.ts';
import { en as doorEn } from './door.en.ts';
import { de as playDe } from './play.de.ts';
import { en as playEn } from './play.en.ts';

/** Every component that people see, as text. */
const components = import.meta.glob<string>(
  ['../**/*.svelte', '../../../../packages/{rounds,plots}/src/**/*.svelte'],
  { query: '?raw', import: 'default', eager: true },
);

/** Names of quantities and units as formulas write them, the same in every language. */
const symbols = new Set(['w', 'x', 'y', 'n', 'px', 'ms', 'kB']);

/** Attributes that people read or hear. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
  'label',
]);

const hasWord = (text: string) => (text.match(/\p{L}+/gu) ?? []).some((word) => !symbols.has(word));

/** Every literal word in the markup of a component. */
function literals(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type } = node as AST.BaseNode;
    if (type === 'Text' && hasWord((node as AST.Text).data)) found.push((node as AST.Text).data.trim());
    if (type === 'Attribute') {
      const { name, value } = node as AST.Attribute;
      if (spoken.has(name)) found.push(...spokenLiterals(value));
      return;
    }
    if (type === 'StyleDirective') return;
    for (const [key, child] of Object.entries(node)) if (key !== 'css' && key !== 'instance') visit(child);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

function spokenLiterals(value: AST.Attribute['value']): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part) => (part.type === 'Text' && hasWord(part.data) ? [part.data.trim()] : []));
}

describe('words', () => {
  test('stand in catalogs, and nowhere in the markup', () => {
    expect(Object.keys(components).length).toBeGreaterThan(50);
    const outside = Object.entries(components).flatMap(([path, source]) =>
      literals(source).map((text) => `${path}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  test('would be found in text and in what is read aloud', () => {
    expect(literals('<p>Lost {name}</p>')).toEqual(['Lost']);
    expect(literals('<button aria-label="Close it">×</button>')).toEqual(['Close it']);
    expect(literals('{#if a}<i title="deep {b}">w</i>{/if}')).toEqual(['deep']);
    expect(literals('<p class="brief">{words.brief} × 2</p><style>p{color:red}</style>')).toEqual([]);
  });

  test.each([
    ['the door', doorEn, doorDe],
    ['the phone', playEn, playDe],
    ['the end of a lesson', endWords.en, endWords.de],
    ['the check page', checkWords.en, checkWords.de],
    ['what hosts do about what is kept', keptWords.en, keptWords.de],
    ['the page about what is kept', privacyWords.en, privacyWords.de],
    ['the seal', sealWords.en, sealWords.de],
    ['my rounds', mineWords.en, mineWords.de],
    ['playing alone', aloneWords.en, aloneWords.de],
  ])('%s says everything in both languages, and nothing is left empty', (_name, en, de) => {
    const english = leaves(en);
    const german = leaves(de);
    expect(german.map(([key]) => key)).toEqual(english.map(([key]) => key));
    for (const [key, text] of [...english, ...german]) expect(text.trim(), key).not.toBe('');
    // What is the same in both is a name, or was forgotten.
    const same = english.filter(([, text], k) => text === german[k]?.[1]).map(([, text]) => text);
    expect(same.filter((text) => !['Lowest Point', 'English', 'Deutsch', 'Name'].includes(text))).toEqual([]);
  });

  test('numbers above one come out in the plural', () => {
    expect([playEn.lobby.here(1), playEn.lobby.here(2)]).toEqual(['surveyor here: you.', 'surveyors here.']);
    expect([playDe.standings.up(1), playDe.standings.up(3)]).toEqual([
      'einen Platz hinauf',
      '3 Plätze hinauf',
    ]);
    expect(playEn.podium.winner(['Heron'])).toContain('Heron stands');
    expect(playEn.podium.winner(['Heron', 'Owl'])).toContain('Heron and Owl stand ');
  });
});

/** Every text of a catalog with its path; functions are asked with something plausible. */
function leaves(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return [[path, String((words as (...args: unknown[]) => unknown)(...['2', '3']))]];
  return Object.entries(words as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}
