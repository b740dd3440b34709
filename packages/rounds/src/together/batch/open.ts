import { descend, learningRateLimit, prepare } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { arrowOf, lineProblem } from './line.ts';
import type { Config, Facts, Shown } from './types.ts';

/** Shuffles the points, draws where the class starts, and lets the machine go first. */
export function open(config: Config, random: Random): Facts {
  const ground = prepare(lineProblem(config.data));
  const deck = shuffled(config.data.length, random);
  const start = config.start.map(({ min, max }) => roundTo(100, min + (max - min) * random()));
  const limit = learningRateLimit(ground.hessian(start));
  const learningRate = config.rateShare * limit;
  const lowest = ground.minimum();
  const walk = descend(ground, start, learningRate, config.parSteps);
  return {
    play: 'batch',
    deck,
    start: { weights: start, loss: ground.loss(start) },
    lowest: { weights: [...lowest.weights], loss: lowest.loss },
    learningRate,
    longest: Math.hypot(...arrowOf(config.data, start)),
    window: {
      x: windowOf(config.data.map(({ inputs }) => inputs[0] ?? 0)),
      y: windowOf(config.data.map(({ target }) => target)),
    },
    par: { learningRate, weights: walk.weights.map((place) => [...place]), losses: [...walk.losses] },
  };
}

export function show({ batch, data }: Config, facts: Facts): Shown {
  const { start, learningRate, longest, window } = facts;
  return { play: 'batch', start, learningRate, longest, window, pointCount: data.length, batch };
}

/** The points that a hand holds: hand number h of the deck, counted round. */
export function handOf({ data, hand }: Config, { deck }: Facts, h: number) {
  const hands = handCount(data.length, hand);
  const points = Array.from({ length: hand }, (_, k) => deck[(h % hands) + k * hands])
    .filter((point) => point !== undefined)
    .sort((a, b) => a - b);
  return { points, data: points.flatMap((point) => data[point] ?? []) };
}

/** So many hands hold all points between them. */
export function handCount(points: number, hand: number): number {
  return Math.ceil(points / Math.max(1, hand));
}

/** Fisher and Yates 1938. */
function shuffled(size: number, random: Random): number[] {
  const items = Array.from({ length: size }, (_, k) => k);
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [items[k], items[other]] = [items[other] ?? k, items[k] ?? other];
  }
  return items;
}

/** The range of the values and an eighth more, to whole halves. */
function windowOf(values: readonly number[]): { min: number; max: number } {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const room = (max - min) / 8;
  return { min: Math.floor((min - room) * 2) / 2 + 0, max: Math.ceil((max + room) * 2) / 2 + 0 };
}

function roundTo(parts: number, value: number): number {
  return Math.round(value * parts) / parts + 0;
}
