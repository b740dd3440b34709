import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  overNudges: (best: string) => `Lowest loss so far over the nudges; the lowest team came to ${best}.`,
  trained: 'on the points',
  heldOut: 'unseen points',
  gradientDescent: (steps: number) => `Gradient descent, ${steps} steps`,
  bestTeam: 'lowest team',
  middleTeam: 'middle team',
  slicesOf: (team: string) => `${team}: the loss along each weight`,
  slicesLabel: (team: string) => `Six curves: the loss along each weight through where ${team} ended.`,
  between: (from: string, to: string) => `The straight line from ${from} to ${to}`,
  betweenLabel: (from: string, to: string, highest: string) =>
    `The loss on the straight line from the weights of ${from} to those of ${to}; at most ${highest}.`,
  lineWords: { loss: 'loss', barrier: 'barrier', none: 'no barrier', halfway: 'halfway' },
  shadow: 'One line, or two of six weights, is a shadow: what looks like a wall may have a way round it.',
  ask: 'If all go to the bottom of their own curves at once, the loss may jump up. Why?',
  choices: [
    'The others move too, and that moves my curve',
    'The curve on my phone is wrong',
    'My weight does not matter',
  ],
  whySlices:
    'A slice holds only while the others stand still. Gradient descent moves all weights at once, and therefore takes small steps.',
  whyCoordinate:
    'One weight after the other is coordinate descent; it works best when moves take turns or stay short.',
  whyHeldOut: (loss: string, heldOut: string) =>
    `Your team: ${loss} on the points, and ${heldOut} on points that it never saw. The second number says whether the network has understood.`,
  whyLine: (highest: string) =>
    `On the straight line between the two the loss climbs to ${highest}: two ways to say the same may be far apart.`,
  members: (count: number) => one(count, '1 member', `${count} members`),
  noteUp: (count: number) => `raised the loss ${count}×`,
  sayNone: 'have not nudged yet',
  sayNoneMeaning: 'Their weight is lent to the team after a while.',
  sayUp: 'raised the loss at least twice',
  sayUpMeaning: 'Shorter nudges: the others move at the same time.',
  sayTiny: 'only make tiny nudges',
  sayTinyMeaning: 'The curve says how far the bottom is: are they afraid to go there?',
  sayStuck: 'are in a team that is still above a tenth of the start’s loss',
  sayStuckMeaning: 'Have they talked? Whoever gains most should move first.',
};

export type ToldWords = typeof en;

const de: ToldWords = {
  overNudges: (best) => `Kleinster Verlust bis zu jedem Schub; das tiefste Team kam auf ${best}.`,
  trained: 'auf den Punkten',
  heldOut: 'ungesehene Punkte',
  gradientDescent: (steps) => `Gradientenabstieg, ${steps} Schritte`,
  bestTeam: 'tiefstes Team',
  middleTeam: 'mittleres Team',
  slicesOf: (team) => `${team}: der Verlust entlang jedes Gewichts`,
  slicesLabel: (team) =>
    `Sechs Kurven: der Verlust entlang jedes Gewichts durch den Ort, an dem ${team} endete.`,
  between: (from, to) => `Die gerade Linie von ${from} zu ${to}`,
  betweenLabel: (from, to, highest) =>
    `Der Verlust auf der geraden Linie von den Gewichten von ${from} zu denen von ${to}; höchstens ${highest}.`,
  lineWords: { loss: 'Verlust', barrier: 'Hürde', none: 'keine Hürde', halfway: 'halber Weg' },
  shadow:
    'Eine Linie, oder zwei von sechs Gewichten, ist ein Schatten: was wie eine Wand aussieht, kann einen Weg herum haben.',
  ask: 'Gehen alle zugleich zum Boden der eigenen Kurve, kann der Verlust steigen. Warum?',
  choices: [
    'Die anderen gehen auch, und das verschiebt meine Kurve',
    'Die Kurve auf meinem Handy ist falsch',
    'Mein Gewicht ist unwichtig',
  ],
  whySlices:
    'Ein Schnitt gilt nur, solange die anderen stillstehen. Gradientenabstieg bewegt alle Gewichte zugleich und macht deshalb kleine Schritte.',
  whyCoordinate:
    'Ein Gewicht nach dem anderen heißt Koordinatenabstieg; er gelingt am besten, wenn man sich abwechselt oder kurz schiebt.',
  whyHeldOut: (loss, heldOut) =>
    `Euer Team: ${loss} auf den Punkten, und ${heldOut} auf Punkten, die es nie sah. Die zweite Zahl sagt, ob das Netz verstanden hat.`,
  whyLine: (highest) =>
    `Auf der geraden Linie zwischen beiden steigt der Verlust bis auf ${highest}: zwei Arten, dasselbe zu sagen, können weit auseinanderliegen.`,
  members: (count) => one(count, '1 Mitglied', `${count} Mitglieder`),
  noteUp: (count) => `${count}× Verlust erhöht`,
  sayNone: 'haben noch nicht geschoben',
  sayNoneMeaning: 'Ihr Gewicht wird nach einer Weile dem Team geliehen.',
  sayUp: 'erhöhten den Verlust mindestens zweimal',
  sayUpMeaning: 'Kürzere Schübe: die anderen bewegen sich gleichzeitig.',
  sayTiny: 'schieben nur winzig',
  sayTinyMeaning: 'Die Kurve sagt, wie weit der Boden ist: trauen sie sich nicht?',
  sayStuck: 'sind in einem Team, das noch über einem Zehntel des Startverlusts liegt',
  sayStuckMeaning: 'Haben sie geredet? Wer am meisten gewinnt, sollte zuerst gehen.',
};

/** What is said at the reveal, and to the teacher. */
export const toldWords: Readonly<Record<Language, ToldWords>> = { en, de };
