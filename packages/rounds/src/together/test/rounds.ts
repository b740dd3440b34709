import type { Random } from '@lowest-point/game';
import { lessonRound } from '../../test/lessonRound.ts';
import { seeded } from '../../test/seeded.ts';
import { together } from '../rules.ts';

/** A round on the server: seats are dealt to, moves are made, and all is there to be looked at. */
export function openRound(id: string, seed = 1) {
  const plan = lessonRound(id);
  const random: Random = seeded(seed);
  const config = plan.config;
  const facts = together.open(config, random);
  const ground = { config, facts };
  const shown = together.show(config, facts);
  let state = together.initialState(shown);

  return {
    plan,
    ground,
    random,
    state: () => state,
    deal(seat: number, isMachine = false): unknown {
      const dealt = together.deal(state, ground, seat, isMachine);
      if (dealt !== null) state = together.evolve(state, seat, dealt);
      return dealt;
    },
    /** The event, or why it was refused. */
    move(seat: number, move: unknown): unknown {
      const result = together.decide(state, ground, seat, move);
      if (!result.ok) return result.rejection;
      state = together.evolve(state, seat, result.value);
      return result.value;
    },
    view: (seat: number): unknown => together.view?.(state, ground, seat) ?? null,
    score: (seat: number) => together.scores(state, ground, [seat])[0],
    scores: (seats: readonly number[]) => together.scores(state, ground, seats),
    reveal: (seats: readonly number[]) =>
      together.reveal(state, ground, together.scores(state, ground, seats), []),
  };
}

export type OpenRound = ReturnType<typeof openRound>;

export const seatsOf = (count: number): number[] => [...new Array(count).keys()];
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
