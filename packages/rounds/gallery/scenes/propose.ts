import { machines } from '../../src/machines.ts';
import { playRound, type Proposed } from '../../src/propose/test/classroom.ts';
import type { Move } from '../../src/propose/types.ts';
import { latest, proposalsOf } from '../proposals.ts';
import { classroomScene, type Scene } from '../scene.ts';
import { hasMachines, isRevealed, number, players, roundId, seat } from '../wanted.ts';

/** ?now=40: seconds since the round was opened; &tries=2: how many proposals the phone's player has made. */
export function propose(): Scene {
  const now = number('now', isRevealed ? 88 : 40);
  const tries = number('tries', Infinity);
  const all = proposalsOf(roundId);
  const own = all.filter((proposed) => proposed.seat === seat).slice(0, tries);
  const others = all.filter((proposed) => proposed.seat !== seat && (isRevealed || proposed.at <= now));
  return classroomScene({
    moves: [...own, ...others],
    play: (proposed, until) => playRound(roundId, players, proposed, until, [], hasMachines ? machines : []),
    // They are played in the order of time: this one last.
    moveOf: (from, wanted): Proposed => ({ seat: from, weights: (wanted as Move).weights, at: latest }),
    now,
  });
}
