import type { Random } from '@lowest-point/game';
import { drawNormal, type Temperament } from '../temperament.ts';
import { playerAt } from './fold.ts';
import { knowing } from './judge.ts';
import type { Face, Kind, Move, State } from './types.ts';

/** What a simulated student answers: `descent` knows the rule, `random` guesses, `wild` has it the wrong way round. */
export function judgeMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const { answered, face } = playerAt(play as State, seat);
  const asked = face ?? (play as State).shown.first;
  return { item: answered.length, answer: answerOf(asked, temperament, random) };
}

function answerOf(face: Face, temperament: Temperament, random: Random): number {
  switch (temperament) {
    case 'descent':
      return face.kind === 'arrow' ? Math.round(knowing(face) + 4 * drawNormal(random)) + 0 : knowing(face);
    case 'random':
      return guessOf(face.kind, random);
    case 'wild':
      return misconceptionOf(face);
  }
}

function guessOf(kind: Kind, random: Random): number {
  switch (kind) {
    case 'way':
      return random() < 0.5 ? -1 : 1;
    case 'place':
      return Math.round(random() * 20) / 20;
    case 'arrow':
      return Math.round(random() * 360) - 180 + 0;
    case 'rest':
      return Math.floor(random() * 3);
  }
}

/** With the slope; the higher place, or the larger number with its sign; to the middle of the ring; flat is done. */
function misconceptionOf(face: Face): number {
  switch (face.kind) {
    case 'way':
      return face.slope > 0 ? 1 : -1;
    case 'place': {
      const { a, b } = face;
      return (b.loss ?? b.slope ?? 0) > (a.loss ?? a.slope ?? 0) ? 1 : 0;
    }
    case 'arrow': {
      const points = face.rings[1]?.points ?? [];
      const [x, y] = [0, 1].map(
        (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / (points.length || 1),
      );
      const degrees = Math.atan2((y ?? 0) - face.dot[1], (x ?? 0) - face.dot[0]) * (180 / Math.PI);
      return Math.round(degrees) + 0;
    }
    case 'rest':
      return face.slopes.every((slope) => slope === 0) ? 0 : 2;
  }
}
