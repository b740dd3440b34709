import { evolve, type Lesson, type RoomEvent, type RoomState } from '@lowest-point/game';
import { lessons } from '@lowest-point/rounds/lessons';
import { autoplay, rounds } from '@lowest-point/rounds/rules';
import type { CommandAnswer } from '@lowest-point/protocol';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Person } from './person.ts';
import type { HostedRoom } from './school.ts';
import { seededRandom } from './seededRandom.ts';

/** Every round that any built-in lesson plays, once. */
export const everyRound: Lesson = {
  id: 'everyRound',
  rounds: [...new Set(lessons.flatMap((lesson) => lesson.rounds))],
};

/** What a simulated student, told apart by its seat and the number of its move, does next. */
export function moveFor(state: RoomState, round: number, seat: number, k: number): unknown {
  const play = autoplay[state.lesson.rounds[round]?.type ?? ''];
  if (play === undefined) throw new Error('nobody plays that');
  return play(state.rounds[round]?.play, seat, 'random', seededRandom(1000 * (seat + 1) + k));
}

const folded = new WeakMap<Person, RoomState>();

/** The room as far as this person was told of it. */
function known(person: Person): RoomState {
  let state = folded.get(person) ?? null;
  for (const event of person.events) if (event.seq > (state?.seq ?? 0)) state = evolve(state, event, rounds);
  if (state === null) throw new Error('no room');
  folded.set(person, state);
  return state;
}

/** Nobody's thumbs are as quick as a program: where the server says so, it is asked again. */
async function patiently(ask: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
  for (;;) {
    const answer = await ask();
    if (answer.ok || answer.reason !== 'tooFast') return answer;
    await pause(500);
  }
}

/** Opens a round; everybody makes all their moves. `next`: each phone's next number, kept up to date. */
export async function playRound(
  room: HostedRoom,
  phones: readonly Person[],
  next: number[],
  round: number,
): Promise<void> {
  await room.steps(
    { type: 'briefRound', round, from: round === 0 ? 'lobby' : 'revealed' },
    { type: 'openRound', round },
  );
  await Promise.all(
    phones.map(async (phone, player) => {
      await phone.until(() =>
        phone.events.some((event) => event.type === 'roundOpened' && event.data.round === round),
      );
      const { moves } = known(phone).lesson.rounds[round] ?? { moves: 0 };
      for (let k = 0; k < moves; k++) {
        const n = next[player] ?? 1;
        const move = moveFor(known(phone), round, player, k);
        const answer = await patiently(() => phone.command({ type: 'makeMove', round, move }, n));
        expect(answer).toMatchObject({ ok: true });
        // The next move rests on what came of this one.
        await phone.until(() => phone.seq() >= (answer.ok ? answer.seq : 0));
        next[player] = n + 1;
      }
    }),
  );
}

export async function closeAndReveal(
  room: HostedRoom,
  people: readonly Person[],
  round: number,
): Promise<void> {
  await room.steps({ type: 'closeRound', round }, { type: 'revealRound', round });
  const isRevealed = (event: RoomEvent): boolean =>
    event.type === 'roundRevealed' && event.data.round === round;
  await Promise.all(people.map((person) => person.until(() => person.events.some(isRevealed))));
}
