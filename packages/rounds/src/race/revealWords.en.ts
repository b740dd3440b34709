import type { Fate } from './types.ts';

/** What a race says once it was revealed. */
export const en = {
  fate: {
    crawl: 'crawls',
    arrive: 'arrives',
    bounce: 'bounces',
    boom: 'boom',
  } satisfies Record<Fate, string>,
  fateSays: {
    crawl: 'too small: the steps run out first',
    arrive: 'big enough to come, small enough to stay',
    bounce: 'over the bottom and back, every step',
    boom: 'each step lands higher than the last',
  } satisfies Record<Fate, string>,
  runs: (count: number) => (count === 1 ? '1 run' : `${count} runs`),
  nobodyHere: 'nobody',
  atRate: (rate: string, momentum: string | null) =>
    momentum === null ? `rate ${rate}` : `rate ${rate}, momentum ${momentum}`,
  limit: (rate: string) => `limit 2/curvature = ${rate}`,
  limitMany: (rate: string) => `limit ${rate}`,
  million: (count: string) => `${count} million`,
  finalLoss: 'loss at the end',
  rateAxis: 'learning rate (log)',
  overRate: (limit: string) =>
    `The loss at the end of a run, over its learning rate. Beyond ${limit} runs end higher than they began.`,
  bestIs: (name: string, chosen: string) => `Best: ${name}, ${chosen}`,
  bestOfClass: (chosen: string) => `Best of the class, ${chosen}`,
  middle: 'Middle of the class',
  parOne: (rate: string) => `Best rate known, ${rate}`,
  parMomentum: (rate: string, momentum: string) => `Rate ${rate} with momentum ${momentum}`,
  parStandard: (rate: string) => `Standardised, rate ${rate}`,
  plain: 'Best without momentum',
  plainRaw: 'Best in raw units',
  lowestPossible: 'Lowest possible',
  youPlace: (place: number, players: number) => `You, place ${place} of ${players}`,
  you: 'You',
  noRun: 'no run',
  divergedOnly: 'diverged',
  start: 'Start',
  raw: 'raw units',
  standardised: 'standardised',
  condition: (times: string) => `The ravine curves ${times} times as much across as along.`,
  round: 'A round bowl: equally steep in every direction.',
  rawMap: (right: string, down: string) =>
    `Zig-zag across. The lowest point lies ${right} to the right and ${down} below this sheet.`,
  standardMap: (rate: string) => `Straight down: with rate ${rate} it is there in one step.`,
  rawMapLabel: 'Map in raw units: the walk jumps from side to side of the ravine and gets nowhere along it.',
  standardMapLabel:
    'Map of the standardised problem: round contours, and the walk goes straight to their middle.',
  rawAxes: 'g per mm →, g ↑',
  standardAxes: 'weight →, bias ↑',
  standardisedCount: (count: number, of: number) => `${count} of ${of} standardised.`,
  sheetLabel: (players: number) => `The printed ravine with the best runs of ${players}.`,
  madeUp: (condition: string) =>
    `Made-up test ground, a quadratic: ${condition} times as curved across the valley as along it.`,
  penguins: 'Palmer penguins, 342 of three species (Gorman, Williams, Fraser 2014; CC0).',
  noInt2: 'The loss of a network with one weight, over three points (NIST, NoInt2).',
  nobody: 'Nobody raced. This is the ground that was waiting.',
  bestWalk: 'best',
  middleWalk: 'middle',
  withMomentum: (momentum: string) => `momentum ${momentum}`,
  withoutMomentum: 'no momentum',

  // why?
  askLimit: 'When does a step land higher than it began?',
  choicesLimit: [
    'Whenever the rate is above 1',
    'When it goes more than twice as far as the bottom',
    'Whenever the slope is steep',
  ],
  askRavine: 'Why did no rate work in raw units?',
  choicesRavine: [
    '15 steps are too few for any problem',
    'A rate that is right across the ravine is too small along it',
    'The penguins do not lie on a line',
  ],
  askMomentum: 'What does momentum do in a ravine?',
  choicesMomentum: [
    'It makes every step larger by the same factor',
    'It cancels what goes to and fro, and adds up what goes along',
    'It lowers the loss of the lowest point',
  ],
  whyStep:
    'The curvature says how fast the slope grows with the distance to the bottom: slope = curvature × distance. So one step, rate × slope, changes the distance by the factor 1 − rate × curvature.',
  whyLimit: (curvature: string, limit: string) =>
    `Here the curvature is ${curvature}. Above 2 / ${curvature} = ${limit} the factor is beyond −1: each step lands on the other side, and higher.`,
  whyHalf: (half: string) => `With half of that, ${half}, the factor is 0: one step, and you are there.`,
  whyOwnFactor: (rate: string, factor: string) => `Your rate ${rate} made the factor ${factor}.`,
  whyClass: (crawl: number, arrive: number, bounce: number, boom: number) =>
    `Runs of the class: ${crawl} crawled, ${arrive} arrived, ${bounce} bounced, ${boom} went up and away.`,
  whyRavine: (limit: string, condition: string) =>
    `Flippers are about 200 mm long, so a change of slope moves the line far more than the same change of height. So across the ravine the rate must stay below ${limit}. Along it the ground is ${condition} times less curved: with that rate it would take millions of steps.`,
  whyStandard: (limit: string) =>
    `Standardised, both directions are equally curved, and one rate (limit ${limit}) suits both.`,
  whyOwnRaw: 'You never standardised: no rate could have turned your line.',
  whyOwnStandard: (tries: number) =>
    tries === 1
      ? 'You standardised, which cost one try.'
      : `You standardised after ${tries - 1} tries in raw units.`,
  whyRavineClass: (raw: number, standard: number) =>
    `Runs that arrived: ${raw} in raw units, ${standard} standardised.`,
  whyBall: (keep: string, times: string) =>
    `With momentum ${keep} a speed that always points the same way grows to ${times} times one step; one that turns around at every step nearly cancels.`,
  whyBallLimit: (limit: string) =>
    `Without momentum the rate must stay below ${limit}; along the valley that is too small, and 50 steps are not enough.`,
  whyBallPar: (rate: string, momentum: string) =>
    `For this ravine rate ${rate} and momentum ${momentum} are fastest (Distill 2017): (2/(√λ₁+√λₙ))² and ((√λₙ−√λ₁)/(√λₙ+√λ₁))², with the curvatures λ₁ along the valley and λₙ across it.`,
  whyBallOwn: (rate: string, momentum: string, loss: string) =>
    `Your best: rate ${rate}, momentum ${momentum}, loss ${loss}.`,
  whyBallClass: (middle: string, plain: string) =>
    `Middle of the class: ${middle}. The best without momentum: ${plain}.`,
  whyNotZero: (loss: string) =>
    `The lowest loss here is ${loss}, not 0: no line goes through all the penguins.`,
};
