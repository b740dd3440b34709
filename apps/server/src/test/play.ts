import type { RoomEvent } from '@lowest-point/game';
import { lessons } from '@lowest-point/rounds/lessons';
import { expect } from 'vitest';
import type { Person } from './person.ts';
import type { HostedRoom } from './school.ts';

export const lesson = lessons[0]!;

/** Moves that each kind of round takes, told apart by player and number. */
export function moveFor(round: number, player: number, k: number, events: readonly RoomEvent[]): unknown {
  const opened = events.findLast((event) => event.type === 'roundOpened' && event.data.round === round);
  const shown = (opened?.type === 'roundOpened' ? opened.data.shown : null) as {
    readonly startWeights?: readonly number[];
    readonly start?: readonly number[];
    readonly longestStep?: number;
  };
  const turn = 0.9 * ((0.618_034 * (player + 1)) % 1) + 0.0213 * (k + 1);
  if (shown.startWeights) return { weights: shown.startWeights.map((weight) => weight + turn) };
  const length = (shown.longestStep ?? 1) * (0.11 + 0.0173 * ((player + k) % 5) + 0.000_37 * player);
  const by =
    shown.start?.length === 1
      ? [length * (player % 2 ? -1 : 1)]
      : [length * Math.cos(turn * 9), length * Math.sin(turn * 9)];
  return { way: 'step', by };
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
  const moves = lesson.rounds[round]?.moves ?? 0;
  await Promise.all(
    phones.map(async (phone, player) => {
      await phone.until(() =>
        phone.events.some((event) => event.type === 'roundOpened' && event.data.round === round),
      );
      for (let k = 0; k < moves; k++) {
        const n = next[player] ?? 1;
        const move = moveFor(round, player, k, phone.events);
        expect(await phone.command({ type: 'makeMove', round, move }, n)).toMatchObject({ ok: true });
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
