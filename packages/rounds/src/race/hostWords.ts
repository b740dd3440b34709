import type { Language } from '../viewProps.ts';

const en = {
  noteDiverged: (count: number) => (count === 1 ? 'up and away' : `up and away ${count}×`),
  noteCrawl: 'crept',
  noteRaw: (runs: number) => `raw units ${runs}×`,
  sayDiverged: 'raced up and away',
  sayDivergedMeaning: 'That rate was above the limit. Does a bigger rate always get there faster?',
  sayTwice: 'went up and away twice',
  sayTwiceMeaning: 'They did not go down far enough with the rate: try a quarter of it.',
  sayCrawl: 'crept, not even halfway down',
  sayCrawlMeaning: 'Small steps are not safe when steps are counted: they run out first.',
  sayLarger: 'went up, then took a larger rate',
  sayLargerMeaning: 'They may believe that bigger is faster. Ask what one step did.',
  sayRaw: 'still turning the rate in raw units',
  sayRawMeaning: 'No rate wins there. What do 200 mm and 1 have in common?',
  sayStandardised: 'standardised',
  sayStandardisedMeaning: 'Ask what it cost them, and what it changed.',
  sayHeavy: 'keeping nearly all the speed (momentum 0.95 or more)',
  sayHeavyMeaning: 'The ball flies past the bottom and comes back for long.',
  sayNoMomentum: 'never used momentum',
  sayNoMomentumMeaning: 'In a ravine plain descent gets stuck between too big across and too small along.',
  sayNotYet: 'not raced yet',
  sayNotYetMeaning: 'Any rate tells something: try one, then correct it.',
};

export type HostWords = typeof en;

const de: HostWords = {
  noteDiverged: (count) => (count === 1 ? 'davongeflogen' : `${count}× davongeflogen`),
  noteCrawl: 'kroch',
  noteRaw: (runs) => `${runs}× Roheinheiten`,
  sayDiverged: 'davongeflogen',
  sayDivergedMeaning: 'Diese Rate lag über der Grenze. Ist eine größere Rate immer schneller?',
  sayTwice: 'zweimal davongeflogen',
  sayTwiceMeaning: 'Sie gingen mit der Rate nicht weit genug hinunter: ein Viertel versuchen.',
  sayCrawl: 'gekrochen, nicht einmal halb hinab',
  sayCrawlMeaning: 'Kleine Schritte sind nicht sicher, wenn Schritte gezählt werden: sie gehen vorher aus.',
  sayLarger: 'hinaufgeflogen, dann größere Rate gewählt',
  sayLargerMeaning: 'Vielleicht glauben sie, größer sei schneller. Frag, was ein einzelner Schritt tat.',
  sayRaw: 'noch in Roheinheiten unterwegs',
  sayRawMeaning: 'Dort gewinnt keine Rate. Was haben 200 mm und 1 gemeinsam?',
  sayStandardised: 'standardisiert',
  sayStandardisedMeaning: 'Frag, was es gekostet und was es geändert hat.',
  sayHeavy: 'fast aller Schwung behalten (0,95 oder mehr)',
  sayHeavyMeaning: 'Die Kugel fliegt an der Sohle vorbei und kommt noch lange zurück.',
  sayNoMomentum: 'nie Schwung genutzt',
  sayNoMomentumMeaning: 'In einer Schlucht ist jede Rate quer zu groß oder längs zu klein.',
  sayNotYet: 'noch nicht gelaufen',
  sayNotYetMeaning: 'Jede Rate verrät etwas: eine versuchen, dann verbessern.',
};

/** What the teacher may want to say. */
export const hostWords: Readonly<Record<Language, HostWords>> = { en, de };
