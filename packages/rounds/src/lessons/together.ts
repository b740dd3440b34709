import type { Config as Batch } from '../together/batch/types.ts';
import type { Config as Swarm } from '../together/swarm/types.ts';
import type { Config as Team } from '../together/team/types.ts';
import { palmerPenguins } from '../dataSets/palmerPenguins.ts';
import { togetherRound } from './plan.ts';

/** Of the 342 penguins every fourteenth: 24 of them, all three species among them. */
const penguins = palmerPenguins.filter((_, k) => k % 14 === 6).slice(0, 24);
const mean = penguins.reduce((sum, [flipper]) => sum + flipper, 0) / penguins.length;
const deviation = Math.sqrt(
  penguins.reduce((sum, [flipper]) => sum + (flipper - mean) ** 2, 0) / penguins.length,
);

/** Flipper length, standardised, and body mass in kg: both curvatures are 2, and 2 / λmax is 1. */
const miniBatchConfig: Batch = {
  play: 'batch',
  data: penguins.map(([flipper, mass]) => ({
    inputs: [Math.round((1000 * (flipper - mean)) / deviation) / 1000],
    target: mass / 1000,
  })),
  start: [
    { min: -1.4, max: -0.9 },
    { min: 1.5, max: 2 },
  ],
  hand: 2,
  arrows: 6,
  batch: { share: 1 / 5, most: 12 },
  rateShare: 0.1,
  parSteps: 30,
};

/**
 * Four hollows, some bumps, and whoever probes is told the height and nothing else. Which hollow is the lowest is decided by
 * bumps that are drawn anew each time.
 */
const swarmConfig: Swarm = {
  play: 'swarm',
  sees: 'nobody',
  surface: 'himmelblau',
  bounds: [
    { min: -5.2, max: 5.2 },
    { min: -4.4, max: 4.4 },
  ],
  camp: [
    { min: -0.6, max: 0.6 },
    { min: -0.8, max: 0.2 },
  ],
  lossScale: 1 / 20,
  bumps: { count: 8, highest: 40, width: 1.3 },
  probes: 8,
};

/**
 * NIST's Rat42 (StRD, nonlinear regression; US government work; source: Ratkowsky 1983): age of a pasture in days, its yield.
 * Days as (x − 42) / 30, yields in tens: numbers that a network likes.
 */
const rat42 = [
  [9, 8.93],
  [14, 10.8],
  [21, 18.59],
  [28, 22.33],
  [42, 39.35],
  [57, 56.11],
  [63, 61.73],
  [70, 64.62],
  [79, 67.08],
] as const;
const pasture = rat42.map(([days, yielded]) => ({
  inputs: [Math.round((1000 * (days - 42)) / 30) / 1000],
  target: yielded / 10,
}));

/** One input, two hidden nodes with tanh and a bias each, one output: six weights. Every second point is held out. */
const manyWeightsConfig: Team = {
  play: 'team',
  network: {
    layers: [
      { weights: [[1], [1]], biases: [0, 0], activation: 'tanh' },
      { weights: [[1, 1]], activation: 'identity' },
    ],
  },
  tunable: [
    { layer: 0, to: 0, from: 0 },
    { layer: 0, to: 0, from: 'bias' },
    { layer: 1, to: 0, from: 0 },
    { layer: 0, to: 1, from: 0 },
    { layer: 0, to: 1, from: 'bias' },
    { layer: 1, to: 0, from: 1 },
  ],
  data: pasture.filter((_, k) => k % 2 === 0),
  holdOut: pasture.filter((_, k) => k % 2 === 1),
  start: [
    { min: 0.3, max: 0.7 },
    { min: -0.2, max: 0.2 },
    { min: 0.6, max: 1.2 },
    { min: -0.4, max: 0 },
    { min: 0.3, max: 0.7 },
    { min: 0.6, max: 1.2 },
  ],
  nudges: 10,
  parSteps: 60,
};

export const miniBatch = togetherRound('miniBatch', miniBatchConfig, 150);
export const swarmAlone = togetherRound('swarmAlone', swarmConfig, 120);
export const swarmNeighbours = togetherRound('swarmNeighbours', { ...swarmConfig, sees: 'neighbours' }, 120);
export const swarmAll = togetherRound('swarmAll', { ...swarmConfig, sees: 'everyone' }, 120);
export const manyWeights = togetherRound('manyWeights', manyWeightsConfig, 200);
