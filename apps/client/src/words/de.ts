import type { en } from './en.ts';
import { reasons } from './reasons.de.ts';

export const de: typeof en = {
  title: 'Lowest Point',
  reasons,
  reload: {
    title: 'Diese Seite ist veraltet.',
    text: 'Das Spiel wurde erneuert. Lade die Seite neu: Du kommst an dieselbe Stelle zurück.',
    button: 'Neu laden',
  },
  lost: {
    title: 'Unter dieser Adresse ist nichts.',
    button: 'Einem Raum beitreten',
  },
  languages: { label: 'Sprache', en: 'English', de: 'Deutsch' },
  join: {
    code: 'Sechs Zeichen von der großen Leinwand',
    codeHint: 'Buchstaben und Ziffern, ohne 0, O, 1, I und L.',
    name: 'Dein Name auf der Karte',
    another: 'Anderer Name',
    own: 'Eigener Name',
    generated: 'Gib mir einen Namen',
    go: 'Mitmachen',
    next: 'Raum suchen',
    going: 'Einen Moment …',
    noAccount: 'Kein Konto. Dein Name und deine Züge bleiben auf dem Rechner deiner Lehrkraft.',
  },
};
