import type { HollowName } from './hollowNames.ts';
import { one } from '../plural.ts';
import type { Story } from './story.ts';

type Surface = 'tiltedHimmelblau' | 'himmelblau' | 'booth' | 'rosenbrock';

export interface StoryQuestion {
  readonly ask: string;
  readonly choices: readonly [string, string, ...string[]];
  readonly right: number;
}

type QuestionStory = Exclude<Story, 'curve'>;

/** What screens and reveals say: none of it is loaded while a phone plays. Numbers come in as printed; counts come as numbers. */
export const en = {
  // the question before the reason
  askSign: (slope: string) => `At the start the slope was ${slope}. Which way was down?`,
  towardsLower: 'to lower w',
  towardsHigher: 'to higher w',
  questions: {
    field: {
      ask: 'Suppose it is uphill in every direction from where you stand. Is that the lowest point?',
      choices: [
        'Yes: uphill all around means lowest',
        'Not surely: it is the bottom of this hollow, but another may be deeper',
        'No: the slope at the lowest point is large',
      ],
      right: 1,
    },
    surface: {
      ask: 'Everybody started somewhere else. Why do all walks run to one place?',
      choices: [
        'The ground is one bowl: every way down leads to its bottom',
        'Everybody chose the same learning rate',
        'By chance: next time they will end elsewhere',
      ],
      right: 0,
    },
    valleys: {
      ask: 'What decides in which valley a walk ends?',
      choices: ['How many steps it has', 'Where it starts', 'Who is best at it'],
      right: 1,
    },
    saddle: {
      ask: 'At the start the slope was 0. What kind of place was it?',
      choices: [
        'A minimum: uphill all around',
        'A saddle: up one way, down another',
        'A plateau: flat all around',
      ],
      right: 1,
    },
    plateau: {
      ask: 'Why did rate × slope hardly lead anywhere up there?',
      choices: [
        'The loss was nearly lowest already',
        'The slope was nearly 0, and so was rate × slope',
        'The learning rate was too large',
      ],
      right: 1,
    },
  } satisfies Record<QuestionStory, StoryQuestion>,

  // the gap
  gap: (middle: string, best: string, lowest: string) =>
    `Middle of the class ${middle}, best ${best}. The lowest there is: ${lowest}.`,
  gapLabel: (players: number, best: string, lowest: string) =>
    `Where ${players} ended on a scale of losses: the best at ${best}, the lowest possible at ${lowest}.`,
  centre: 'Average of all places',
  centreWhy: (centre: string, middle: string, isLower: boolean) =>
    isLower
      ? `The average of all places has a loss of ${centre}, less than the middle of the class (${middle}): on a bowl, errors in different directions cancel.`
      : `The average of all places has a loss of ${centre}, more than the middle of the class (${middle}): between valleys there is a hill.`,
  byPush: 'A push, then rate × slope',
  byLength: 'Steps of one length',
  byRate: 'Rate × slope, best rate',
  bestRate: 'Gradient descent, best rate',
  movesLabel: (best: string, middle: string, moves: number) =>
    `Loss over ${moves} moves: the best came to ${best}, the middle of the class to ${middle}.`,
  move: 'move',

  // what became of one's steps, on any ground
  whyNoMove: 'You took no step, so you are still at the start.',
  whySign: (slope: string, isNegative: boolean) =>
    isNegative
      ? `At the start the slope was ${slope}. Negative: more weight, less loss. So downhill was towards higher w.`
      : `At the start the slope was ${slope}. Positive: more weight, more loss. So downhill was towards lower w.`,
  whyRule: 'The rule is to step against the slope: new weight = weight − learning rate × slope.',
  whyUp: (count: number) =>
    `You stepped up the slope ${one(count, 'once', `${count} times`)}, instead of against it.`,
  whyTooLong: (count: number) =>
    `${one(count, 'Once', `${count} times`)} you stepped downhill and landed higher: the step was so long that it jumped over the bottom.`,
  whyDiverged: (count: number) =>
    `${one(count, 'One step of yours was', `${count} steps of yours were`)} so long that ${one(count, 'it', 'they')} left the sheet: diverged.`,
  whyNeverUp: 'No step of yours went up.',
  whyEndedIn: (hollow: string, isLowest: boolean) =>
    isLowest
      ? `You ended in the ${hollow}: uphill in every direction, and nothing deeper on this sheet.`
      : `You ended in the ${hollow}. It is uphill in every direction there, so every small step downhill leads back: a local minimum.`,
  whyOnTheWay: (hollow: string, slope: string, left: number) =>
    `You ended on the way, nearest to the ${hollow}. The slope was still ${slope}, so there was further down to go; ${left === 0 ? 'your steps were used up' : `${left} ${one(left, 'step', 'steps')} left unused`}.`,
  whyEndedLevel: 'You ended on level ground that is no bottom: the slope is 0, and yet there is a way down.',
  whyEndings: (list: string) => `Where the class ended, by the nearest hollow: ${list}.`,
  whyEnding: (hollow: string, count: number) => `${hollow} ${count}`,
  whyDescent: (rate: string, loss: string, steps: number) =>
    `Gradient descent with learning rate ${rate} felt the same slopes and came to ${loss} in ${steps} steps: long steps where it is steep, short ones where it is nearly level.`,
  whyDescentToo: (hollow: string) => `It ended by the ${hollow}: it cannot see farther than you.`,
  whyLocal: 'The slope tells the way down from where one stands. It cannot tell which hollow is the deepest.',
  whyNotZero: (loss: string) =>
    `The lowest loss here is ${loss}, not 0: whatever the weights, not all the points are met exactly.`,

  // how the ground is shown on the projector
  inSpace: 'in space',
  linear: 'linear',
  turnBlock: 'Turn the ground',
  noSpace: 'This browser draws no view in space. Here is the map.',
  cutAt: (loss: string) => `cut at loss ${loss}`,
  spaceLabel: (lowest: string) => `The ground in space: height is loss. The lowest point lies at ${lowest}.`,

  // one bowl
  surfaceBrief: 'Many starts, one lowest point.',
  surfaceOwn: (start: string, end: string, lowest: string) =>
    `You started at a loss of ${start} and came to ${end}; the lowest is ${lowest}.`,
  surfaceApart: (starts: string, ends: string) =>
    `The starts of the class were up to ${starts} apart; half of the walks ended within ${ends} of the lowest point.`,
  surfaceLimit: (limit: string) =>
    `A step is rate × slope, so steps shrink by themselves as the ground gets flatter. With a rate above ${limit} they can grow instead. That limit is 2 divided by the largest curvature: by how fast the slope changes where it changes fastest.`,

  // two valleys
  valleysBrief: 'Where one starts decides where one ends.',
  basin: (hollow: string) => `leads to the ${hollow}`,
  basinElse: 'on the way, or off the sheet',
  basinLabel: (share: string, hollow: string) =>
    `From ${share} of the sheet, gradient descent ends in the ${hollow}.`,
  basinWhy: (share: string, hollow: string) =>
    `From ${share} of this sheet gradient descent ends in the ${hollow}. On the rest it ends elsewhere, however long it walks.`,
  restartedWhy: (first: string, second: string) =>
    `You started twice: the first walk came to ${first}, the second to ${second}. The lower one counts.`,
  notRestartedWhy:
    'You did not start again. Nobody can feel from the bottom of a valley that another one is deeper.',
  restartsOfClass: (again: number, of: number) => `${again} of ${of} started again elsewhere.`,
  valleysRule:
    'So networks are trained several times, from several random starts, and the lowest loss is kept.',

  // saddle
  saddleBrief: 'Level, and yet not the bottom.',
  saddleShape: (down: string, up: string) =>
    `The start was a saddle: slope 0, but the ground curves down one way (curvature ${down}) and up another (${up}).`,
  saddleNetwork:
    'With all weights at 0 the hidden node says 0, whatever w₂ is, and w₂ = 0 hides whatever the hidden node says: neither weight alone changes anything.',
  stuckOwn: (count: number) =>
    `You took ${count} ${one(count, 'step', 'steps')} of rate × 0 there: no rate helps, only a push.`,
  stuckOfClass: (count: number, of: number) =>
    `${count} of ${of} first tried rate × slope, and stayed where they were.`,
  saddleMirror: (first: number, second: number) =>
    `${first} ended nearer to the Lowest Point, ${second} nearer to its mirror. Both are equally low: with both signs changed, minus times minus gives the same predictions.`,
  saddleRule: 'That is why weights start at random numbers, and not at 0.',

  // plateau
  plateauBrief: 'High up, and nearly level.',
  plateauSlope: (loss: string, slope: string, start: string) =>
    `On the plateau the loss is about ${loss}, far from lowest, but the slope towards the valley is only ${slope}; at the start the slope was ${start}.`,
  plateauRate: (steps: number, byRate: string, byLength: string) =>
    `In ${steps} steps rate × slope, with the best of 81 rates, came to ${byRate}; steps of one length against the slope came to ${byLength}.`,
  plateauCurve:
    'There the curve through the data is level from the first point on. Turning w₂ a little changes no prediction, so it changes no loss: the slope vanishes.',
  plateauRule:
    'A small slope can mean the bottom, or a plateau. The loss tells them apart, if one knows what is possible.',
  curves: (players: number) => `The curves of ${players} through the six measurements, and the lowest one.`,
  boxBod: 'Box, Hunter and Hunter 1978, from NIST: oxygen that river water used up',
  days: 'days',
  oxygen: 'mg/l',
  data: 'measured',
  lowestCurve: 'lowest possible',
  curveOfStart: 'at the start',

  // screens, and what every reveal says
  ofNetworkWith: (points: number) =>
    `The loss of a network, over ${points} ${one(points, 'point', 'points')}`,
  surface: {
    tiltedHimmelblau: 'Himmelblau’s test ground of 1972, tilted',
    himmelblau: 'Himmelblau’s test ground of 1972',
    booth: 'Booth’s test ground',
    rosenbrock: 'Rosenbrock’s test ground of 1960',
  } satisfies Record<Surface, string>,
  withBumps: (name: string, bumps: number) =>
    bumps === 0
      ? `${name}; not a network’s loss`
      : `${name}, with ${bumps} bumps put on it by chance; not a network’s loss`,
  hollow: (name: HollowName): string => {
    switch (name.type) {
      case 'lowest':
        return 'Lowest Point';
      case 'mirror':
        return 'Mirror Point';
      case 'false':
        return 'False Bottom';
      case 'upper':
        return 'Upper Hollow';
      case 'lower':
        return 'Lower Hollow';
      case 'left':
        return 'Left Hollow';
      case 'right':
        return 'Right Hollow';
      case 'far':
        return 'Far Hollow';
      case 'numbered':
        return `Hollow ${name.number}`;
    }
  },
  swarmLabel: (players: number, steps: number) => `Where ${players} surveyors stand after ${steps} steps.`,
  walksLabel: (players: number) => `The steps of ${players}, one row for each step.`,
  ifNegative: 'slope negative',
  ifPositive: 'slope positive',
  curveRevealed: (players: number) =>
    `The whole curve, with the slopes that ${players} felt, and its lowest point.`,
  sheetLabel: (players: number) => `The printed sheet with the walks of ${players}.`,
  covered: 'ground covered',
  spread: 'weights tried',
  walker: 'surveyor',
  walked: 'walked',
  justNow: 'moved just now',
  rowsNote: 'One row for each step; at its end, how many stand there.',
  placesOnly: 'Places only. No loss is told before the sheet is printed.',
  stillAtStart: 'not moved yet',
  felt: 'ground that somebody felt',
  printed: 'printed',
  briefHollows: (count: number) =>
    `${['No hollow', 'One hollow', 'Two hollows', 'Three hollows', 'Four hollows', 'Five hollows'][count] ?? `${count} hollows`}, one lowest point.`,
  briefOneHollow: 'One hollow. Who found its bottom?',
  briefCurve: 'Every line is a slope that somebody felt. Downhill is against its sign.',
  bestIs: (name: string) => `Best: ${name}`,
  bestOfClass: 'Best of the class',
  descent: 'Gradient descent',
  middle: 'Middle of the class',
  lowestPossible: 'Lowest possible',
  youPlace: (place: number, players: number) => `You, place ${place} of ${players}`,
  youAlone: 'You',
  noMove: 'no step',
  divergedOnly: 'diverged',
  nearby: (loss: string, count: number) => (count === 0 ? loss : `${loss} · ${count} here`),
  wentUp: (up: number, of: number) => `${up} of ${of} stepped up at least once.`,
  leftSheet: (count: number) => `${count} left the sheet.`,
  nobody: 'Nobody took a step. This is the ground that was waiting.',
  deep: 'deep',
  high: 'high',
  depthLabel: (least: string, most: string) => `Dark tints are low: from below ${least} to above ${most}.`,
  plates: { contours: 'contours', shade: 'shade', trails: 'trails', names: 'names' },
};

export type StoryWords = typeof en;
