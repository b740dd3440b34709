import type { RoundPlan } from '@lowest-point/game';
import type { Config as Descend } from '../descend/types.ts';
import type { Config as Judge } from '../judge/types.ts';
import type { Config as Propose } from '../propose/types.ts';
import type { Config as Race } from '../race/types.ts';
import type { Config as Together } from '../together/types.ts';

/** A round of proposals, in the light: everyone sees the network. */
export function proposeRound(id: string, config: Propose, seconds: number): RoundPlan {
  return { id, type: 'propose', isDark: false, seconds, moves: config.proposals, config };
}

/** A walk in the dark. */
export function descendRound(id: string, config: Descend, seconds: number): RoundPlan {
  return { id, type: 'descend', isDark: true, seconds, moves: config.steps, config };
}

/** A learning rate that then runs. In the dark, where the ground is not in sight and nothing else is drawn by day. */
export function raceRound(id: string, config: Race, seconds: number, isDark: boolean): RoundPlan {
  return { id, type: 'race', isDark, seconds, moves: config.moves, config };
}

/** Questions, each answered once before anything is seen. */
export function judgeRound(id: string, config: Judge, seconds: number): RoundPlan {
  return { id, type: 'judge', isDark: true, seconds, moves: questionsOf(config), config };
}

/** The class is the optimiser: each turns a part of it. */
export function togetherRound(id: string, config: Together, seconds: number): RoundPlan {
  return { id, type: 'together', isDark: config.play === 'swarm', seconds, moves: movesOf(config), config };
}

function movesOf(config: Together): number {
  switch (config.play) {
    case 'batch':
      return config.arrows;
    case 'swarm':
      return config.probes;
    case 'team':
      return config.nudges;
  }
}

function questionsOf(config: Judge): number {
  switch (config.kind) {
    case 'way':
      return config.count;
    case 'place':
      return config.questions.length;
    case 'arrow':
      return config.maps.length;
    case 'rest':
      return config.places.length;
  }
}
