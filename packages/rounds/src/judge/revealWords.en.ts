/** What phone and screen say once the sheet is printed. Numbers come in as printed; counts as numbers. */
export const en = {
  nobody: 'Nobody answered.',
  title: {
    way: 'Against the slope',
    place: 'Steep, not high',
    arrow: 'Square to the ring',
    rest: 'Flat is not the end',
  },
  best: (name: string | null): string => (name === null ? 'Best of the class' : `Best: ${name}`),
  middle: 'Middle of the class',
  knowing: 'Who knows the rule',
  guessing: 'Who guesses',
  loss: 'mean loss',
  you: 'You',
  place: (place: number, players: number) => `place ${place} of ${players}`,
  noAnswer: 'no answer: counts as wrong',
  question: (number: number, count: number) => `Question ${number} of ${count}`,
  before: 'Question before',
  after: 'Question after',
  yourAnswer: 'Your answer',
  right: 'right',

  wayPanel: (slope: string, isLeft: boolean) =>
    `The curve behind slope ${slope}, with its tangent. Downhill is to the ${isLeft ? 'left: lower' : 'right: higher'} w.`,
  placePanel: (name: string, loss: string, slope: string, step: string) =>
    `${name}: loss ${loss}, slope ${slope}, step ${step}.`,
  arrowPanel: (all: number, near: number, gap: string) =>
    `The ground with ${all} arrows of the class, ${near} of them within 15° of −gradient. The lowest point lies ${gap} beside −gradient.`,
  restPanel: (kind: string, loss: string, lowest: string) =>
    `The ground: the walker stands at ${kind}, loss ${loss}. The lowest point there has ${lowest}.`,

  waySign: (sign: '+' | '−', wrong: number, all: number) =>
    `Slope ${sign}: ${wrong} of ${all} answers went uphill.`,
  wayRule: 'The slope says where it goes up. So step the other way: weight − rate × slope.',
  waySlopes: {
    positive: 'Slope +: it goes up to the right, so go ←',
    negative: 'Slope −: it goes down to the right, so go →',
  },

  steps: (a: string, b: string) => `Steps: A ${a}, B ${b}.`,
  placeTold: { heights: 'heights told', slopes: 'slopes told', both: 'both told' },
  placeStrip: (further: string, right: number, all: number) =>
    `${further} steps further. ${right} of ${all} leaned that way.`,
  placeHigh: (higher: number, all: number) =>
    `Where the lower place was the steeper one, ${higher} of ${all} answers were for the higher one.`,
  placeHeights: (sure: number, all: number) =>
    `From heights alone nobody can tell. ${sure} of ${all} gave a side all the same.`,
  placeStripLegend: 'Below each curve: the two steps, and what the class said, from surely A to surely B.',
  placeRule: 'step = learning rate × slope. The height is not in it, and the sign only says which way.',

  arrowNear: (near: number, all: number) => `within 15°: ${near} of ${all}`,
  arrowCrow: (crow: number, all: number) => `like the crow: ${crow} of ${all}`,
  arrowClass: (near: number, crow: number, all: number) =>
    `${near} of ${all} arrows were within 15° of −gradient. ${crow} flew like the crow, at the lowest point.`,
  arrowRule:
    'Along the ring the loss stays the same, so all of the slope is square to it. It knows only the ground underfoot, not where the lowest point is.',
  legend: {
    downhill: '−gradient',
    crow: 'the crow’s flight',
    arrows: 'the class',
    walker: 'the walker',
    lowest: 'the lowest point',
  },

  kinds: {
    lowest: 'the lowest point',
    saddle: 'a saddle',
    plateau: 'a plateau',
    falseBottom: 'a false bottom',
    slope: 'a gentle slope',
  },
  kindsTitle: {
    lowest: 'Lowest point',
    saddle: 'Saddle',
    plateau: 'Plateau',
    falseBottom: 'False bottom',
    slope: 'Gentle slope',
  },
  restClass: (fooled: number, all: number) =>
    `${fooled} of ${all} answers took a saddle, a plateau or a false bottom for the lowest point.`,
  restMissed: (missed: number, all: number) =>
    `${missed} of ${all} did not believe the lowest point, because its loss is not 0.`,
  said: { lowest: 'lowest', flat: 'flat, not lowest', sloping: 'not flat yet' },
  restRule:
    'Slope 0 only says: level here. A saddle goes down along a diagonal, a plateau goes down far away, a false bottom has a deeper neighbour.',

  why: {
    way: {
      ask: 'The slope is −4. What happens to the loss when w grows a little?',
      choices: ['It falls', 'It grows', 'That depends on w'],
      right: 0,
    },
    place: {
      ask: 'Two places have the same loss. What about their next steps?',
      choices: ['They are equally long', 'The longer one is where it is steeper', 'Nobody steps'],
      right: 1,
    },
    arrow: {
      ask: 'How much does a small step along the ring change the loss?',
      choices: ['A lot', 'Hardly at all', 'As much as a step along −gradient'],
      right: 1,
    },
    rest: {
      ask: 'Gradient descent stands exactly on a saddle, slope 0. What does its next step do?',
      choices: ['It rolls down', 'It goes back', 'Nothing: rate × 0 = 0'],
      right: 2,
    },
  },
};
