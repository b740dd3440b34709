import type { Ground } from '@lowest-point/game';
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

/** The five who sit next to a seat, in the ring of all who have probed (and oneself). */
export function neighboursOf(state: State, seat: number): number[] {
  const others = state.players.flatMap((probes, other) => (probes === null || other === seat ? [] : [other]));
  const circle = [...others, seat].sort((a, b) => a - b);
  return neighbourhood(circle.length, circle.indexOf(seat)).flatMap((place) => circle[place] ?? []);
}

function bestAndLast(state: State, seat: number): Find[] {
  const probes = measuredOf(state, seat);
  const best = probes.toSorted((a, b) => a.loss - b.loss)[0];
  const last = probes.at(-1);
  return [...new Set([best, last])].flatMap((probe) => (probe === undefined ? [] : [findOf(probe)]));
}

/** The three lowest of all, and the latest of seven others, spread over the class. */
function ofEveryone(state: State, seat: number): Find[] {
  const lowest = lowestOfOthers(state, seat, 3);
  const latest = state.players.flatMap((probes, other) => {
    const last = probes?.at(-1);
    return last === undefined || other === seat || lowest.includes(last) ? [] : [last];
  });
  return [...lowest, ...sample(latest, mostFinds - lowest.length)].flatMap(({ at, loss }) =>
    at === null || loss === null ? [] : [findOf({ at, loss })],
  );
}

/** In one pass: every phone of a large class asks for it every few seconds. */
function lowestOfOthers({ players }: State, seat: number, most: number): Probe[] {
  const lowest: Probe[] = [];
  for (const [other, probes] of players.entries()) {
    if (other === seat) continue;
    for (const probe of probes ?? []) {
      const height = probe.loss ?? Number.POSITIVE_INFINITY;
      const rank = lowest.findIndex(({ loss }) => height < (loss ?? Number.POSITIVE_INFINITY));
      if (rank < 0 && lowest.length >= most) continue;
      lowest.splice(rank < 0 ? lowest.length : rank, 0, probe);
      lowest.length = Math.min(lowest.length, most);
    }
  }
  return lowest;
}

function findOf({ at, loss }: { readonly at: readonly number[]; readonly loss: number }): Find {
  const [x = 0, y = 0] = at;
  return [Number(x.toFixed(2)) + 0, Number(y.toFixed(2)) + 0, Number(loss.toPrecision(3))];
}
