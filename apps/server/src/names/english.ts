import {
  DataSet,
  RegExpMatcher,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
} from 'obscenity';

/**
 * Words that begin or fill real names (Analeigh, Cummings, Dickinson, Fagan, Penistone, Pornthip, Rapeepan, Slutsky,
 * Shitara): these are refused as whole words only, and in the forms given. `|` is a word's edge.
 */
const wholeWords: Readonly<Record<string, readonly string[]>> = {
  anal: ['|anal|', '|analsex|'],
  bastard: ['|bastard|', '|bastards|'],
  cum: ['|cum|', '|cumming|', '|cumshot|'],
  dick: ['|dick|', '|dicks|', 'dickhead'],
  dyke: [],
  fag: ['|fag|', '|fags|', 'faggot'],
  hooker: [],
  penis: ['|penis|'],
  porn: ['|porn|', '|porno|', 'pornhub', 'pornstar'],
  rape: ['|rape|', '|raped|', '|rapist|'],
  semen: ['|semen|'],
  shit: ['|shit|', '|shits|', '|shitty|', 'bullshit', 'shithead', 'shitface'],
  slut: ['|slut|', '|sluts|', '|slutty|'],
  twat: ['|twat|', '|twats|'],
};

const words = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(
    ({ metadata }) => metadata !== undefined && Object.hasOwn(wholeWords, metadata.originalWord),
  );

for (const [originalWord, patterns] of Object.entries(wholeWords)) {
  words.addPhrase((phrase) =>
    patterns.reduce(
      (built, pattern) => built.addPattern(parseRawPattern(pattern)),
      phrase.setMetadata({ originalWord }),
    ),
  );
}

const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });

/** Given names that are also something else pass where a given name stands: first, and with a capital. */
const givenNames = /^(?:Bich|Bích|Dick|Fuk|Semen)(?!\p{L})/u;

export function isUnfitEnglish(name: string): boolean {
  return matcher.hasMatch(name.replace(givenNames, ''));
}
