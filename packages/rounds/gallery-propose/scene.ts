import { createNumbers } from '@lowest-point/plots';
import { playRound, type Proposed } from '../src/propose/test/classroom.ts';
import { theNeedForOptimization } from '../src/lessons/theNeedForOptimization.ts';
import { de } from '../src/lessons/words/de.ts';
import { en } from '../src/lessons/words/en.ts';
import { machines } from '../src/machines.ts';
import type { Speech } from '../src/viewProps.ts';
import { simulate } from './students.ts';

export interface Scene {
  readonly id: string;
  readonly players: number;
  readonly seat: number;
  readonly moves: readonly Proposed[];
  readonly isRevealed: boolean;
  readonly showsRanks: boolean;
  /** Seconds since the round was opened. */
  readonly now: number;
  readonly speech: Speech;
  readonly text: { readonly name: string; readonly brief: string };
  readonly why: boolean;
  readonly canMove: boolean;
  readonly hasMachines: boolean;
}

/** ?round=hit13&players=28&seat=0&tries=2&now=40&behaviour=some|same|wild|none&lang=de&reveal&noranks&why&paused&machines */
export function sceneFrom(wanted: URLSearchParams): Scene {
  const id = wanted.get('round') ?? 'hit13';
  const players = Number(wanted.get('players') ?? 28);
  const seat = Number(wanted.get('seat') ?? 0);
  const behaviour = wanted.get('behaviour') ?? 'all';
  const isRevealed = wanted.has('reveal');
  const tries = theNeedForOptimization.rounds.find((round) => round.id === id)?.moves ?? 3;
  const now = Number(wanted.get('now') ?? (isRevealed ? 88 : 40));
  const language = wanted.get('lang') === 'de' ? 'de' : 'en';
  const all = behaviour === 'none' ? [] : simulate(id, players, tries, behaviour);
  const ownTries = wanted.has('tries') ? Number(wanted.get('tries')) : Infinity;
  let own = 0;
  const moves = all
    .filter((move) => (move.seat === seat ? ++own <= ownTries : true))
    .filter((move) => isRevealed || move.seat === seat || move.at <= now);
  return {
    id,
    players,
    seat,
    moves,
    isRevealed,
    showsRanks: !wanted.has('noranks'),
    now,
    speech: { language, numbers: createNumbers(language) },
    text: (language === 'de' ? de : en)[id] ?? { name: id, brief: '' },
    why: wanted.has('why'),
    canMove: !wanted.has('paused'),
    hasMachines: wanted.has('machines'),
  };
}

export function play(scene: Scene, moves: readonly Proposed[] = scene.moves) {
  return playRound(
    scene.id,
    scene.players,
    moves,
    scene.isRevealed ? 'revealed' : 'open',
    [],
    scene.hasMachines ? machines : [],
  );
}
