import { rankScores, type RoundPlan, type RoundState, type Viewer } from '@lowest-point/game';
import { descendMove } from '../src/descend/autoplay.ts';
import { descend } from '../src/descend/rules.ts';
import type { Temperament } from '../src/temperament.ts';

/** mulberry32: the same class every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Choices {
  readonly players: number;
  /** How many of its steps a player has taken, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Everybody does as this one says; null: a mixed class. */
  readonly temperament: Temperament | null;
}

/** One round of `descend` as the server knows it, and as a viewer may see it. Real rules, real events. */
export function simulateRound(plan: RoundPlan, { players, share, seed, temperament }: Choices) {
  const random = seeded(seed);
  const { config } = plan;
  const facts = descend.open(config, random);
  const ground = { config, facts };
  const shown = descend.show(config, facts);
  const seats = Array.from({ length: players }, (_, seat) => seat);
  let full = descend.initialState(shown);
  let screen = descend.initialState(shown);
  const moveTimes: { seat: number; at: number; data: unknown }[] = [];
  let now = 1_000_000;

  function move(seat: number, wanted: unknown): string | null {
    const result = descend.decide(full, ground, seat, wanted);
    if (!result.ok) return result.rejection;
    const screenEvent = descend.redact(full, seat, result.value, { role: 'screen' });
    full = descend.evolve(full, seat, result.value);
    screen = descend.evolve(screen, seat, screenEvent);
    moveTimes.push({ seat, at: now, data: screenEvent });
    return null;
  }

  const styleOf = (seat: number): Temperament =>
    temperament ?? (seat % 5 === 3 ? 'random' : seat % 11 === 7 ? 'wild' : 'descent');
  const total = Math.round(plan.moves * players * share);
  for (let k = 0; k < total * 3 && moveTimes.length < total; k++) {
    const seat = Math.floor(random() * players);
    now += 60_000 / total;
    if (descend.movesMade(full, seat) < plan.moves)
      move(seat, descendMove(full, seat, styleOf(seat), random));
  }

  const known = (play: unknown): RoundState => ({
    openedAt: 1_000_000,
    commitment: '0'.repeat(64),
    shown,
    play,
    hidden: null,
    standings: null,
    revealed: null,
  });

  return {
    seats,
    move,
    now: () => now,
    moveTimes: () => moveTimes,
    movesMade: (seat: number) => descend.movesMade(full, seat),
    open: (viewer: Viewer['role']) => known(viewer === 'screen' ? screen : full),
    revealed(viewer: Viewer['role']) {
      const scores = descend.scores(full, ground, seats);
      const { everyone, staff } = descend.reveal(full, ground, scores);
      const standings = rankScores(scores);
      const round: RoundState = {
        ...known(viewer === 'screen' ? screen : full),
        hidden: { config, facts, salt: '' },
        standings: viewer === 'player' ? null : standings,
        revealed: { everyone, staff: viewer === 'player' ? null : staff },
      };
      return { round, standings };
    },
  };
}

export const names =
  'Heron Kestrel Lapwing Otter Marten Wren Dipper Curlew Badger Plover Linnet Hare Tern Fieldmouse Siskin Stoat Merlin Redshank Vole Nuthatch Pipit Swift Goldcrest Roe Wheatear Avocet Jackdaw Osprey'.split(
    ' ',
  );
export const nameOf = (seat: number): string =>
  `${names[seat % names.length] ?? ''}${seat < names.length ? '' : ` ${Math.floor(seat / names.length) + 1}`}`;
