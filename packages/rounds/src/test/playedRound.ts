import {
  rankScores,
  rulesFor,
  type Ground,
  type Random,
  type RoundPlan,
  type Standing,
} from '@lowest-point/game';
import { autoplay } from '../autoplay.ts';
import { rounds } from '../rules.ts';
import type { Temperament } from '../temperament.ts';
import { seeded } from './seeded.ts';

/** One recorded event of a round, with the state before and after it. */
export interface Step {
  readonly seat: number;
  readonly isMove: boolean;
  /** What was asked for; null: nothing, it was dealt. */
  readonly move: unknown;
  readonly event: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

export interface PlayedRound {
  readonly ground: Ground<unknown, unknown>;
  readonly shown: unknown;
  readonly steps: readonly Step[];
  readonly state: unknown;
  readonly standings: readonly Standing[];
}

/** Every seat is dealt to and then plays all its moves, in turns; the last seat stays idle. Everything is frozen. */
export function playedRound(plan: RoundPlan, players: number, seed: number): PlayedRound {
  const rules = rulesFor(rounds, plan.type);
  const random = seeded(seed);
  const config = frozen(plan.config);
  const ground = { config, facts: frozen(rules.open(config, random)) };
  const shown = frozen(rules.show(config, ground.facts));
  const steps: Step[] = [];
  let state: unknown = frozen(rules.initialState(shown));

  const record = (seat: number, event: unknown, move: unknown): void => {
    const before = state;
    state = frozen(rules.evolve(before, seat, frozen(event)));
    steps.push({ seat, isMove: move !== null, move, event, before, after: state });
  };
  for (let seat = 0; seat < players; seat++) {
    const dealt = rules.deal(state, ground, seat, false);
    if (dealt !== null) record(seat, dealt, null);
  }
  for (let turn = 0; turn < plan.moves; turn++) {
    for (let seat = 0; seat < players - 1; seat++) {
      const move = frozen(nextMove(plan.type, state, seat, temperamentOf(seat), random));
      const outcome = rules.decide(state, ground, seat, move);
      if (!outcome.ok) throw new Error(`${plan.id}, seat ${seat}: ${outcome.rejection}`);
      record(seat, outcome.value, move);
    }
  }
  const standings = rankScores(rules.scores(state, ground, [...new Array(players).keys()]));
  return { ground, shown, steps, state, standings };
}

export function nextMove(
  type: string,
  state: unknown,
  seat: number,
  temperament: Temperament,
  random: Random,
): unknown {
  const play = autoplay[type];
  if (play === undefined) throw new Error(`nobody plays "${type}"`);
  return play(state, seat, temperament, random);
}

function temperamentOf(seat: number): Temperament {
  return (['descent', 'random', 'wild', 'descent'] as const)[seat % 4] ?? 'descent';
}

export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
