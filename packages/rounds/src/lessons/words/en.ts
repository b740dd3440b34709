/** What a round calls itself, and the one sentence that says what to do. */
export interface RoundWords {
  readonly name: string;
  readonly brief: string;
}

/** By the round's id, whichever lesson it is played in. It gives no ground away: every surface may load it. */
export const en: Readonly<Record<string, RoundWords>> = {
  hit13: { name: 'Hit 13', brief: 'Change the two weights until the network says 13.' },
  oneKnob: {
    name: 'One knob',
    brief: 'Only w₁ turns now. Two tries to find the weight that leaves no error.',
  },
  tugOfWar: {
    name: 'Tug of war',
    brief: 'Three points pull at the same two weights. Find the lowest loss for all of them.',
  },
  feelTheSlope: {
    name: 'Feel the slope',
    brief: 'You feel only the ground under your feet. Step to lower loss.',
  },
  darkField: {
    name: 'Dark field',
    brief: 'Nobody sees the ground. Feel the slope, take a step, find the lowest point.',
  },
};
