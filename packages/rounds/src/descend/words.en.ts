import type { Bearing } from './aim.ts';
import { one } from '../plural.ts';

/** What a walk says while it is played. Numbers come in as printed; counts come as numbers. */
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
  rateHint: 'You step straight downhill. How far? Learning rate × slope.',
  levelHint: 'The slope is 0: it shows no way down. Is there one?',
  dragHint: 'Drag from where you stand. The white arrow points downhill.',

  // the ground
  madeUp: 'Made-up test ground, not a network’s loss',
  ofNetwork: 'This ground is the loss of a network',

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
};

export type Words = typeof en;
