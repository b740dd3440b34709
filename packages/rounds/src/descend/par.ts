import { descend, lowestOf, takeStep, type Objective, type Walk } from '@lowest-point/core';

export interface ParWalk {
  /** 0 where it is no learning rate that was tuned. */
  readonly learningRate: number;
  readonly walk: Walk;
}

/** Where a machine walks, how far, and within which bounds. */
export interface Course {
  readonly ground: Objective;
  readonly start: readonly number[];
  readonly steps: number;
  /** 2 / the largest curvature at a bottom. */
  readonly rateLimit: number;
  /** The longest step by hand. */
  readonly longest: number;
  readonly isOn: (place: readonly number[]) => boolean;
}

/** The best of gradient descent over 81 learning rates up to `highest` times the limit, among walks that stay on the sheet. */
export function bestByRate(course: Course, highest = 2): ParWalk | null {
  const { ground, start, steps, rateLimit, isOn } = course;
  return lowestWalk(
    geometric(highest * rateLimit, 2.5).map((learningRate) => ({
      learningRate,
      walk: descend(ground, start, learningRate, steps),
    })),
    isOn,
  );
}

/**
 * The best of walks whose steps are all equally long, straight against the slope: step = −length · gradient / |gradient|.
 * 81 lengths up to the longest. Where the slope vanishes, such a walk goes on.
 */
export function bestByLength({ ground, start, steps, longest, isOn }: Course): ParWalk | null {
  return lowestWalk(
    geometric(longest, 1.5).map((length) => ({
      learningRate: 0,
      walk: walkOf(ground, start, steps, (place) => {
        const gradient = ground.gradient(place);
        const slope = Math.hypot(...gradient);
        return slope === 0 ? [...place] : takeStep(place, gradient, length / slope);
      }),
    })),
    isOn,
  );
}

/** The best of 8 directions for a first push, as long as a step may be, and then of gradient descent within the limit. */
export function bestByPush(course: Course): ParWalk | null {
  const { ground, start, steps, longest } = course;
  const walks = Array.from({ length: 8 }, (_, k) => (2 * Math.PI * k) / 8).flatMap((angle) => {
    const pushed = [(start[0] ?? 0) + longest * Math.cos(angle), (start[1] ?? 0) + longest * Math.sin(angle)];
    const rest = course.isOn(pushed) ? bestByRate({ ...course, start: pushed, steps: steps - 1 }, 1) : null;
    if (rest === null) return [];
    const { weights, losses } = rest.walk;
    return [
      {
        learningRate: rest.learningRate,
        walk: { weights: [start, ...weights], losses: [ground.loss(start), ...losses] },
      },
    ];
  });
  return lowestWalk(walks, course.isOn);
}

function walkOf(
  ground: Objective,
  start: readonly number[],
  steps: number,
  next: (place: readonly number[]) => number[],
): Walk {
  const weights = [[...start]];
  for (let k = 0; k < steps; k++) weights.push(next(weights[k] ?? []));
  return { weights, losses: weights.map((place) => ground.loss(place)) };
}

function lowestWalk(walks: readonly ParWalk[], isOn: Course['isOn']): ParWalk | null {
  const [best] = walks
    .filter(({ walk }) => walk.weights.every(isOn))
    .sort((a, b) => lowestOf(a.walk) - lowestOf(b.walk));
  return best ?? null;
}

/** 81 numbers up to `most`, over so many decades, equally spaced in their logarithm. */
function geometric(most: number, decades: number): number[] {
  return Array.from({ length: 81 }, (_, k) => most * 10 ** (-decades * (1 - k / 80)));
}
