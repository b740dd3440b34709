import type { Ground } from '@lowest-point/game';
import { preparedOnce } from '../../prepared.ts';
import { sample } from '../../sample.ts';
import { measuredOf } from './fold.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Config, Facts, Probe, State, View } from './types.ts';

type Find = readonly [x: number, y: number, loss: number];

/** Ten finds are what fits into 250 bytes of JSON. */
const mostFinds = 10;

/** What a seat's phone hears of the others' finds. Null: of nobody. */
export function view(state: State, { config }: Ground<Config, Facts>, seat: number): View | null {
  switch (config.sees) {
    case 'nobody':
      return null;
    case 'neighbours':
      return { seen: neighboursOf(state, seat).flatMap((other) => bestAndLast(state, other)) };
    case 'everyone':
      return { seen: ofEveryone(state, seat) };
  }
}

/** Who has probed, by seat, and where each of them sits in that list. */
const circleOf = preparedOnce(({ players }: State) => {
  const seats = players.flatMap((probes, seat) => (probes === null ? [] : [seat]));
  return { seats, places: new Map(seats.map((seat, place) => [seat, place])) };
});

/** The five who sit next to a seat, in the ring of all who have probed (and oneself). */
export function neighboursOf(state: State, seat: number): number[] {
  const { seats, places } = circleOf(state);
  const place = places.get(seat);
  const circle = place === undefined ? [...seats, seat].sort((a, b) => a - b) : seats;
  const here = place ?? circle.indexOf(seat);
  return neighbourhood(circle.length, here).flatMap((other) => circle[other] ?? []);
}

function bestAndLast(state: State, seat: number): Find[] {
  const probes = measuredOf(state, seat);
  const best = probes.toSorted((a, b) => a.loss - b.loss)[0];
  const last = probes.at(-1);
  return [...new Set([best, last])].flatMap((probe) => (probe === undefined ? [] : [findOf(probe)]));
}

/** The three lowest of all, and the latest of seven others, spread over the class. */
function ofEveryone(state: State, seat: number): Find[] {
  const { ranked, latest } = findsOf(state);
  const lowest = ranked.filter(({ by }) => by !== seat).slice(0, mostLowest);
  const others = latest.filter(({ by, probe }) => by !== seat && !lowest.some((low) => low.probe === probe));
  return [...lowest, ...sample(others, mostFinds - lowest.length)].flatMap(({ probe: { at, loss } }) =>
    at === null || loss === null ? [] : [findOf({ at, loss })],
  );
}

const mostLowest = 3;

interface Found {
  readonly by: number;
  readonly probe: Probe;
}

/**
 * The lowest probes, as many as it takes to have three whoever is left out, and the last probe of everybody. Found once for all
 * phones: every few seconds each of a large class asks.
 */
const findsOf = preparedOnce(({ players }: State): { ranked: readonly Found[]; latest: readonly Found[] } => {
  const height = ({ probe }: Found): number => probe.loss ?? Number.POSITIVE_INFINITY;
  const found = players.map((probes, by) => (probes ?? []).map((probe): Found => ({ by, probe })));
  return {
    ranked: found
      .flatMap((own) => own.toSorted((a, b) => height(a) - height(b) || 0).slice(0, mostLowest))
      .sort((a, b) => height(a) - height(b) || 0)
      .slice(0, 2 * mostLowest),
    latest: found.flatMap((own) => own.slice(-1)),
  };
});

function findOf({ at, loss }: { readonly at: readonly number[]; readonly loss: number }): Find {
  const [x = 0, y = 0] = at;
  return [Number(x.toFixed(2)) + 0, Number(y.toFixed(2)) + 0, Number(loss.toPrecision(3))];
}
