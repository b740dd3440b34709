import type { Bearing } from './aim.ts';
import type { HollowName } from './hollowNames.ts';
import { one } from './plural.ts';

type Surface = 'tiltedHimmelblau' | 'himmelblau' | 'booth' | 'rosenbrock';

/** What a walk says, on every surface. Numbers come in as printed; counts come as numbers. */
export const en = {
  // readings
  weight: 'weight',
  loss: 'loss',
  lossHere: 'loss here',
  slope: 'slope',
  slopeHere: 'slope here',
  lowestSoFar: 'lowest so far',

  // the step
  direction: 'direction of the step',
  lowerWeight: 'lower w',
  higherWeight: 'higher w',
  length: 'length of the step',
  lengthAtMost: (longest: string) => `length, at most ${longest}`,
  shorter: 'shorter',
  longer: 'longer',
  degrees: 'direction, 0° is right',
  turnClockwise: 'turn clockwise',
  turnAnticlockwise: 'turn anticlockwise',
  learningRate: 'learning rate',
  smaller: 'smaller',
  between: (min: string, max: string) => `${min} to ${max}`,
  larger: 'larger',
  ways: 'how to choose the step',
  byHand: 'by hand',
  bySlope: 'rate × slope',
  elsewhere: 'new start',
  restart: 'Start again elsewhere',
  restartHint:
    'You are set down at another place. It costs one move, and can be done once. Your lowest loss counts on.',
  slopeNow: (slope: string) => `Slope now ${slope}.`,
  bySlopeStep: (rate: string, slope: string, length: string) => `${rate} × ${slope} = a step of ${length}`,
  takeStep: 'Take the step',
  chooseDirection: 'First choose a direction',
  allTaken: (steps: number) => one(steps, 'Your step is taken', `All ${steps} steps taken`),
  stepsLeft: (left: number) => (left === 0 ? 'no steps left' : `${left} ${one(left, 'step', 'steps')} left`),
  dial: 'planned step',
  dialHint: 'Arrow keys: left and right turn it, up and down change its length.',
  lossUnknown: 'loss ?',
  offSheet: 'off the sheet',

  // what happened
  down: (from: string, to: string) => `Down from ${from} to ${to}.`,
  upWithSlope: (from: string, to: string) => `Up from ${from} to ${to}: you stepped up the slope.`,
  upTooLong: (from: string, to: string) => `Up from ${from} to ${to}: the right way, but too far.`,
  level: (at: string) => `Still ${at}: hardly up or down.`,
  stuck: (at: string) => `Still ${at}: the slope is 0, so rate × slope is 0. You did not move.`,
  restarted: (to: string) => `Set down somewhere else, at ${to}.`,
  diverged: 'That step left the sheet: diverged. It is spent, and you stand where you stood.',
  firstHint: 'The slope says how the loss changes when w grows. Use its sign.',
  rateHint: 'The white arrow points downhill. How far? Learning rate × slope.',
  levelHint: 'The slope is 0: no way is down. Is this the bottom?',
  dragHint: 'Drag from where you stand. The white arrow points downhill.',

  // the ground
  madeUp: 'Made-up test ground, not a network’s loss',
  ofNetwork: 'This ground is the loss of a network',
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

  // on maps and curves
  axes: 'loss ↑   weight →',
  along: (run: string) => `${run} along:`,
  fall: 'down',
  rise: 'up',
  at: (weight: string) => `at ${weight}`,
  downhill: 'downhill',
  start: 'start',
  longestStep: (longest: string) => `longest step ${longest}`,
  bearing: {
    right: 'right',
    upRight: 'up and right',
    up: 'up',
    upLeft: 'up and left',
    left: 'left',
    downLeft: 'down and left',
    down: 'down',
    downRight: 'down and right',
  } satisfies Record<Bearing, string>,

  // pictures in words
  curveLabel: (w: string, loss: string, slope: string) =>
    `You stand at w = ${w}. Loss ${loss}, slope ${slope}.`,
  mapLabel: (w1: string, w2: string, loss: string) => `You stand at w₁ = ${w1}, w₂ = ${w2}. Loss ${loss}.`,
  downhillLabel: (degrees: string, bearing: string, slope: string) =>
    `Downhill is at ${degrees}, ${bearing}; slope ${slope}.`,
  levelLabel: 'The ground is level here.',
  aimLabel: (length: string, degrees: string, bearing: string) => `${length} long, at ${degrees}, ${bearing}`,
  swarmLabel: (players: number, steps: number) => `Where ${players} surveyors stand after ${steps} steps.`,
  walksLabel: (players: number) => `The steps of ${players}, one row for each step.`,
  ifNegative: 'slope negative',
  ifPositive: 'slope positive',
  curveRevealed: (players: number) =>
    `The whole curve, with the slopes that ${players} felt, and its lowest point.`,
  sheetLabel: (players: number) => `The printed sheet with the walks of ${players}.`,

  // screen
  covered: 'ground covered',
  spread: 'weights tried',
  walker: 'surveyor',
  walked: 'walked',
  justNow: 'moved just now',
  rowsNote: 'One row for each step; at its end, how many stand there.',
  placesOnly: 'Places only. No loss is told before the sheet is printed.',
  stillAtStart: 'not moved yet',
  felt: 'ground that somebody felt',

  // the reveal
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
  logNote: 'From tint to tint the loss at least doubles, so the flat bottom looks steep.',
  plates: { contours: 'contours', shade: 'shade', trails: 'trails', names: 'names' },
};

export type Words = typeof en;
