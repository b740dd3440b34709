import type { Language } from '../../viewProps.ts';

/** What the revealed sheet says of lines and their judges. Numbers come in as printed; counts come as numbers. */
const en = {
  likes: (judge: string, line: string) => `${judge}: y = ${line}`,
  plot: (judge: string, line: string, value: string) =>
    `The points and the line that the ${judge} likes best, y = ${line}: ${value}. The lines of the class, thin.`,
  fan: (judge: string, lines: number) =>
    `The points and the ${lines === 1 ? 'one line' : `${lines} lines`} of the class that the ${judge} judged.`,
  judge: 'Judge',
  you: 'you',
  best: 'best',
  middle: 'middle',
  place: (place: string) => `place ${place}`,
  reshuffle: (players: number, moved: number) =>
    `Places of ${players === 1 ? 'one player' : `${players} players`} by each judge. ${moved === 0 ? 'Nobody changes place' : moved === 1 ? 'One changes place' : `${moved} change places`} from the first judge to the last.`,

  cancel: (ties: number, players: number, value: string) =>
    ties === 1
      ? `The best of ${players} comes to ${value}.`
      : `${ties} of ${players} share the best, ${value}: plus and minus cancel, whatever the line.`,
  meets: (met: number, count: number) =>
    `It is lowest on a line that meets ${met} of the ${count} points, and shrugs at the rest.`,
  pulled: (share: string) =>
    `It bends to one point: even on its favourite line that point makes ${share} of all squares.`,
  ask: 'Why does the mean error² pull the line up to the one high point?',
  choices: [
    'Because it lies far to the right',
    'Because its large error, squared, outweighs ten small ones',
    'Because most points lie near it',
  ],
  outlier: (error: string, square: string, others: string) =>
    `On the line through the many, the one point’s error is ${error}. Squared that is ${square}; the squares of all others come to ${others}.`,
  tilt: (line: string, square: string, others: string) =>
    `On y = ${line} its square shrinks to ${square}, and the others pay only ${others} together. That is a good trade for squares, and a bad one for sizes.`,
  centre: (place: string) =>
    `The mean error is 0 on every line through the middle of all points, ${place}: flat, steep or good. It is no good as a loss.`,
  cancelled: (ties: number, players: number) =>
    `${ties} of ${players} shared the best mean error, with different lines: plus and minus cancel.`,
  ownLine: (line: string, error: string, size: string, square: string) =>
    `Your line y = ${line}: mean error ${error}, mean error size ${size}, mean error² ${square}.`,
  ownName: 'you',
  theClass: 'the class',
  topFive: 'best five in the end',
  nobody: 'Nobody proposed a line.',
};

export type LineRevealWords = typeof en;

const de: LineRevealWords = {
  likes: (judge, line) => `${judge}: y = ${line}`,
  plot: (judge, line, value) =>
    `Die Punkte und die Gerade, die der Richter „${judge}“ am liebsten hat, y = ${line}: ${value}. Dünn die Geraden der Klasse.`,
  fan: (judge, lines) =>
    `Die Punkte und ${lines === 1 ? 'die eine Gerade' : `die ${lines} Geraden`} der Klasse, über die der Richter „${judge}“ urteilte.`,
  judge: 'Richter',
  you: 'du',
  best: 'beste',
  middle: 'Mitte',
  place: (place) => `Platz ${place}`,
  reshuffle: (players, moved) =>
    `Plätze von ${players === 1 ? 'einer Person' : `${players} Personen`} bei jedem Richter. Vom ersten zum letzten ${moved === 1 ? 'wechselt 1 Person' : `wechseln ${moved}`} den Platz.`,

  cancel: (ties, players, value) =>
    ties === 1
      ? `Am besten von ${players}: ${value}.`
      : `${ties} von ${players} teilen sich den besten Wert, ${value}: Plus und Minus heben sich auf, bei jeder dieser Geraden.`,
  meets: (met, count) =>
    `Am kleinsten auf einer Geraden, die ${met} der ${count} Punkte trifft. Der Rest ist ihr egal.`,
  pulled: (share) =>
    `Er beugt sich einem Punkt: Selbst auf seiner liebsten Geraden macht der ${share} aller Quadrate aus.`,
  ask: 'Warum zieht der mittlere Fehler² die Gerade zu dem einen hohen Punkt?',
  choices: [
    'Weil er weit rechts liegt',
    'Weil sein großer Fehler im Quadrat mehr wiegt als zehn kleine',
    'Weil die meisten Punkte in seiner Nähe liegen',
  ],
  outlier: (error, square, others) =>
    `Auf der Geraden durch die vielen ist der Fehler des einen Punktes ${error}. Im Quadrat sind das ${square}; die Quadrate aller anderen machen zusammen ${others}.`,
  tilt: (line, square, others) =>
    `Auf y = ${line} schrumpft sein Quadrat auf ${square}, und die anderen zahlen zusammen nur ${others}. Für Quadrate ein guter Tausch, für Größen ein schlechter.`,
  centre: (place) =>
    `Der mittlere Fehler ist 0 auf jeder Geraden durch die Mitte aller Punkte, ${place}: flach, steil oder gut. Als Verlust taugt er nicht.`,
  cancelled: (ties, players) =>
    `${ties} von ${players} teilten sich den besten mittleren Fehler, mit verschiedenen Geraden: Plus und Minus heben sich auf.`,
  ownLine: (line, error, size, square) =>
    `Deine Gerade y = ${line}: mittlerer Fehler ${error}, mittlere Fehlergröße ${size}, mittlerer Fehler² ${square}.`,
  ownName: 'du',
  theClass: 'die Klasse',
  topFive: 'am Ende die besten fünf',
  nobody: 'Niemand hat eine Gerade vorgeschlagen.',
};

export const lineRevealWords: Readonly<Record<Language, LineRevealWords>> = { en, de };
