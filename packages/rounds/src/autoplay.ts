import { descendMove } from './descend/autoplay.ts';
import { judgeMove } from './judge/autoplay.ts';
import { proposeMove } from './propose/autoplay.ts';
import { raceMove } from './race/autoplay.ts';
import { togetherMove } from './together/autoplay.ts';
import type { Autoplay } from './temperament.ts';

/** Simulated play for every kind of round, by the name that recordings use. */
export const autoplay: Readonly<Record<string, Autoplay>> = {
  propose: proposeMove,
  descend: descendMove,
  race: raceMove,
  judge: judgeMove,
  together: togetherMove,
};
