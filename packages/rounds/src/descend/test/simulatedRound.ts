import { rankScores, type RoundState, type Viewer } from '@lowest-point/game';
import * as walks from '../../lessons/walks.ts';
import type { Machine } from '../../machines.ts';
import { descendMove } from '../autoplay.ts';
import { descendMachine } from '../machine.ts';
import type { Move, State } from '../types.ts';
import { readRound } from '../read.ts';
import { descend } from '../rules.ts';
import type { Temperament } from '../../temperament.ts';
import { seeded } from '../../test/seeded.ts';
import { walkOf } from '../walk.ts';

const machineKinds = [
  'gradientDescent',
  'momentum',
  'adam',
  'newton',
  'randomSearch',
] as const satisfies readonly Machine[];

/** Somebody who looks at the arrow and goes roughly there; some go uphill at first, some take tiny steps. */
function humanMove(play: unknown, seat: number, random: () => number): Move {
  const state = play as State;
  const { shown } = state;
  const walk = walkOf(state, seat);
  const here = walk.here ?? shown.here;
  const steps = walk.steps;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const slope = Math.hypot(...here.gradient);
  if ((shown.restarts ?? 0) > walk.restarts.length && steps === 3 + (seat % 4) && seat % 5 !== 0)
    return { way: 'restart' };
  // Some have not understood that no rate helps on level ground.
  const insists = shown.ways[0] === 'rate' && (slope === 0 ? steps < seat % 4 : steps > 1);
  if (!shown.ways.includes('step') || insists) {
    const taste = 0.06 * 16 ** (((seat * 37) % 17) / 16);
    return { way: 'rate', learningRate: shown.rateLimit * taste * (0.8 + 0.4 * random()) };
  }
  const isLost = seat % 9 === 4 && steps < 3;
  const bold = seat % 13 === 6 ? 0.03 : 0.35 + ((seat * 37) % 17) / 22;
  const length =
    shown.longestStep * Math.min(0.99, bold * Math.min(1, 0.25 + (0.9 * slope) / shown.here.loss));
  if (here.gradient.length === 1) {
    const down = (here.gradient[0] ?? 0) > 0 ? -1 : 1;
    return { way: 'step', by: [(isLost ? -down : down) * length * (0.8 + 0.4 * random())] };
  }
  const [gx = 0, gy = 0] = here.gradient;
  const angle =
    slope === 0
      ? 2 * Math.PI * random()
      : Math.atan2(-gy, -gx) +
        normal * 0.35 +
        (steps < 2 ? ((seat * 29) % 13) / 5 - 1.2 : 0) +
        (isLost ? 2.6 : 0);
  const far = Math.min(shown.longestStep * 0.99, steps < 3 ? length * 1.8 : length);
  return { way: 'step', by: [far * Math.cos(angle), far * Math.sin(angle)] };
}

export interface Choices {
  readonly players: number;
  /** How many of its steps a player has taken, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Everybody does as this one says; null: a mixed class. */
  readonly temperament: Temperament | null;
  /** Are all optimisers seated beside the class? */
  readonly machines?: boolean;
}

/** One round of `descend` as the server knows it, and as a viewer may see it. Real rules, real events. */
export function simulateRound(id: string, { players, share, seed, temperament, machines = false }: Choices) {
  const plan = Object.values(walks).find((walk) => walk.id === id);
  if (plan === undefined) throw new Error(`no walk is called ${id}`);
  const random = seeded(seed);
  const { config, ...outline } = plan;
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

  const machineSeats = (machines ? machineKinds : []).map((machine, k) => ({ machine, seat: players + k }));
  for (const seat of [...seats, ...machineSeats.map((each) => each.seat)]) {
    const dealt = descend.deal(full, ground, seat, seat >= players);
    if (dealt === null) continue;
    full = descend.evolve(full, seat, dealt);
    screen = descend.evolve(screen, seat, descend.redact(full, seat, dealt, { role: 'screen' }));
  }

  const styleOf = (seat: number): Temperament | null => temperament ?? (seat % 12 === 7 ? 'wild' : null);
  const moveOf = (seat: number): Move => {
    const style = styleOf(seat);
    return style === null ? humanMove(full, seat, random) : descendMove(full, seat, style, random);
  };
  const total = Math.round(plan.moves * players * share);
  for (let k = 0; k < total * 30 && moveTimes.length < total; k++) {
    const seat = Math.floor(random() * players);
    now += 60_000 / total;
    if (descend.movesMade(full, seat) < plan.moves) move(seat, moveOf(seat));
  }

  for (const { machine, seat } of machineSeats) {
    for (let k = 0; k < plan.moves; k++) {
      const wanted = descendMachine(full, seat, machine, random);
      if (wanted === null) break;
      const refused = move(seat, wanted);
      if (refused !== null) throw new Error(`${machine}: ${refused}`);
    }
  }

  const known = (play: unknown): RoundState => ({
    openedAt: 1_000_000,
    commitment: '0'.repeat(64),
    shown,
    play,
    hidden: null,
    machineStandings: [],
    machines: [],
    standings: null,
    revealed: null,
  });

  /** A phone has folded its own steps, a screen everybody's places, a host everything. */
  function playFor(viewer: Viewer): unknown {
    if (viewer.role === 'screen') return screen;
    if (viewer.role !== 'player') return full;
    const { walkers, ...rest } = full as State;
    return { ...rest, walkers: walkers.map((walker, seat) => (seat === viewer.seat ? walker : null)) };
  }

  return {
    outline,
    seats,
    move,
    now: () => now,
    moveTimes: () => moveTimes,
    /** What the server knows. */
    lossOf: (seat: number): number | null => (full as State).walkers[seat]?.here?.loss ?? null,
    movesMade: (seat: number) => descend.movesMade(full, seat),
    shown: readRound(known(full)).shown,
    open: (viewer: Viewer) => known(playFor(viewer)),
    revealed(viewer: Viewer) {
      const scores = descend.scores(full, ground, seats);
      const machineScores = machineSeats.map(({ machine, seat }) => ({
        machine,
        ...descend.scores(full, ground, [seat])[0]!,
      }));
      const { everyone, staff } = descend.reveal(full, ground, scores, machineScores);
      const standings = rankScores(scores);
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
