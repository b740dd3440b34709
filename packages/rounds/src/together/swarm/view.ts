import type { Ground } from '@lowest-point/game';
import { sample } from '../../sample.ts';
import { measuredOf } from './fold.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Config, Facts, State, View } from './types.ts';

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
  const all = state.players.flatMap((_, other) => (other === seat ? [] : measuredOf(state, other)));
  const lowest = all.toSorted((a, b) => a.loss - b.loss).slice(0, 3);
  const latest = state.players.flatMap((_, other) => {
    const last = measuredOf(state, other).at(-1);
    return last === undefined || other === seat || lowest.includes(last) ? [] : [last];
  });
  return [...lowest, ...sample(latest, mostFinds - lowest.length)].map(findOf);
}

function findOf({ at, loss }: { readonly at: readonly number[]; readonly loss: number }): Find {
  const [x = 0, y = 0] = at;
  return [Number(x.toFixed(2)) + 0, Number(y.toFixed(2)) + 0, Number(loss.toPrecision(3))];
}
