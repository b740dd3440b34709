import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestName, tidyName } from './name.ts';

test.each([
  ['stays as it is', 'Ada', 'Ada'],
  ['loses white space around it', '  Ada  ', 'Ada'],
  ['has white space folded, of every kind', 'Ada\t\n Lovelace\u00a0\u3000K.', 'Ada Lovelace K.'],
  ['loses control characters', 'A\u0000d\u007fa', 'Ada'],
  ['loses what would turn the line around', '\u202eAda\u202c \u2066x\u2069', 'Ada x'],
  ['loses zero-width characters', 'A\u200bd\u200da\ufeff', 'Ada'],
  ['loses fillers that look like nothing', '\u3164A\u115fd\u2800a', 'Ada'],
  ['loses half a character', 'Ad\ud800a', 'Ada'],
  ['loses private-use characters', 'Ada\ue000', 'Ada'],
  ['is composed', 'Zoe\u0308', 'Zoë'],
  ['is composed after something invisible went out', 'Zoe\u200b\u0308', 'Zoë'],
  ['may be in any script', '小林 明子', '小林 明子'],
  ['may be in Devanagari, whose vowels are marks', 'हिन्दी', 'हिन्दी'],
  ['may be a number', '7', '7'],
  ['keeps a picture beside a letter', 'Ada 🦉', 'Ada 🦉'],
  ['keeps what a web page would have to escape', '<b>Ada</b>', '<b>Ada</b>'],
])('N1 a name %s', (_, typed, tidy) => {
  expect(tidyName(typed)).toEqual({ ok: true, value: tidy });
});

test.each([
  ['nothing', ''],
  ['white space', ' \t '],
  ['a picture alone', '🦉'],
  ['signs alone', '!?…'],
  ['invisible letters alone', '\u3164\u115f'],
  ['marks alone', '\u0308'],
])('N1 %s is no name', (_, typed) => {
  expect(tidyName(typed)).toEqual({ ok: false, rejection: 'nameEmpty' });
});

test('N1 a name has at most 24 characters, counted as people count them', () => {
  expect(tidyName('x'.repeat(24)).ok).toBe(true);
  expect(tidyName('x'.repeat(25))).toEqual({ ok: false, rejection: 'nameTooLong' });
  expect(tidyName('𝐀'.repeat(24)).ok).toBe(true);
  expect(tidyName('q\u0303'.repeat(24)).ok).toBe(true);
});

test('N1 a letter carries three marks at most', () => {
  expect(tidyName('q\u0303\u0303\u0303').ok).toBe(true);
  expect(tidyName('q\u0303\u0303\u0303\u0303')).toEqual({ ok: false, rejection: 'nameUnfit' });
});

test('N1 whatever was typed: a tidy name is short, has nothing invisible, and is tidy already', () => {
  const anything = fc.integer({ min: 0, max: 0x10ffff });
  const awkward = fc.constantFrom(
    0x61,
    0x20,
    0x09,
    0x85,
    0x301,
    0x308,
    0x200b,
    0x200d,
    0x202e,
    0x3164,
    0xd83e,
    0xfe0f,
  );
  const typing = fc.array(fc.oneof(awkward, anything), { maxLength: 30 });
  fc.assert(
    fc.property(typing, (codes) => {
      const first = tidyName(String.fromCodePoint(...codes));
      if (!first.ok) return;
      expect(tidyName(first.value)).toEqual(first);
      expect(first.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|^\s|\s$|\s\s/u);
      expect([...first.value.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(longestName);
    }),
    { numRuns: 300 },
  );
});
