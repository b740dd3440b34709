import type { Point } from '../geometry.ts';
import type { View } from '../map/view.ts';
import type { SwarmInks } from './marksAtlas.ts';
import { isCrowd, latest, stepTo, strengthOf, type Step, type Walker } from './walker.ts';

export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  /** Pixels for a drawing unit. */
  readonly density: number;
  readonly inks: SwarmInks;
}

/**
 * The ground that somebody felt, added to what is there: the rim goes behind everything, the disc over all rims, so that
 * a rim remains only where it borders ground that nobody felt.
 */
export function addDiscs(
  { context, view, density, inks }: Paper,
  places: readonly Point[],
  lamp: number,
): void {
  const reach = lamp * view.scale * density;
  const draw = (radius: number, colour: string, rule: GlobalCompositeOperation) => {
    context.globalCompositeOperation = rule;
    context.fillStyle = colour;
    context.beginPath();
    for (const [x, y] of places) {
      const [X, Y] = [view.X(x) * density, view.Y(y) * density];
      context.moveTo(X + radius, Y);
      context.arc(X, Y, radius, 0, 2 * Math.PI);
    }
    context.fill();
  };
  draw(reach + 0.9 * density, inks.line, 'destination-over');
  draw(reach, inks['surface-sunken'], 'source-over');
  context.globalCompositeOperation = 'source-over';
}

/** Everybody's steps: what is past is pale, the latest are strong, what was walked just now is yellow. */
export function drawSteps(paper: Paper, walkers: readonly Walker[]): void {
  const isThin = isCrowd(walkers.length);
  const past = walkers.flatMap((walker) => pieces(walker, walker.points.length - latest));
  const stepsOfAge = (age: number, fresh: boolean) =>
    walkers.flatMap((walker) => {
      const step = stepTo(walker, walker.points.length - 1 - age);
      return step && (age === 0 && (walker.isFresh ?? false)) === fresh ? [step] : [];
    });
  const byAge = Array.from({ length: latest }, (_, age) => stepsOfAge(age, false));
  // All casings first: none may cut the line that it joins.
  if (!isThin) {
    trace(paper, [...past, ...byAge.flat()]);
    ink(paper, paper.inks.surface, 3.1, 0.8);
  }
  trace(paper, past);
  ink(paper, paper.inks.trail, isThin ? 1 : 1.3, strengthOf(latest, walkers.length));
  for (let age = latest - 1; age >= 0; age--) {
    trace(paper, byAge[age] ?? []);
    ink(paper, paper.inks.trail, isThin ? 1 : 1.3, strengthOf(age, walkers.length));
  }
  drawFreshSteps(paper, stepsOfAge(0, true), isThin);
}

/** The first `count` places of a walk, in pieces that were walked without a break. */
function pieces({ points, restarts = [] }: Walker, count: number): (readonly Point[])[] {
  const cuts = [0, ...restarts.filter((restart) => restart < count), Math.max(1, count)];
  return cuts.slice(1).map((cut, k) => points.slice(cuts[k], cut));
}

/** Steps that were made just now. */
export function drawFreshSteps(paper: Paper, steps: readonly Step[], isThin: boolean): void {
  if (steps.length === 0) return;
  const width = isThin ? 1.6 : 2.4;
  trace(paper, steps);
  ink(paper, paper.inks['on-accent'], width + 1.6);
  ink(paper, paper.inks.accent, width);
}

function trace({ context, view, density }: Paper, lines: readonly (readonly Point[])[]): void {
  context.beginPath();
  for (const line of lines)
    line.forEach(([x, y], i) => {
      const [X, Y] = [view.X(x) * density, view.Y(y) * density];
      if (i === 0) context.moveTo(X, Y);
      else context.lineTo(X, Y);
    });
}

function ink({ context, density }: Paper, colour: string, width: number, strength = 1): void {
  context.globalAlpha = strength;
  context.strokeStyle = colour;
  context.lineWidth = width * density;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.stroke();
  context.globalAlpha = 1;
}
