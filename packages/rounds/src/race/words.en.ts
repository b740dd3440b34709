/** What a race says while it is open. Numbers come in as printed; counts come as numbers. */
export const en = {
  // controls
  learningRate: 'learning rate',
  smaller: 'smaller learning rate',
  larger: 'larger learning rate',
  momentum: 'momentum',
  lessMomentum: 'less momentum',
  moreMomentum: 'more momentum',
  standardise: 'Standardise (costs a try)',
  standardiseHint: 'Counts length and mass from their means, in units of their spread.',
  isStandardised: 'Standardised: mean 0, deviation 1.',
  chooseFirst: 'First choose a learning rate',
  run: (steps: number) => `Run ${steps} steps`,
  sameAgain: 'Change something first',
  allRun: 'All tries used',

  // what happened
  hint: 'One rate for every step: new weight = weight − rate × slope.',
  hintLine: 'This line is the start. Each run begins there again.',
  hintDark: 'You see where you walk, not the ground. Yellow: the first step of this rate.',
  came: (from: string, to: string) => `From ${from} to ${to}.`,
  wentUp: (from: string, to: string) => `Up, from ${from} to ${to}: the steps are too big.`,
  diverged: (step: number) => `Diverged: off the sheet in step ${step}.`,
  stepLabel: (step: string) => `−rate × slope = ${step}`,
  loss: 'loss',
  lossInKg: 'loss in kg²',
  step: 'step',
  runName: (rate: string, momentum: string | null) => (momentum === null ? rate : `${rate}, ${momentum}`),
  flipper: 'flipper length, mm',
  mass: 'mass, g',

  // pictures in words
  axes: 'loss ↑   weight →',
  curveLabel: (step: string) => `The loss curve, and you at its start. The first step would be ${step}.`,
  curveRun: (places: string) => `The last run went through the weights ${places}.`,
  lineLabel: (slope: string) => `Penguins, and a line with a slope of ${slope} grams per millimetre.`,
  darkLabel: (steps: number) =>
    steps === 0
      ? 'Unprinted ground, and the start.'
      : `Unprinted ground, and the ${steps} steps of your last run.`,
  lossesLabel: (runs: string) => `The loss over the steps of each run: ${runs}.`,
  runEnds: (run: number, loss: string) => `run ${run} ends at ${loss}`,
  runDiverges: (run: number) => `run ${run} diverges`,

  // screen
  waiting: 'Rates are told when all have raced.',
  raced: (count: number): string => (count === 1 ? 'has raced' : 'have raced'),
  notYet: 'not yet',
  afterMoves: (moves: number) => (moves === 1 ? '1 try used' : `${moves} tries used`),
  justMoved: 'raced just now',
  gridLabel: (started: number, players: number) => `${started} of ${players} have raced.`,
  stepsPerRun: (steps: number) => `${steps} steps a run`,
};

export type Words = typeof en;
