import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  weightName: (index: number) => `w${'₁₂₃₄₅₆₇₈₉'.charAt(index)}`,
  teamName: (index: number) => `Team ${index + 1}`,
  yourTeam: (index: number, weight: string) => `Team ${index + 1}: you turn ${weight}.`,
  slices: (weights: string, loss: string) =>
    `The loss along ${weights}, the other weights standing still; the team’s loss is ${loss}.`,
  teamLoss: 'team’s loss',
  best: 'lowest so far',
  nudge: 'nudge',
  nudgeLabel: (name: string) => `nudge ${name} by`,
  which: 'which weight do you turn?',
  go: (name: string, by: string) => `Nudge ${name} by ${by}`,
  choose: 'Choose how far',
  all: 'All nudges made',
  left: (left: number) => (left === 0 ? 'no nudges left' : `${left} ${one(left, 'nudge', 'nudges')} left`),
  hint: 'The curve is the loss along your weight, while the others stand still. They do not.',
  down: (from: string, to: string) => `The team’s loss: ${from}, now ${to}.`,
  by: 'change',
  lent: 'lent to you',
  standing: 'loss of each team',
  teamsLabel: (teams: number, best: string) =>
    `${teams} ${one(teams, 'team', 'teams')}; the lowest loss so far is ${best}.`,
  structure: (weights: number, points: number) =>
    `A network with ${weights} weights. Each has one owner; ${points} points to fit, and some that nobody sees.`,
  network: (loss: string) => `The network as all teams start with it, at loss ${loss}.`,
  networkWords: { inputs: 'input', hidden: 'hidden', prediction: 'prediction', target: '' },
  nudges: 'nudges so far',
  lowestTeam: 'lowest team',
};

export type Words = typeof en;

const de: Words = {
  weightName: (index) => `w${'₁₂₃₄₅₆₇₈₉'.charAt(index)}`,
  teamName: (index) => `Team ${index + 1}`,
  yourTeam: (index, weight) => `Team ${index + 1}: dir gehört ${weight}.`,
  slices: (weights, loss) =>
    `Der Verlust entlang ${weights}, während die anderen Gewichte stillstehen; der Verlust des Teams ist ${loss}.`,
  teamLoss: 'Verlust des Teams',
  best: 'kleinster bisher',
  nudge: 'Schub',
  nudgeLabel: (name) => `${name} schieben um`,
  which: 'welches Gewicht drehst du?',
  go: (name, by) => `${name} um ${by} schieben`,
  choose: 'Wähle, wie weit',
  all: 'Alle Schübe gemacht',
  left: (left) => (left === 0 ? 'keine Schübe mehr' : `noch ${left} ${one(left, 'Schub', 'Schübe')}`),
  hint: 'Die Kurve ist der Verlust entlang deines Gewichts, wenn die anderen stillstehen. Das tun sie nicht.',
  down: (from, to) => `Der Verlust des Teams: ${from}, jetzt ${to}.`,
  by: 'Änderung',
  lent: 'dir geliehen',
  standing: 'Verlust jedes Teams',
  teamsLabel: (teams, best) =>
    `${teams} ${one(teams, 'Team', 'Teams')}; der kleinste Verlust bisher ist ${best}.`,
  structure: (weights, points) =>
    `Ein Netz mit ${weights} Gewichten. Jedes gehört jemandem; ${points} Punkte sind zu treffen, und einige, die niemand sieht.`,
  network: (loss) => `Das Netz, wie alle Teams damit anfangen, mit Verlust ${loss}.`,
  networkWords: { inputs: 'Eingabe', hidden: 'verborgen', prediction: 'Vorhersage', target: '' },
  nudges: 'Schübe bisher',
  lowestTeam: 'tiefstes Team',
};

/** What is said while the round is open. */
export const words: Readonly<Record<Language, Words>> = { en, de };
