import type { Point } from '../geometry.ts';
import type { MarksAtlas } from './marksAtlas.ts';
import { addDiscs, drawFreshSteps, drawSteps, type Paper } from './paintSwarm.ts';
import { growthOf, isCrowd, onTheWay, stepTo, type Growth, type Step, type Walker } from './walker.ts';

/** How long a walker takes for a step on the screen. */
const walkMs = 420;
/** What is past fades, and what is no longer fresh loses its yellow: so often all steps and marks are drawn anew. */
const refreshMs = 1000;

/** Four sheets of film over each other. The first is only added to. */
export interface Sheets {
  readonly ground: Paper;
  readonly steps: Paper;
  readonly marks: Paper;
  /** Who is on the way; the only one that is drawn in every frame. */
  readonly moving: Paper;
}

export interface FilmOptions {
  readonly atlas: MarksAtlas;
  readonly start: Point | null;
  /** Weights; 0: no ground is shown. */
  readonly lamp: number;
  /** Nobody is seen walking: everybody is where they are. */
  readonly isStill: boolean;
}

export interface Film {
  /** Draws what changed since the last frame. True: somebody is on the way, another frame is wanted. */
  draw(walkers: readonly Walker[], now: number): boolean;
}

/**
 * The class on film. A move draws only what it changes: a disc of ground, one mark taken away, and the walker on the way,
 * whose step and mark are added on arrival. Once a second, if anything changed, steps and marks are drawn anew.
 */
export function createFilm(sheets: Sheets, { atlas, start, lamp, isStill }: FilmOptions): Film {
  const { ground, steps, marks, moving } = sheets;
  const { view, density } = marks;
  const drawn = new Map<number, Walker>();
  const walking = new Map<number, number>();
  let boxes: (readonly [X: number, Y: number, width: number, height: number])[] = [];
  let isStale = false;
  let refreshedAt = 0;

  return {
    draw(walkers, now) {
      let growth = growthOf(drawn, walkers);
      if (growth === null) {
        drawn.clear();
        walking.clear();
        wipe(ground);
        growth = growthOf(drawn, walkers) ?? [];
      }
      const isFirst = drawn.size === 0;
      if (lamp > 0 && growth.length > 0) addGround(growth, isFirst);
      for (const { walker } of growth) setOff(walker, isFirst, now);
      for (const walker of walkers) {
        if (drawn.get(walker.seat)?.isFresh !== walker.isFresh) isStale = true;
        drawn.set(walker.seat, walker);
      }
      arrive(now);
      if (isFirst || (isStale && now - refreshedAt > refreshMs)) refresh(now);
      drawMoving(now);
      return walking.size > 0 || isStale;
    },
  };

  function addGround(growth: readonly Growth[], isFirst: boolean): void {
    const felt = growth.flatMap(({ walker, from }) => walker.points.slice(from === 1 ? 0 : from));
    addDiscs(ground, isFirst && start ? [start, ...felt] : felt, lamp);
  }

  function setOff(walker: Walker, isFirst: boolean, now: number): void {
    const before = drawn.get(walker.seat);
    isStale = true;
    if (isFirst) return;
    if (before && !walking.has(walker.seat)) {
      walking.set(walker.seat, now);
      takeMarkAway(before);
    }
    walking.set(walker.seat, isStill ? now - walkMs : now);
  }

  /** Whoever has arrived gets a mark, and the step is there to stay. */
  function arrive(now: number): void {
    const arrived: Walker[] = [];
    for (const [seat, since] of walking) {
      if (now - since < walkMs) continue;
      walking.delete(seat);
      const walker = drawn.get(seat);
      if (walker) arrived.push(walker);
    }
    drawFreshSteps(steps, arrived.map(stepOf), isCrowd(drawn.size));
    for (const walker of arrived) stamp(marks, walker, onTheWay(walker, 1), 'fresh');
  }

  function refresh(now: number): void {
    refreshedAt = now;
    isStale = false;
    wipe(steps);
    wipe(marks);
    const all = [...drawn.values()];
    drawSteps(
      steps,
      all.map((walker) =>
        walking.has(walker.seat) ? { ...walker, points: walker.points.slice(0, -1), isFresh: false } : walker,
      ),
    );
    stampStill(all);
  }

  function stampStill(walkers: readonly Walker[]): void {
    if (start) atlas.stamp(marks.context, 'start', 0, view.X(start[0]), view.Y(start[1]));
    for (const isFresh of [false, true])
      for (const walker of walkers)
        if ((walker.isFresh ?? false) === isFresh && !walking.has(walker.seat))
          stamp(marks, walker, onTheWay(walker, 1), isFresh ? 'fresh' : 'place');
  }

  /** Only its own square is drawn anew: the marks that reach into it. */
  function takeMarkAway(walker: Walker): void {
    const { context } = marks;
    const { reach } = atlas;
    const [x, y] = onTheWay(walker, 1);
    const [X, Y] = [view.X(x), view.Y(y)];
    context.save();
    context.beginPath();
    context.rect((X - reach) * density, (Y - reach) * density, 2 * reach * density, 2 * reach * density);
    context.clip();
    wipe(marks);
    stampStill(
      [...drawn.values()].filter((other) => {
        const [otherX, otherY] = onTheWay(other, 1);
        return Math.abs(view.X(otherX) - X) < 2 * reach && Math.abs(view.Y(otherY) - Y) < 2 * reach;
      }),
    );
    context.restore();
  }

  function drawMoving(now: number): void {
    const { context } = moving;
    for (const box of boxes) context.clearRect(...box);
    const heads = [...walking].flatMap(([seat, since]) => {
      const walker = drawn.get(seat);
      return walker ? [{ walker, head: onTheWay(walker, ease((now - since) / walkMs)) }] : [];
    });
    drawFreshSteps(
      moving,
      heads.map(({ walker, head }) => [stepOf(walker)[0], head] as const),
      isCrowd(drawn.size),
    );
    for (const { walker, head } of heads) stamp(moving, walker, head, 'fresh');
    boxes = heads.map(({ walker, head }) => boxAround(stepOf(walker)[0], head));
  }

  function boxAround(a: Point, b: Point): readonly [number, number, number, number] {
    const reach = atlas.reach + 2;
    const [left, right] = [view.X(a[0]), view.X(b[0])].sort((p, q) => p - q);
    const [top, bottom] = [view.Y(a[1]), view.Y(b[1])].sort((p, q) => p - q);
    const [X = 0, Y = 0] = [left, top];
    return [
      Math.floor((X - reach) * density),
      Math.floor((Y - reach) * density),
      Math.ceil(((right ?? 0) - X + 2 * reach) * density),
      Math.ceil(((bottom ?? 0) - Y + 2 * reach) * density),
    ];
  }

  function stamp(
    { context }: Paper,
    { seat, initials }: Walker,
    [x, y]: Point,
    kind: 'place' | 'fresh',
  ): void {
    atlas.stamp(context, kind, seat, view.X(x), view.Y(y), initials);
  }

  /** The last step; where there was none, one of no length. */
  function stepOf(walker: Walker): Step {
    return stepTo(walker, walker.points.length - 1) ?? [onTheWay(walker, 1), onTheWay(walker, 1)];
  }
}

function wipe({ context }: Paper): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

function ease(share: number): number {
  const left = 1 - Math.min(1, Math.max(0, share));
  return 1 - left * left * left;
}
