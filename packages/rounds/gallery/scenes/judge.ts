import { judgeMove } from '../../src/judge/autoplay.ts';
import { playRound, type Given } from '../../src/judge/test/classroom.ts';
import type { Move } from '../../src/judge/types.ts';
import { temperaments, type Temperament } from '../../src/temperament.ts';
import { lessonRound } from '../../src/test/lessonRound.ts';
import { seeded } from '../../src/test/seeded.ts';
import { classroomScene, type Scene } from '../scene.ts';
import { isRevealed, number, players, roundId, seat, word } from '../wanted.ts';

/** ?own=2&style=wild: how many questions the phone's player has answered, and how; &share=0.6: how many the others. */
export function judge(): Scene {
  const seed = number('seed', 1);
  return classroomScene({
    moves: answers(seed),
    play: (given, until) => playRound(roundId, players, given, until, seed),
    moveOf: (from, wanted): Given => ({ seat: from, answer: (wanted as Move).answer }),
    now: 40,
  });
}

function answers(seed: number): Given[] {
  const count = lessonRound(roundId).moves;
  const share = number('share', isRevealed ? 1 : 0.6);
  const own = number('own', isRevealed ? count : 0);
  const ownStyle = temperaments.find((name) => name === word('style')) ?? null;
  const random = seeded(seed + 100);
  const given: Given[] = [];
  for (let k = 0; k < count; k++)
    for (let each = 0; each < players; each++) {
      const mine = each === seat ? own : Math.round(count * share * (0.6 + 0.8 * random()));
      if (k >= mine) continue;
      const style = each === seat && ownStyle !== null ? ownStyle : styleOf(each, random);
      given.push({
        seat: each,
        answer: (state) => judgeMove(state, each, style, seeded(97 * each + k + seed)).answer,
      });
    }
  return given;
}

/** A class in which half know the rule most of the time, a quarter have it the wrong way round, and a quarter guess. */
function styleOf(seat: number, random: () => number): Temperament {
  const usual = (['descent', 'wild', 'descent', 'random'] as const)[seat % 4] ?? 'descent';
  return random() < 0.2 ? 'random' : usual;
}
