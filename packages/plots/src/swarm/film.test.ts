import { expect, test } from 'vitest';
import { mapView } from '../map/view.ts';
import { createFilm, type Sheets } from './film.ts';
import type { Walker } from './walker.ts';

const view = mapView({ x: [-6, 6], y: [-4.5, 4.5] }, { width: 400, height: 300 });
const inks = {
  surface: 's',
  text: 't',
  trail: 'r',
  line: 'l',
  accent: 'a',
  'on-accent': 'o',
  'surface-sunken': 'g',
};

/** A film that writes down what is drawn on each of its sheets. */
function recorded(isStill = false) {
  const calls: Record<keyof Sheets, string[]> = { ground: [], steps: [], marks: [], moving: [] };
  const sheetOf = (name: keyof Sheets) => ({
    view,
    density: 1,
    inks,
    context: new Proxy(
      { canvas: { width: 400, height: 300 } },
      {
        get: (target, call) =>
          call === 'canvas' ? target.canvas : () => void calls[name].push(String(call)),
        set: () => true,
      },
    ) as unknown as CanvasRenderingContext2D,
  });
  const film = createFilm(
    {
      ground: sheetOf('ground'),
      steps: sheetOf('steps'),
      marks: sheetOf('marks'),
      moving: sheetOf('moving'),
    },
    {
      atlas: {
        reach: 7,
        stamp: (context) => {
          context.drawImage(undefined as never, 0, 0);
        },
      },
      start: [0, 0],
      lamp: 0.5,
      isStill,
    },
  );
  return {
    draw: (walkers: readonly Walker[], now: number) => {
      for (const list of Object.values(calls)) list.length = 0;
      const wantsMore = film.draw(walkers, now);
      const count = (name: keyof Sheets, call: string) => calls[name].filter((each) => each === call).length;
      return { wantsMore, count, calls };
    },
  };
}

const crowd = (steps: (seat: number) => number): Walker[] =>
  Array.from({ length: 300 }, (_, seat) => ({
    seat,
    points: Array.from({ length: steps(seat) + 1 }, (_, k) => [(seat % 30) / 5 - 3 + k / 9, k / 5] as const),
    isFresh: false,
  }));

test('the first drawing shows all, and then rests', () => {
  const { draw } = recorded();
  const { wantsMore, count } = draw(crowd(() => 4), 0); // prettier-ignore
  expect(count('marks', 'drawImage')).toBe(301);
  expect(count('ground', 'arc')).toBe(2 * (300 * 5 + 1));
  expect(wantsMore).toBe(false);
});

test('one move of one in three hundred adds one disc and moves one mark, and leaves the rest alone', () => {
  const { draw } = recorded();
  draw(crowd(() => 4), 0); // prettier-ignore
  const moved = crowd((seat) => (seat === 7 ? 5 : 4)).map((each) => ({ ...each, isFresh: each.seat === 7 }));
  const setOff = draw(moved, 100);
  expect(setOff.count('ground', 'arc')).toBe(2);
  expect(setOff.count('moving', 'drawImage')).toBe(1);
  expect(setOff.count('marks', 'drawImage')).toBeLessThan(60);
  expect(setOff.count('steps', 'stroke')).toBe(0);

  const onTheWay = draw(moved, 300);
  expect(onTheWay.calls.ground).toEqual([]);
  expect(onTheWay.calls.marks).toEqual([]);
  expect(onTheWay.calls.steps).toEqual([]);
  expect(onTheWay.count('moving', 'drawImage')).toBe(1);
  expect(onTheWay.wantsMore).toBe(true);

  const arrived = draw(moved, 700);
  expect(arrived.count('moving', 'drawImage')).toBe(0);
  expect(arrived.count('marks', 'drawImage')).toBe(1);
  expect(arrived.count('steps', 'stroke')).toBe(2);
});

test('once a second the film is renewed, and then it rests', () => {
  const { draw } = recorded();
  draw(crowd(() => 4), 0); // prettier-ignore
  const moved = crowd((seat) => (seat === 7 ? 5 : 4));
  draw(moved, 100);
  draw(moved, 700);
  const renewed = draw(moved, 1200);
  expect(renewed.count('marks', 'drawImage')).toBe(301);
  expect(renewed.wantsMore).toBe(false);
});

test('where motion is not wanted nobody is seen on the way', () => {
  const { draw } = recorded(true);
  draw(crowd(() => 4), 0); // prettier-ignore
  const moved = draw(
    crowd((seat) => (seat === 7 ? 5 : 4)),
    100,
  );
  expect(moved.count('moving', 'drawImage')).toBe(0);
  expect(moved.count('marks', 'drawImage')).toBeGreaterThan(0);
});

test('when somebody is gone all is drawn anew, at once', () => {
  const { draw } = recorded();
  draw(crowd(() => 4), 0); // prettier-ignore
  const fewer = crowd(() => 4).filter(({ seat }) => seat !== 9);
  const renewed = draw(fewer, 100);
  expect(renewed.count('marks', 'drawImage')).toBe(300);
  expect(renewed.count('moving', 'drawImage')).toBe(0);
});
