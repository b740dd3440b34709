import type { Lesson, RoundPlan } from '@lowest-point/game';

const identity = 'identity';

/** Two sheets in the light: a network of one weight, to be turned until 2w = 6, and again until 2w = 8. */
function sheet(id: string, target: number): RoundPlan {
  return {
    id,
    type: 'propose',
    isDark: false,
    seconds: 60,
    moves: 2,
    config: {
      network: { layers: [{ weights: [[1]], activation: identity }] },
      data: [{ inputs: [2], target }],
      tunable: [{ layer: 0, to: 0, from: 0 }],
      proposals: 2,
      sight: { prediction: 'live', ownPointFor: 0 },
    },
  };
}

export const twoSheets: Lesson = { id: 'twoSheets', rounds: [sheet('six', 6), sheet('eight', 8)] };
