import listed from 'naughty-words/de.json' with { type: 'json' };

/** On the list, but people are called so. */
const alsoNames = new Set(['bonze', 'ische', 'kimme', 'mufti', 'rosette', 'schiesser']);

/** Not on the list, but on walls. */
const more = ['fickdich', 'hitler', 'missgeburt', 'nazi', 'scheiss', 'spast', 'wixer', 'wixxer'];

/** From this length on, no name contains a word by chance. */
const unmistakableLength = 8;

const words = new Set([...listed.filter((word) => !alsoNames.has(word)), ...more].map(spelled));
const unmistakable = [...words].filter(({ length }) => length >= unmistakableLength);

/** Whole words only, except for long ones: Fuchs, Nasse and Titus are names. */
export function isUnfitGerman(name: string): boolean {
  return [spelled(name), spelled(withoutDisguise(name))].some(
    (text) =>
      wordsOf(text).some((word) => words.has(word)) || unmistakable.some((word) => text.includes(word)),
  );
}

/** One spelling for what can be typed in two. */
function spelled(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
}

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function withoutDisguise(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
}
