import { machineSeats, rulesFor, type Random, type RoundRegistry } from '@lowest-point/game';
import type { Clock } from '../clock.ts';
import type { Actor } from './actor.ts';

/** How an optimiser chooses its next move in a kind of round; null: it has none. */
export type MachineMove = (
  type: string,
  play: unknown,
  seat: number,
  machine: string,
  random: Random,
) => unknown;

/** The optimisers that sit in a room. They move like everybody else: by commands, one after the other. */
export interface MachinePlayers {
  /** To be called whenever something was recorded. */
  set(): void;
  stop(): void;
}

interface Options {
  readonly clock: Clock;
  readonly actor: Actor;
  readonly rounds: RoundRegistry;
  readonly machineMove: MachineMove;
  readonly random: Random;
  /** An optimiser's choice threw. */
  readonly onFailure: (failure: unknown) => void;
}

/** The disk was full, or the round was paused just now: what is refused today may be taken later. */
const passing: ReadonlySet<string> = new Set(['notRecorded', 'roundPaused']);

/** Slow enough to be watched, and spread over what is left of the round. */
const slowestMs = 5000;
const quickestMs = 800;

export function createMachinePlayers(options: Options): MachinePlayers {
  const { clock, actor, rounds, machineMove, random, onFailure } = options;
  let callOff: (() => void) | null = null;
  let isStopped = false;
  /** Who has no move in this round any more. */
  let resigned = { round: -1, seats: new Set<number>() };

  /** Who may still move in the open round, and how often at most. */
  function atPlay(): {
    readonly round: number;
    readonly seats: readonly number[];
    readonly left: number;
  } | null {
    const state = actor.state();
    if (state.phase.name !== 'open') return null;
    const { round: index } = state.phase;
    const [round, outline] = [state.rounds[index], state.lesson.rounds[index]];
    if (!round || outline === undefined) return null;
    if (resigned.round !== index) resigned = { round: index, seats: new Set() };
    const rules = rulesFor(rounds, outline.type);
    const left = (seat: number): number => outline.moves - rules.movesMade(round.play, seat);
    const seats = machineSeats(state).filter((seat) => left(seat) > 0 && !resigned.seats.has(seat));
    return seats.length === 0 ? null : { round: index, seats, left: Math.max(...seats.map(left)) };
  }

  function set(): void {
    if (isStopped || callOff !== null) return;
    const players = atPlay();
    if (players === null) return;
    const { phase } = actor.state();
    const untilMs =
      phase.name === 'open' && phase.closesAt !== null ? phase.closesAt - clock.now() : Infinity;
    const paceMs = Math.max(quickestMs, Math.min(slowestMs, untilMs / (players.left + 2)));
    callOff = clock.after(paceMs, () => {
      callOff = null;
      void moveAll().then(set);
    });
  }

  async function moveAll(): Promise<void> {
    for (const seat of atPlay()?.seats ?? []) {
      if (isStopped) return;
      await move(seat);
    }
  }

  async function move(seat: number): Promise<void> {
    const state = actor.state();
    const players = atPlay();
    const player = state.seats[seat];
    if (players === null || player?.machine == null) return;
    const type = state.lesson.rounds[players.round]?.type ?? '';
    const chosen = choose(type, state.rounds[players.round]?.play, seat, player.machine);
    if (chosen === null) {
      resigned.seats.add(seat);
      return;
    }
    const answer = await actor.submit({
      by: { role: 'player', seat },
      command: { type: 'makeMove', round: players.round, move: chosen },
      n: player.n + 1,
    });
    if (!answer.ok && !passing.has(answer.reason)) resigned.seats.add(seat);
  }

  /** An optimiser that fails takes no other with it. */
  function choose(type: string, play: unknown, seat: number, machine: string): unknown {
    try {
      return machineMove(type, play, seat, machine, random);
    } catch (failure) {
      onFailure(failure);
      return null;
    }
  }

  return {
    set,
    stop() {
      isStopped = true;
      callOff?.();
      callOff = null;
    },
  };
}
