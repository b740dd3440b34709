import type { Study } from './losses/studyOf.ts';
import type { Mark, Timeline } from './timeline.ts';

/** Marks of one kind stand at least so far apart, as a share of the lesson. */
const apart = 1 / 90;

/**
 * Everything worth going to, in order: what the host did, where the class came lower than ever in a round, and where
 * somebody diverged. Of several close together the largest fall stays, and the first who diverged.
 */
export function marksOf(
  timeline: Timeline,
  study: Study,
  isStudent: (seat: number) => boolean,
): readonly Mark[] {
  const gap = (timeline.endsAt - timeline.startsAt) * apart;
  const found = study.flatMap((round, index) => {
    if (round === null) return [];
    const { paths, opensAt, best } = round;
    const seats = [...paths.keys()].filter(isStudent);
    const mark = (kind: Mark['kind'], since: number, seat: number, loss: number | null): Mark => {
      const count = timeline.countAt(opensAt + since);
      return { at: timeline.times[count - 1] ?? timeline.startsAt, count, kind, round: index, seat, loss };
    };
    const improved = best.flatMap(({ at, seat, loss }, k) => {
      const before = best[k - 1]?.loss;
      if (at === 0 || before === undefined) return [];
      return [{ mark: mark('improved', at, seat, loss), weight: Math.log(before / Math.max(loss, 1e-12)) }];
    });
    const diverged = seats
      .flatMap((seat) => (paths.get(seat)?.divergedAt ?? []).map((at) => ({ at, seat })))
      .sort((a, b) => a.at - b.at)
      .map(({ at, seat }) => ({ mark: mark('diverged', at, seat, null), weight: -at }));
    return [...thinned(improved, gap), ...thinned(diverged, gap)];
  });
  return [...timeline.marks, ...found].sort((a, b) => a.count - b.count);
}

interface Weighed {
  readonly mark: Mark;
  readonly weight: number;
}

/** The weightiest, then the next that stands far enough from all that stay. */
function thinned(all: readonly Weighed[], gap: number): readonly Mark[] {
  const kept: Mark[] = [];
  for (const { mark } of all.toSorted((a, b) => b.weight - a.weight))
    if (kept.every(({ at }) => Math.abs(at - mark.at) >= gap)) kept.push(mark);
  return kept;
}

/** The next of these marks in that direction; of one kind, where it is given. Undefined: there is none. */
export function nextMark(
  marks: readonly Mark[],
  count: number,
  direction: 1 | -1,
  kind?: Mark['kind'],
): Mark | undefined {
  const wanted = marks.filter((mark) => kind === undefined || mark.kind === kind);
  return direction > 0
    ? wanted.find((mark) => mark.count > count)
    : wanted.findLast((mark) => mark.count < count);
}

/** The sign of each kind around the origin, told apart by shape. */
export const markPaths: Readonly<Record<Mark['kind'], string>> = {
  opened: 'M-1 -9H1V9H-1Z',
  improved: 'M-5 -5L0 1L5 -5V0L0 6L-5 0Z',
  diverged: 'M0 -6L6 5H-6Z',
  revealed: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  standings: 'M-5 -5H0V-2.5H-5ZM-5 -1.2H3V1.2H-5ZM-5 2.5H5.5V5H-5Z',
  podium: 'M-6 -3H-2V1H2V-3H6V5H-6Z',
};

export const markKinds = Object.keys(markPaths) as readonly Mark['kind'][];
