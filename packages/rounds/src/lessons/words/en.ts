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
  whichLoss: {
    name: 'Which loss?',
    brief: 'Lay a line through the points. After every two tries, another judge scores it.',
  },
  feelTheSlope: {
    name: 'Feel the slope',
    brief: 'You feel only the ground under your feet. Step to lower loss.',
  },
  darkField: {
    name: 'Dark field',
    brief: 'Nobody sees the ground. Feel the slope, take a step, find the lowest point.',
  },
  downTheSurface: {
    name: 'Down the surface',
    brief: 'Until it is flat: feel the slope, then step downhill.',
  },
  twoValleys: {
    name: 'Two valleys',
    brief: 'Step down. Once, you may start again elsewhere.',
  },
  saddleStart: {
    name: 'Level start',
    brief: 'Level, but not the bottom: get away, then go down.',
  },
  plateau: { name: 'Plateau', brief: 'The slope nearly vanishes. Find the way down.' },
  learningRateDuel: {
    name: 'Learning-rate duel',
    brief: 'Choose one learning rate for all 10 steps. Your better run of two counts.',
  },
  ravine: {
    name: 'Ravine',
    brief: 'Turn the line to fit the penguins. A run is 15 steps; standardising costs a try.',
  },
  momentum: {
    name: 'Momentum',
    brief: 'Choose how far each step goes and how much speed is kept. Your best run counts.',
  },
  oppositeDay: {
    name: 'Opposite day',
    brief: 'You see only the slope. Which way does the loss go down, ← or →? Ten times, quickly.',
  },
  steepOrHigh: {
    name: 'Steep or high?',
    brief: 'From which place, A or B, does gradient descent step further next? How sure are you?',
  },
  compassAndCrow: {
    name: 'Compass and crow',
    brief: 'Turn the arrow to where it goes down most steeply from the dot: −gradient.',
  },
  areYouDone: {
    name: 'Are you done?',
    brief: 'Read what each walker measured. Is this the lowest point, or is there more to do?',
  },
  miniBatch: {
    name: 'You are the mini-batch',
    brief: 'You hold two penguins. Add your arrow, true or not; the class steps along the mean.',
  },
  swarmAlone: {
    name: 'Search alone',
    brief: 'Probe where you like: you are told the loss there. Find the lowest point.',
  },
  swarmNeighbours: {
    name: 'Search with neighbours',
    brief: 'New ground. You also see what five of your neighbours found.',
  },
  swarmAll: {
    name: 'Search all together',
    brief: 'New ground. You see what the whole class found: follow it, or look elsewhere.',
  },
  manyWeights: {
    name: 'Many weights',
    brief: 'You own one weight of your team’s network. Nudge it, and bring the loss down together.',
  },
};
