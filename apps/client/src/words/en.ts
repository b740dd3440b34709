import { reasons } from './reasons.en.ts';

export const en = {
  title: 'Lowest Point',
  reasons,
  reload: {
    title: 'This page is out of date.',
    text: 'The game was updated. Load the page again: you come back to the same place.',
    button: 'Load again',
  },
  lost: {
    title: 'There is nothing at this address.',
    button: 'Join a room',
  },
  languages: { label: 'Language', en: 'English', de: 'Deutsch' },
  join: {
    code: 'Six characters from the big screen',
    codeHint: 'Letters and digits, without 0, O, 1, I and L.',
    name: 'Your name on the map',
    another: 'Another name',
    own: 'My own name',
    generated: 'A name for me',
    go: 'Join the survey',
    next: 'Find the room',
    going: 'Joining…',
    noAccount: 'No account. Your name and your moves stay on your teacher’s machine.',
  },
};
