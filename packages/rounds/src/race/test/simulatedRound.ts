import { rankScores, type RoundState, type Viewer } from '@lowest-point/game';
import { machines as machineKinds } from '../../machines.ts';
import type { Temperament } from '../../temperament.ts';
import { lessonRound } from '../../test/lessonRound.ts';
import { seeded } from '../../test/seeded.ts';
import { raceMove } from '../autoplay.ts';
import { racerAt } from '../fold.ts';
import { raceMachine } from '../machine.ts';
import { nextRate, onSlider, ratesFor } from '../nextRate.ts';
import { race } from '../rules.ts';
import type { Move, State } from '../types.ts';

/** Somebody with a notion of their own (bigger is faster, smaller is safer, or neither), who then corrects it, or does not. */
function humanMove(play: unknown, seat: number, random: () => number): Move {
  const { shown, racers } = play as State;
  const racer = racerAt({ racers }, seat);
  const rates = ratesFor(shown, racer.isStandardised);
  if (shown.standardRates !== null && !racer.isStandardised && racer.moves === [1, 0, 2, 3, 9][seat % 5])
    return { type: 'standardise' };
  const runs = racer.runs.filter((run) => run.isStandardised === racer.isStandardised);
  const notion = 0.15 + 0.7 * (((seat * 37) % 23) / 22);
  const insists = seat % 9 === 4;
  const wanted =
    runs.length === 0
      ? rates.min * (rates.max / rates.min) ** (notion + 0.08 * (random() - 0.5))
      : insists
        ? (runs.at(-1)?.learningRate ?? rates.min) * 1.3
        : nextRate(runs, rates) * (0.8 + 0.4 * random());
  const momentum = shown.controls.includes('momentum')
    ? [0, 0.5, 0.9, 0.7, 0.97, 0.8, 0][(seat + racer.moves) % 7]
    : 0;
  return { type: 'run', learningRate: onSlider(wanted, rates), momentum: momentum ?? 0 };
}

export interface Choices {
  readonly players: number;
  /** How many of its moves a player has made, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Everybody does as this one says; null: a mixed class. */
  readonly temperament: Temperament | null;
  /** Are all optimisers seated beside the class? */
  readonly machines?: boolean;
}

/** One race as the server knows it, and as a viewer may see it. Real rules, real events. */
export function simulateRound(id: string, { players, share, seed, temperament, machines = false }: Choices) {
  const { config, ...outline } = lessonRound(id);
  const random = seeded(seed);
  const facts = race.open(config, random);
  const ground = { config, facts };
  const shown = race.show(config, facts);
  const seats = Array.from({ length: players }, (_, seat) => seat);
  let full = race.initialState(shown);
  let screen = race.initialState(shown);
  const moveTimes: { seat: number; at: number; data: unknown }[] = [];
  let now = 1_000_000;

  function move(seat: number, wanted: unknown): string | null {
    const result = race.decide(full, ground, seat, wanted);
    if (!result.ok) return result.rejection;
    const told = race.redact(full, seat, result.value, { role: 'screen' });
    full = race.evolve(full, seat, result.value);
    screen = race.evolve(screen, seat, told);
    moveTimes.push({ seat, at: now, data: told });
    return null;
  }

  const total = Math.round(outline.moves * players * share);
  for (let k = 0; k < total * 40 && moveTimes.length < total; k++) {
    const seat = Math.floor(random() * players);
    now += 60_000 / total;
    if (race.movesMade(full, seat) >= outline.moves) continue;
    const refused = move(
      seat,
      temperament === null ? humanMove(full, seat, random) : raceMove(full, seat, temperament, random),
    );
    if (refused !== null) throw new Error(`seat ${seat}: ${refused}`);
  }
  const machineSeats = (machines ? machineKinds : []).map((machine, k) => ({ machine, seat: players + k }));
  for (const { machine, seat } of machineSeats) {
    const seated = race.deal(full, ground, seat, true);
    full = race.evolve(full, seat, seated);
    screen = race.evolve(screen, seat, race.redact(full, seat, seated, { role: 'screen' }));
    for (let k = 0; k < outline.moves; k++) {
      const wanted = raceMachine(full, seat, machine, random);
      if (wanted !== null) move(seat, wanted);
    }
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

  /** A phone has folded its own moves, a screen that somebody moved, a host everything. */
  function playFor(viewer: Viewer): unknown {
    if (viewer.role === 'screen') return screen;
    if (viewer.role !== 'player') return full;
    const state = full as State;
    return { ...state, racers: state.racers.map((racer, seat) => (seat === viewer.seat ? racer : null)) };
  }

  return {
    outline,
    seats,
    move,
    now: () => now,
    moveTimes: () => moveTimes,
    movesMade: (seat: number) => race.movesMade(full, seat),
    open: (viewer: Viewer) => known(playFor(viewer)),
    revealed(viewer: Viewer) {
      const standings = rankScores(race.scores(full, ground, seats));
      const machineScores = machineSeats.flatMap(({ machine, seat }) =>
        race.scores(full, ground, [seat]).map((score) => ({ ...score, machine })),
      );
      const { everyone, staff } = race.reveal(full, ground, standings, machineScores);
      const round: RoundState = {
        ...known(playFor(viewer)),
        hidden: { config, facts, salt: '' },
        standings: viewer.role === 'player' ? null : standings,
        machines: machineScores.map(({ machine, loss, outcome, points }) => ({
          machine,
          loss,
          outcome,
          points,
        })),
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
  seat === 1
    ? 'Maximiliane-Charlotte W.'
    : `${names[seat % names.length] ?? ''}${seat < names.length ? '' : ` ${Math.floor(seat / names.length) + 1}`}`;
