import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import first from '../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import { studyOf } from './losses/studyOf.ts';
import { marksOf, nextMark } from './marks.ts';
import { createTimeline, type Mark } from './timeline.ts';

const recording = openRecording(first, rounds);
const timeline = createTimeline(recording, rounds);
const marks = marksOf(timeline, await studyOf(recording, timeline), () => true);
const only = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind);

describe('the marks of a lesson', () => {
  test('are in order, with all that the host did', () => {
    const counts = marks.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    for (const mark of timeline.marks) expect(marks).toContain(mark);
  });

  test('tell where the class came lower than ever: each time lower than before, in its round', () => {
    expect(only('improved').length).toBeGreaterThan(3);
    for (const round of new Set(only('improved').map((mark) => mark.round))) {
      const losses = only('improved').flatMap((mark) => (mark.round === round ? (mark.loss ?? []) : []));
      expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    }
    for (const { round, count } of only('improved')) {
      const phase = timeline.stateAfter(count)?.phase;
      expect(phase).toMatchObject({ round });
    }
  });

  test('of one kind never stand so close that they lie on each other', () => {
    for (const kind of ['improved', 'diverged'] as const) {
      for (const round of [0, 1, 2, 3, 4]) {
        const times = only(kind).flatMap((mark) => (mark.round === round ? [mark.at] : []));
        for (const [k, at] of times.entries())
          if (k > 0)
            expect(at - (times[k - 1] ?? 0)).toBeGreaterThanOrEqual(
              (timeline.endsAt - timeline.startsAt) / 90,
            );
      }
    }
  });

  test('are gone to one after the other, or of one kind only', () => {
    const second = nextMark(marks, marks[0]?.count ?? 0, 1);
    expect(second?.count).toBeGreaterThan(marks[0]?.count ?? 0);
    expect(nextMark(marks, second?.count ?? 0, -1)?.count).toBeLessThan(second?.count ?? 0);
    expect(nextMark(marks, 0, 1, 'revealed')?.kind).toBe('revealed');
    expect(nextMark(marks, 0, -1)).toBeUndefined();
    expect(nextMark(marks, timeline.events.length, 1)).toBeUndefined();
  });
});
