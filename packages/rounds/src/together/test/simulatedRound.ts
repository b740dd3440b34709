import { rankScores, type RoundState, type Viewer } from '@lowest-point/game';
import { machineMove } from '../../machines.ts';
import { theClassIsTheOptimiser } from '../../lessons/theClassIsTheOptimiser.ts';
import { seeded } from '../../test/seeded.ts';
import type { Temperament } from '../../temperament.ts';
import { togetherMove } from '../autoplay.ts';
import { together } from '../rules.ts';

export interface Choices {
  readonly players: number;
  /** How many of its moves a player has made, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Everybody does as this one says; null: a mixed class. */
  readonly temperament: Temperament | null;
  /** Optimisers that sit beside the class. */
  readonly machines?: readonly string[];
}

/** One round that is played together, as the server knows it and as a viewer may see it. Real rules, real events. */
export function simulateRound(id: string, { players, share, seed, temperament, machines = [] }: Choices) {
  const plan = theClassIsTheOptimiser.rounds.find((round) => round.id === id);
  if (plan === undefined) throw new Error(`no round is called ${id}`);
  const random = seeded(seed);
  const { config, ...outline } = plan;
  const facts = together.open(config, random);
  const ground = { config, facts };
  const shown = together.show(config, facts);
  const seats = Array.from({ length: players }, (_, seat) => seat);
  const events: { seat: number; event: unknown; at: number; isMove: boolean; before: unknown }[] = [];
  let full = together.initialState(shown);
  let now = 1_000_000;

  function record(seat: number, event: unknown, isMove: boolean): void {
    events.push({ seat, event, at: now, isMove, before: full });
    full = together.evolve(full, seat, event);
  }
  function move(seat: number, wanted: unknown): string | null {
    const result = together.decide(full, ground, seat, wanted);
    if (!result.ok) return result.rejection;
    record(seat, result.value, true);
    return null;
  }

  const all = [...seats, ...machines.map((_, k) => players + k)];
  for (const seat of all) {
    const dealt = together.deal(full, ground, seat, seat >= players);
    if (dealt !== null) record(seat, dealt, false);
  }
  const styleOf = (seat: number): Temperament =>
    temperament ?? (seat % 12 === 7 ? 'wild' : seat % 5 === 3 ? 'random' : 'descent');
  const total = Math.round(plan.moves * all.length * share);
  for (let k = 0, made = 0; k < total * 30 && made < total; k++) {
    const seat = all[Math.floor(random() * all.length)] ?? 0;
    now += 60_000 / total;
    if (together.movesMade(full, seat) >= plan.moves) continue;
    const machine = machines[seat - players];
    const wanted =
      machine === undefined
        ? togetherMove(full, seat, styleOf(seat), random)
        : machineMove(plan.type, full, seat, machine, random);
    if (wanted !== null && move(seat, wanted) === null) made += 1;
  }

  const known = (play: unknown): RoundState => ({
    openedAt: 1_000_000,
    commitment: '0'.repeat(64),
    shown,
    play,
    hidden: null,
    standings: null,
    machineStandings: [],
    machines: [],
    revealed: null,
  });

  /** What this viewer has folded: a phone its own events, a screen everybody's, redacted, a host all. */
  function playFor(viewer: Viewer): unknown {
    return events.reduce((play, { seat, event, before }) => {
      if (viewer.role === 'player' && viewer.seat !== seat) return play;
      return together.evolve(play, seat, together.redact(before, seat, event, viewer));
    }, together.initialState(shown));
  }

  return {
    outline,
    seats,
    move,
    now: () => now,
    moveTimes: () =>
      events.filter(({ isMove }) => isMove).map(({ seat, at, event }) => ({ seat, at, data: event })),
    view: (seat: number): unknown => together.view?.(full, ground, seat) ?? null,
    movesMade: (seat: number) => together.movesMade(full, seat),
    open: (viewer: Viewer) => known(playFor(viewer)),
    revealed(viewer: Viewer) {
      const standings = rankScores(together.scores(full, ground, seats));
      const { everyone, staff } = together.reveal(full, ground, standings, []);
      const round: RoundState = {
        ...known(playFor(viewer)),
        hidden: { config, facts, salt: '' },
        standings: viewer.role === 'player' ? null : standings,
        revealed: { everyone, staff: viewer.role === 'player' ? null : staff },
      };
      return { round, standings };
    },
  };
}

const names =
  'Heron Kestrel Lapwing Otter Marten Wren Dipper Curlew Badger Plover Linnet Hare Tern Fieldmouse Siskin Stoat Merlin Redshank Vole Nuthatch Pipit Swift Goldcrest Roe Wheatear Avocet Jackdaw Osprey'.split(
    ' ',
  );
export const nameOf = (seat: number): string =>
  `${names[seat % names.length] ?? ''}${seat < names.length ? '' : ` ${Math.floor(seat / names.length) + 1}`}`;
