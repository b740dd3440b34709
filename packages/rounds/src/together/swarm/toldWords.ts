import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  groundName: 'Himmelblau’s test ground of 1972, with bumps put on it by chance; not a network’s loss.',
  sheet: (players: number) => `The ground is printed, with the probes of ${players} players.`,
  lowestPoint: 'Lowest Point',
  hollow: 'Hollow',
  near: (loss: string, count: number) => `${loss}, ${count} of you`,
  classMean: 'Mean of the class',
  machine: {
    gradientDescent: 'Gradient descent',
    momentum: 'Momentum',
    adam: 'Adam',
    newton: 'Newton',
    nelderMead: 'Nelder–Mead',
    randomSearch: 'Random search',
  } as Readonly<Record<string, string>>,
  withEvaluations: (count: number) => one(count, '1 look', `${count} looks`),
  spread: 'how far apart the class probed',
  spreadLabel: (first: string, last: string) =>
    `The class’s probes lay ${first} of the sheet apart at the first move, ${last} at the last.`,
  overMoves: (best: string) => `Lowest loss so far over the moves; the best came to ${best}.`,
  best: 'best',
  middleLine: 'middle',
  rivalsNote: 'Looks: losses, slopes and curvatures each count as one. Machines start at the camp.',
  collapsed: 'The swarm drew together: it exploited what was found.',
  stayed: 'The swarm stayed spread out: it kept exploring.',
  ask: 'Many look at the same good find. What is the danger?',
  choices: [
    'All end in one hollow, and a lower one is missed',
    'The ground changes where many look',
    'Nothing: where it is low, all should be',
  ],
  whySpread: (first: string, last: string) =>
    `At the first probe the class was spread over ${first} of the sheet, at the last over ${last}.`,
  whyEnds: (here: number, players: number) =>
    `${here} of ${players} found their lowest loss in the lowest hollow. Explorers find hollows; exploiters find their bottoms. A group needs both.`,
  whyMachines: (name: string, loss: string, own: string) =>
    `With as many looks as one of you, the optimiser ${name} came to ${loss}; the middle of the class to ${own}.`,
  whySource:
    'Groups that share finds search better than loners (Mason and Watts, 2012), unless all run to the first find.',
  noteFar: 'explores',
  noteClose: 'stays in one place',
  sayNone: 'have not probed yet',
  sayNoneMeaning: 'Any place is a good first probe: nobody knows the ground.',
  sayClose: 'put all their probes in one corner',
  sayCloseMeaning: 'They exploit their first find. Have they looked elsewhere?',
  sayFar: 'never came back to their best find',
  sayFarMeaning: 'They explore only. The bottom of a good find is close by.',
  sayTogether: 'probe where most others are',
  sayTogetherMeaning: 'The class crowds. Who looks where nobody is?',
};

export type ToldWords = typeof en;

const de: ToldWords = {
  groundName: 'Himmelblaus Testgelände von 1972, mit zufälligen Buckeln; kein Verlust eines Netzes.',
  sheet: (players) => `Das Gelände ist gedruckt, mit den Messungen von ${players} Personen.`,
  lowestPoint: 'Tiefster Punkt',
  hollow: 'Mulde',
  near: (loss, count) => `${loss}, ${count} von euch`,
  classMean: 'Mittel der Klasse',
  machine: {
    gradientDescent: 'Gradientenabstieg',
    momentum: 'Momentum',
    adam: 'Adam',
    newton: 'Newton',
    nelderMead: 'Nelder–Mead',
    randomSearch: 'Zufallssuche',
  },
  withEvaluations: (count) => one(count, '1 Blick', `${count} Blicke`),
  spread: 'wie weit verstreut die Klasse maß',
  spreadLabel: (first, last) =>
    `Die Messungen der Klasse lagen beim ersten Zug ${first} des Blatts auseinander, beim letzten ${last}.`,
  overMoves: (best) => `Kleinster Verlust bis zu jedem Zug; das Beste kam auf ${best}.`,
  best: 'Bestes',
  middleLine: 'Mitte',
  rivalsNote: 'Blicke: Verlust, Steigung und Krümmung zählen je einmal. Maschinen starten am Lager.',
  collapsed: 'Der Schwarm zog sich zusammen: er nutzte, was gefunden war.',
  stayed: 'Der Schwarm blieb verstreut: er erkundete weiter.',
  ask: 'Viele schauen auf denselben guten Fund. Was ist die Gefahr?',
  choices: [
    'Alle enden in einer Mulde, und eine tiefere bleibt unentdeckt',
    'Das Gelände ändert sich, wo viele suchen',
    'Keine: wo es tief ist, sollen alle sein',
  ],
  whySpread: (first, last) =>
    `Bei der ersten Messung war die Klasse über ${first} des Blatts verstreut, bei der letzten über ${last}.`,
  whyEnds: (here, players) =>
    `${here} von ${players} fanden ihren kleinsten Verlust in der tiefsten Mulde. Wer erkundet, findet Mulden; wer ausnutzt, findet ihren Boden. Eine Gruppe braucht beides.`,
  whyMachines: (name, loss, own) =>
    `Mit so vielen Blicken wie eine Person kam der Optimierer ${name} auf ${loss}; die Mitte der Klasse auf ${own}.`,
  whySource:
    'Gruppen, die Funde teilen, suchen besser als Einzelne (Mason und Watts, 2012), wenn nicht alle zum ersten Fund laufen.',
  noteFar: 'erkundet',
  noteClose: 'bleibt an einem Ort',
  sayNone: 'haben noch nicht gemessen',
  sayNoneMeaning: 'Jeder Ort ist gut für die erste Messung: niemand kennt das Gelände.',
  sayClose: 'messen nur in einer Ecke',
  sayCloseMeaning: 'Sie nutzen ihren ersten Fund. Haben sie anderswo nachgesehen?',
  sayFar: 'kamen nie zu ihrem besten Fund zurück',
  sayFarMeaning: 'Sie erkunden nur. Der Boden eines guten Funds ist nah.',
  sayTogether: 'messen dort, wo die meisten sind',
  sayTogetherMeaning: 'Die Klasse drängt sich. Wer sucht, wo niemand ist?',
};

/** What is said at the reveal, and to the teacher. */
export const toldWords: Readonly<Record<Language, ToldWords>> = { en, de };
