import type { Random } from './roundRules.ts';

/**
 * Names for people who give none: first the animals alone, then an animal with a word before it. Birds and beasts one
 * meets on a survey; none that is also an insult. German words are joined by a hyphen, so that no gender is needed.
 */
const words = {
  en: {
    join: ' ',
    before:
      'Amber Brisk Calm Clever Copper Daring Eager Early Fair Gentle Golden Grey Hardy Keen Kind Lively Lucky Merry Misty Nimble Noble Northern Patient Proud Quick Quiet Rapid Silver Steady Sunny Tidy Upland Velvet Wild Winter',
    animals:
      'Avocet Badger Bittern Curlew Dipper Dunlin Fieldmouse Goldcrest Hare Heron Ibex Jackdaw Kestrel Lapwing Linnet Lynx Marmot Marten Merlin Newt Nuthatch Osprey Otter Owl Pipit Plover Redshank Redstart Robin Roe Sanderling Siskin Skylark Stoat Swallow Swift Teal Tern Treecreeper Turnstone Vole Wagtail Wheatear Whinchat Wren Yellowhammer',
  },
  de: {
    join: '-',
    before:
      'Abend Alm Berg Birken Blitz Bronze Feld Fels Frost Gipfel Gold Herbst Hoch Insel Klee Kupfer Küsten Licht Mond Moor Morgen Nebel Nord Quell Regen Schnee Silber Sommer Sonnen Stern Sturm Tal Wald Wiesen Wind',
    animals:
      'Amsel Bachstelze Biber Bussard Dachs Eisvogel Eule Falke Fink Forelle Fuchs Gämse Hase Hecht Hermelin Igel Kiebitz Kleiber Kranich Lerche Luchs Marder Meise Milan Murmeltier Otter Pirol Reh Reiher Rotkehlchen Schwalbe Seeadler Segler Siebenschläfer Specht Sperber Star Steinbock Storch Uhu Wiesel Wisent Zaunkönig Zeisig Zilpzalp',
  },
} as const;

/** A generated name that nobody in the room has. Falls back to numbers where a class has used up all the words. [N4] */
export function drawPseudonym(
  language: 'en' | 'de',
  isTaken: (name: string) => boolean,
  random: Random,
): string {
  const { join } = words[language];
  const animals = words[language].animals.split(' ');
  const before = words[language].before.split(' ');
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';

  const single = animals.filter((animal) => !isTaken(animal));
  if (single.length > 0) return pick(single);
  for (let k = 0; k < 200; k++) {
    const pair = `${pick(before)}${join}${pick(animals)}`;
    if (!isTaken(pair)) return pair;
  }
  for (let number = 2; ; number++) {
    const numbered = `${pick(animals)} ${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
