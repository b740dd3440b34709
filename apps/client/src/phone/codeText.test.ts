import { expect, test } from 'vitest';
import { readTypedCode, spacedCode } from './codeText.ts';

test.each([
  ['k7m pq2', { code: 'K7MPQ2', hasOther: false }],
  ['K7M-PQ2', { code: 'K7MPQ2', hasOther: false }],
  ['http://192.168.1.20:3000/r/K7MPQ2', { code: 'K7MPQ2', hasOther: false }],
  ['https://play.example.org/r/k7mpq2?x#y', { code: 'K7MPQ2', hasOther: false }],
  ['K7MPQ2K', { code: 'K7MPQ2', hasOther: false }],
  ['KO7', { code: 'K7', hasOther: true }],
  ['é', { code: '', hasOther: true }],
  ['', { code: '', hasOther: false }],
])('"%s" is read as a code', (typed, read) => {
  expect(readTypedCode(typed)).toEqual(read);
});

test('a code is shown in two halves', () => {
  expect(spacedCode('K7MPQ2')).toBe('K7M PQ2');
});
