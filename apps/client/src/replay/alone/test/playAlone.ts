import { rulesFor, type RoomState } from '@lowest-point/game';
import { autoplay, rounds } from '@lowest-point/rounds/rules';
import type { Act, AloneGame } from '../aloneGame.ts';

/** Goes on to the next page. */
export function stepOn(game: AloneGame, atMs = 0): Act {
  const act: Act = { type: 'step', from: game.whole.phase.name, atMs };
  game.act(act);
  return act;
}

/** Plays up to `count` moves in the open round as a simulated student does, one a second. */
export function playMoves(game: AloneGame, count: number): Act[] {
  const { phase, lesson } = game.whole;
  if (phase.name !== 'open') return [];
  const outline = lesson.rounds[phase.round];
  const move = autoplay[outline?.type ?? ''];
  return Array.from({ length: count }, (_, k): Act => {
    const act: Act = {
      type: 'move',
      round: phase.round,
      move: move?.(playOf(game.whole, phase.round), game.seat, 'descent', () => 0.37),
      atMs: (k + 1) * 1000,
    };
    game.act(act);
    return act;
  });
}

export function movesMade(game: AloneGame, round: number): number {
  const type = game.whole.lesson.rounds[round]?.type ?? '';
  return rulesFor(rounds, type).movesMade(playOf(game.whole, round), game.seat);
}

function playOf(room: RoomState, round: number): unknown {
  return room.rounds[round]?.play;
}
