import type { Proposed } from '../src/propose/test/classroom.ts';

/** A class that plays as one would expect: it comes nearer from try to try, and in the tug of war pulls its own way. */
export function simulate(
  round: string,
  players: number,
  tries: number,
  behaviour: string,
  seed = 7,
): Proposed[] {
  const random = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const all: Proposed[] = [];
  for (let seat = 0; seat < players; seat++) {
    let at = 4 + 9 * random();
    const lazy = random();
    const mine = behaviour === 'some' ? Math.min(tries, Math.floor(tries * (0.4 + lazy))) : tries;
    for (let k = 0; k < mine; k++) {
      const weights =
        behaviour === 'same'
          ? sameFor(round)
          : behaviour === 'wild'
            ? wildFor(round, random)
            : human(round, seat, k, random, normal);
      all.push({ seat, weights, at });
      at += 10 + 12 * random();
    }
  }
  return all.filter((proposed) => proposed.at < 86);
}

function human(round: string, seat: number, k: number, random: () => number, normal: () => number): number[] {
  if (round === 'hit13') {
    const exact = k > 0 && random() < 0.2;
    const want = exact ? 0 : normal() * ([3, 1.6, 0.8][k] ?? 0.5);
    const w2 = exact ? Math.round(random() * 7 - 4) : Math.round((random() * 7 - 4) * 10) / 10;
    return [within((13 - w2 - want) / 5, 0, 4), within(w2, -9, 7)];
  }
  if (round === 'oneKnob')
    return [within(2.8 + (k > 0 && random() < 0.4 ? 0 : normal() * ([0.5, 0.2][k] ?? 0.1)), 0, 4)];
  if (round === 'whichLoss') {
    // First anything through the middle of all points, then along the ten, then up to the eleventh.
    const slope = within([normal() * 0.35, 0.4 + normal() * 0.2, 0.36 + normal() * 0.05, 0.35 + normal() * 0.03, 0.44 + normal() * 0.07, 0.48 + normal() * 0.05][k] ?? 0.5, -1, 1); // prettier-ignore
    const lift =
      k < 2 ? (random() < 0.4 ? 0 : normal() * 0.3) : k < 4 ? -0.38 + normal() * 0.12 : normal() * 0.15;
    return [Math.round(slope * 100) / 100, within(7.5 - 9 * slope + lift, -6, 13)];
  }
  const own = [[5, 1, 13], [3, 3, 3], [5, -3, 20]][seat % 3] ?? [5, 1, 13]; // prettier-ignore
  const [a1 = 5, a2 = 1, target = 13] = own;
  const spread = [1.1, 0.9, 0.35, 0.18][k] ?? 0.15;
  const w1 = (k < 2 ? 2.2 : 2.9) + normal() * (k < 2 ? 0.55 : spread);
  const miss = k < 2 ? normal() * 0.7 : normal() * 1.2;
  const w2 = k < 2 ? (target - a1 * w1 - miss) / a2 : -1.85 + normal() * spread * 1.6;
  return [within(w1, -1, 5), within(w2, -5, 3)];
}

function sameFor(round: string): number[] {
  return round === 'oneKnob' ? [2.8] : [3, -2];
}

function wildFor(round: string, random: () => number): number[] {
  if (round === 'oneKnob') return [random() < 0.5 ? 0 : 4];
  return round === 'hit13'
    ? [random() < 0.5 ? 0 : 4, random() < 0.5 ? -9 : 7]
    : [random() < 0.5 ? -1 : 5, random() < 0.5 ? -5 : 3];
}

function within(weight: number, min: number, max: number): number {
  return Math.round(Math.min(max, Math.max(min, weight)) * 10) / 10;
}

function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const names =
  'Heron Kestrel Lapwing Otter Marten Wren Dipper Curlew Badger Plover Linnet Hare Tern Fieldmouse Siskin Stoat Merlin Redshank Vole Nuthatch Pipit Swift Goldcrest Roe Wheatear Avocet Jackdaw Osprey'.split(
    ' ',
  );

export function nameOf(seat: number): string {
  if (seat === 1) return 'Maximiliane-Charlotte W.';
  const name = names[seat % names.length] ?? '';
  return seat < names.length ? name : `${name} ${Math.floor(seat / names.length) + 1}`;
}
