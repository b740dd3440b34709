import { createNumbers } from '@lowest-point/plots';
import { judgeMove } from '../src/judge/autoplay.ts';
import { playRound, type Given } from '../src/judge/test/classroom.ts';
import { en } from '../src/lessons/words/en.ts';
import { de } from '../src/lessons/words/de.ts';
import type { Temperament } from '../src/temperament.ts';
import { seeded } from '../src/test/seeded.ts';
import type { Speech } from '../src/views.ts';

export interface Scene {
  readonly id: string;
  readonly players: number;
  readonly seat: number;
  readonly given: readonly Given[];
  readonly seed: number;
  readonly isRevealed: boolean;
  readonly showsRanks: boolean;
  readonly speech: Speech;
  readonly text: { readonly name: string; readonly brief: string };
  readonly theme: 'light' | 'dark';
  readonly canMove: boolean;
}

const counts: Readonly<Record<string, number>> = {
  oppositeDay: 10,
  steepOrHigh: 5,
  compassAndCrow: 3,
  areYouDone: 5,
};

/** ?round=oppositeDay&players=28&seat=0&own=2&share=0.6&own-style=wild&lang=de&reveal&noranks&paused&theme=light */
export function sceneFrom(wanted: URLSearchParams): Scene {
  const id = wanted.get('round') ?? 'oppositeDay';
  const players = Number(wanted.get('players') ?? 28);
  const seat = Number(wanted.get('seat') ?? 0);
  const seed = Number(wanted.get('seed') ?? 1);
  const isRevealed = wanted.has('reveal');
  const language = wanted.get('lang') === 'de' ? 'de' : 'en';
  const count = counts[id] ?? 3;
  const share = Number(wanted.get('share') ?? (isRevealed ? 1 : 0.6));
  const own = Number(wanted.get('own') ?? (isRevealed ? count : 0));
  const random = seeded(seed + 100);
  const ownStyle = wanted.get('style');
  const given: Given[] = [];
  for (let k = 0; k < count; k++)
    for (let each = 0; each < players; each++) {
      const mine = each === seat ? own : Math.round(count * share * (0.6 + 0.8 * random()));
      if (k >= mine) continue;
      const style = each === seat && ownStyle !== null ? (ownStyle as Temperament) : styleOf(each, random);
      given.push({
        seat: each,
        answer: (state) => judgeMove(state, each, style, seeded(97 * each + k + seed)).answer,
      });
    }
  return {
    id,
    players,
    seat,
    given,
    seed,
    isRevealed,
    showsRanks: !wanted.has('noranks'),
    speech: { language, numbers: createNumbers(language) },
    text: (language === 'de' ? de : en)[id] ?? { name: id, brief: '' },
    theme:
      wanted.get('theme') === 'light' || (isRevealed && wanted.get('theme') !== 'dark') ? 'light' : 'dark',
    canMove: !wanted.has('paused'),
  };
}

/** A class in which half know the rule most of the time, a quarter have it the wrong way round, and a quarter guess. */
function styleOf(seat: number, random: () => number): Temperament {
  const usual = (['descent', 'wild', 'descent', 'random'] as const)[seat % 4] ?? 'descent';
  return random() < 0.2 ? 'random' : usual;
}

export function play(scene: Scene, given: readonly Given[] = scene.given) {
  return playRound(scene.id, scene.players, given, scene.isRevealed ? 'revealed' : 'open', scene.seed);
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
