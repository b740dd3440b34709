import { bestDescent } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { sample } from '../sample.ts';
import { pointsOf, raceOn, rawCourse, standardCourse, surveyOf, type Course } from './course.ts';
import type { Config, Facts, Rates } from './types.ts';

/** How many of a line's points are drawn. */
const mostPoints = 60;

/** How many rates a sweep tries. */
const sweptRates = 49;

/** Draws how a quadratic lies and where the sliders end, and finds out how low one can come. */
export function open(config: Config, random: Random): Facts {
  const frame = config.ground.type === 'quadratic' ? drawFrame(random) : null;
  const raw = rawCourse(config, frame);
  const survey = surveyOf(raw);
  const standard = config.controls.includes('standardise') ? standardCourse(config) : null;
  const standardSurvey = standard === null ? null : surveyOf(standard);
  const rates = drawRates(survey.rateLimit, random);
  const standardRates = drawRates(standardSurvey?.rateLimit ?? 1, random);
  const plain = bestPlain(raw, survey, config.steps);
  const best =
    standard !== null && standardSurvey !== null
      ? { momentum: 0, walk: bestPlain(standard, standardSurvey, config.steps) }
      : config.controls.includes('momentum')
        ? heavyBall(raw, survey, config.steps)
        : { momentum: 0, walk: plain };
  return {
    start: {
      weights: [...raw.start],
      loss: raw.objective.loss(raw.start) * raw.lossUnit,
      gradient: raw.objective.gradient(raw.start).map((slope) => slope + 0),
    },
    lowest: survey.lowest,
    rateLimit: survey.rateLimit,
    condition: survey.condition,
    rates,
    sheet: sheetAround(raw.start, survey.lowest.weights),
    frame,
    points: thinned(config),
    standard:
      standard === null || standardSurvey === null
        ? null
        : {
            input: standard.input,
            target: standard.target,
            start: [...standard.start],
            lowest: standardSurvey.lowest.weights,
            rateLimit: standardSurvey.rateLimit,
            condition: standardSurvey.condition,
            rates: standardRates,
          },
    par: best.walk,
    parMomentum: best.momentum,
    sweeps: [
      sweep(raw, rates, 0, false, config.steps),
      ...(best.momentum > 0 ? [sweep(raw, rates, best.momentum, false, config.steps)] : []),
      ...(standard === null ? [] : [sweep(standard, standardRates, 0, true, config.steps)]),
    ],
    plain,
  };
}

/** Turned so that its valley runs along neither weight, the lowest point somewhere around 0. */
function drawFrame(random: Random): Facts['frame'] {
  const quarter = Math.floor(random() * 4);
  return {
    angle: (quarter + 0.2 + 0.6 * random()) * (Math.PI / 2),
    centre: [random() * 6 - 3, random() * 6 - 3],
  };
}

/**
 * Learning rates from a hundredth of the limit, or less, to two to four times as much as it. Where exactly the slider ends is drawn, so
 * that the limit is not always to be found at the same place of it.
 */
function drawRates(limit: number, random: Random): Rates {
  return {
    min: twoDigits(limit / 10 ** (2 + 0.6 * random())),
    max: twoDigits(limit * 10 ** (0.3 + 0.3 * random())),
  };
}

/**
 * The run of gradient descent with the best of many learning rates; with 2 / (λ₁ + λₙ), in the long run the fastest, where
 * none of them ends lower by more than rounding.
 */
function bestPlain(course: Course, { flattest, steepest, rateLimit }: Survey, steps: number): Facts['par'] {
  const tuned = walkOf(course, 2 / (flattest + steepest), 0, steps);
  const { learningRate } = bestDescent(course.objective, course.start, steps, rateLimit, 121);
  const searched = walkOf(course, learningRate, 0, steps);
  const rounding = 1e-9 * (tuned.losses[0] ?? 0);
  return (tuned.losses.at(-1) ?? Infinity) <= (searched.losses.at(-1) ?? 0) + rounding ? tuned : searched;
}

type Survey = ReturnType<typeof surveyOf>;

/**
 * The fastest heavy ball on a quadratic with curvatures from λ₁ to λₙ:
 * learning rate (2 / (√λ₁ + √λₙ))², momentum ((√λₙ − √λ₁) / (√λₙ + √λ₁))².
 * Source: Polyak 1964; Goh, "Why momentum really works", Distill 2017.
 */
export function fastestBall(flattest: number, steepest: number): { learningRate: number; momentum: number } {
  const sum = Math.sqrt(flattest) + Math.sqrt(steepest);
  return {
    learningRate: (2 / sum) ** 2,
    momentum: ((Math.sqrt(steepest) - Math.sqrt(flattest)) / sum) ** 2,
  };
}

function heavyBall(
  course: Course,
  { flattest, steepest }: { readonly flattest: number; readonly steepest: number },
  steps: number,
): { readonly momentum: number; readonly walk: Facts['par'] } {
  const { learningRate, momentum } = fastestBall(flattest, steepest);
  return { momentum, walk: walkOf(course, learningRate, momentum, steps) };
}

/** Where runs with rates from one end of the slider to the other end. */
function sweep(
  course: Course,
  { min, max }: Rates,
  momentum: number,
  isStandardised: boolean,
  steps: number,
): Facts['sweeps'][number] {
  const rates = Array.from({ length: sweptRates }, (_, k) =>
    Number((min * (max / min) ** (k / (sweptRates - 1))).toPrecision(4)),
  );
  const losses = rates.map((learningRate) => {
    const { outcome } = raceOn(course, { learningRate, momentum }, steps);
    return outcome.type === 'measured' ? Number(outcome.loss.toPrecision(4)) : null;
  });
  return { momentum, isStandardised, rates, losses };
}

/** As far beyond the lowest point as a third of the way to it. */
function sheetAround(start: readonly number[], lowest: readonly number[]): Facts['sheet'] {
  const reach = 1.34 * Math.hypot(...start.map((weight, i) => (lowest[i] ?? 0) - weight));
  // One weight: a curve, the bottom in its middle. Two: a sheet with the start in its middle, which tells no way.
  const middle = start.length === 1 ? lowest : start;
  return middle.map((weight) => ({ min: weight - reach, max: weight + reach }));
}

function walkOf(course: Course, learningRate: number, momentum: number, steps: number): Facts['par'] {
  const { places, losses } = raceOn(course, { learningRate, momentum }, steps);
  return { learningRate, weights: places, losses };
}

/** Points for drawing: some of them, evenly from the smallest input to the largest. */
function thinned(config: Config): Facts['points'] {
  const points = pointsOf(config);
  if (points === null) return null;
  const sorted = points.toSorted(([a, b], [c, d]) => a - c || b - d);
  return sample(sorted, mostPoints).map(([x, y]) => [x, y]);
}

function twoDigits(rate: number): number {
  return Number(rate.toPrecision(2));
}
