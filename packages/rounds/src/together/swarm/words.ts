import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  machinesToo: 'Optimisers are among them: they are told heights only, as you are.',
  ofProbes: (all: number) => `of ${all} probes`,
  map: (own: number, others: number) =>
    `The dark sheet with your ${own} ${one(own, 'probe', 'probes')} and ${others} finds of others.`,
  lowest: 'your lowest',
  lossAt: 'last loss',
  othersLowest: 'lowest seen',
  hint: {
    nobody: 'Tap the map or set w₁ and w₂. You see only your own finds.',
    neighbours: 'Tap the map or set w₁ and w₂. Squares are finds of five neighbours.',
    everyone: 'Tap the map or set w₁ and w₂. Squares are finds of the class.',
  },
  found: (loss: string, best: string, isBest: boolean) =>
    isBest ? `Loss ${loss}: your lowest so far.` : `Loss ${loss}. Your lowest is still ${best}.`,
  weight: (index: number) => `weight ${index}`,
  probe: 'Measure here',
  choose: 'First choose a place',
  all: 'All probes used',
  left: (left: number) => (left === 0 ? 'no probes left' : `${left} ${one(left, 'probe', 'probes')} left`),
  camp: 'camp',
  own: 'your probes',
  others: 'finds of others',
  pick: 'place to measure',
  probes: 'probes so far',
  searching: 'have probed',
  ringLabel: (players: number, links: number) =>
    links === 0
      ? `${players} players in a ring; nobody hears of anybody.`
      : `${players} players in a ring; everyone hears of ${links} neighbours.`,
  ring: {
    nobody: 'Everyone alone: nobody hears what the others found.',
    neighbours: 'Everyone hears of five neighbours, and of nobody else.',
    everyone: 'Everyone sees everyone’s places.',
  },
  filled: 'Ink fills as probes are used.',
  noLosses: 'No losses here before the reveal.',
  placesLabel: (players: number, probes: number) =>
    `${probes} probes of ${players} players on the dark sheet.`,
  justNow: 'just now',
  probed: 'probed',
};

export type Words = typeof en;

const de: Words = {
  machinesToo: 'Optimierer sind darunter: auch sie hören nur Höhen.',
  ofProbes: (all) => `von ${all} Messungen`,
  map: (own, others) =>
    `Das dunkle Blatt mit deinen ${own} ${one(own, 'Messung', 'Messungen')} und ${others} Funden anderer.`,
  lowest: 'dein tiefster',
  lossAt: 'zuletzt',
  othersLowest: 'tiefster Fund',
  hint: {
    nobody: 'Tippe auf die Karte oder stelle w₁ und w₂ ein. Du siehst nur deine Funde.',
    neighbours: 'Tippe auf die Karte oder stelle w₁ und w₂ ein. Quadrate sind Funde von fünf Nachbarn.',
    everyone: 'Tippe auf die Karte oder stelle w₁ und w₂ ein. Quadrate sind Funde der Klasse.',
  },
  found: (loss, best, isBest) =>
    isBest ? `Verlust ${loss}: dein tiefster bisher.` : `Verlust ${loss}. Dein tiefster bleibt ${best}.`,
  weight: (index) => `Gewicht ${index}`,
  probe: 'Hier messen',
  choose: 'Wähle zuerst einen Ort',
  all: 'Alles gemessen',
  left: (left) => (left === 0 ? 'keine Messung mehr' : `noch ${left} ${one(left, 'Messung', 'Messungen')}`),
  camp: 'Lager',
  own: 'deine Messungen',
  others: 'Funde anderer',
  pick: 'Ort der Messung',
  probes: 'Messungen bisher',
  searching: 'haben gemessen',
  ringLabel: (players, links) =>
    links === 0
      ? `${players} Personen im Kreis; niemand hört von jemandem.`
      : `${players} Personen im Kreis; jede hört von ${links} Nachbarn.`,
  ring: {
    nobody: 'Alle allein: niemand hört, was die anderen fanden.',
    neighbours: 'Alle hören von fünf Nachbarn, und von sonst niemandem.',
    everyone: 'Alle sehen die Orte aller.',
  },
  filled: 'Tinte füllt sich mit jeder Messung.',
  noLosses: 'Vor der Auflösung stehen hier keine Verluste.',
  placesLabel: (players, probes) => `${probes} Messungen von ${players} Personen auf dem dunklen Blatt.`,
  justNow: 'gerade eben',
  probed: 'gemessen',
};

/** What is said while the round is open. */
export const words: Readonly<Record<Language, Words>> = { en, de };
