import type { ClassRow } from '../controls/classRow.ts';
import type { RoundState } from '@lowest-point/game';
import type { Numbers } from '@lowest-point/plots';
import type { PhoneRevealProps, Speech } from '../viewProps.ts';
import { racerAt } from './fold.ts';
import { machineName } from '../machineNames.ts';
import { limitText, rateText, timesText } from './rateText.ts';
import type { Config, Facts, Public, State } from './types.ts';
import { revealWords, type RevealWords } from './revealWords.ts';

/** The losses one compares with, lowest first. */
export function classRows(
  { facts, config }: { readonly facts: Facts; readonly config: Config },
  everyone: Public,
  bestName: string | null,
  middleLoss: number | null,
  machines: RoundState['machines'],
  { language, numbers }: Speech,
): ClassRow[] {
  const say = revealWords[language];
  const plain = facts.plain.losses.at(-1) ?? facts.start.loss;
  const { learningRate = 0, momentum = 0 } = everyone.best ?? {};
  const chosen = say.atRate(
    rateText(learningRate, numbers),
    config.controls.includes('momentum') ? numbers.short(momentum) : null,
  );
  const others = [
    {
      name: bestName === null ? say.bestOfClass(chosen) : say.bestIs(bestName, chosen),
      loss: lossOf(everyone.best),
    },
    { name: say.middle, loss: middleLoss },
    { name: parName(facts, say, numbers), loss: facts.par.losses.at(-1) ?? null },
    ...(config.controls.length === 0
      ? []
      : [{ name: config.controls.includes('momentum') ? say.plain : say.plainRaw, loss: plain }]),
    ...machines.map(({ machine, loss }) => ({ name: machineName(machine, language), loss })),
    { name: say.start, loss: facts.start.loss },
    { name: say.lowestPossible, loss: facts.lowest.loss },
  ];
  return others
    .flatMap(({ name, loss }) => (loss === null ? [] : [{ name, loss }]))
    .sort((a, b) => a.loss - b.loss)
    .map(({ name, loss }) => ({ name, value: numbers.loss(loss), isOwn: false }));
}

function parName({ par, parMomentum, standard }: Facts, say: RevealWords, numbers: Numbers): string {
  const rate = rateText(par.learningRate, numbers);
  if (parMomentum > 0) return say.parMomentum(rate, numbers.short(parMomentum));
  return standard === null ? say.parOne(rate) : say.parStandard(rate);
}

function lossOf(lane: Public['best']): number | null {
  return lane?.outcome.type === 'measured' ? lane.outcome.loss : null;
}

export function ownRow({
  own,
  players,
  speech,
}: Pick<PhoneRevealProps, 'own' | 'players' | 'speech'>): ClassRow {
  const say = revealWords[speech.language];
  const isRanked = own?.outcome === 'measured' && own.place !== null;
  const value =
    own?.loss == null
      ? own?.outcome === 'diverged'
        ? say.divergedOnly
        : say.noRun
      : speech.numbers.loss(own.loss);
  return { name: isRanked ? say.youPlace(own.place, players) : say.you, value, isOwn: true };
}

/** A question about what was just seen. */
export function questionOf({ ground }: Config, say: RevealWords) {
  switch (ground.type) {
    case 'network':
      return { ask: say.askLimit, choices: say.choicesLimit, right: 1 };
    case 'line':
      return { ask: say.askRavine, choices: say.choicesRavine, right: 1 };
    case 'quadratic':
      return { ask: say.askMomentum, choices: say.choicesMomentum, right: 1 };
  }
}

/** Why, in sentences made of this class's numbers, and of one's own where `seat` is given. */
export function whyOf(
  { facts, config }: { readonly facts: Facts; readonly config: Config },
  everyone: Public,
  play: State,
  seat: number | null,
  speech: Speech,
): string[] {
  switch (config.ground.type) {
    case 'network':
      return whyLimit(facts, everyone, play, seat, speech);
    case 'line':
      return whyRavine(facts, everyone, play, seat, speech);
    case 'quadratic':
      return whyBall(facts, everyone, play, seat, speech);
  }
}

function whyLimit(
  facts: Facts,
  { fates }: Public,
  play: State,
  seat: number | null,
  { language, numbers }: Speech,
) {
  const say = revealWords[language];
  const curvature = 2 / facts.rateLimit;
  const last = seat === null ? undefined : racerAt(play, seat).runs.at(-1);
  return [
    say.whyStep,
    say.whyLimit(numbers.short(curvature, 1), limitText(facts.rateLimit, numbers)),
    say.whyHalf(limitText(facts.rateLimit / 2, numbers)),
    ...(last
      ? [
          say.whyOwnFactor(
            rateText(last.learningRate, numbers),
            numbers.short(1 - last.learningRate * curvature, 2),
          ),
        ]
      : []),
    say.whyClass(fates.crawl, fates.arrive, fates.bounce, fates.boom),
  ];
}

function whyRavine(
  facts: Facts,
  everyone: Public,
  play: State,
  seat: number | null,
  { language, numbers }: Speech,
) {
  const say = revealWords[language];
  const racer = seat === null ? null : racerAt(play, seat);
  const rawRuns = racer?.runs.filter(({ isStandardised }) => !isStandardised).length ?? 0;
  return [
    say.whyRavine(limitText(facts.rateLimit, numbers), timesText(facts.condition, say, numbers)),
    say.whyStandard(numbers.short(facts.standard?.rateLimit ?? 1)),
    ...(racer === null || racer.moves === 0
      ? []
      : [racer.isStandardised ? say.whyOwnStandard(rawRuns + 1) : say.whyOwnRaw]),
    say.whyRavineClass(everyone.fates.arrive, everyone.standardFates.arrive),
    say.whyNotZero(numbers.loss(facts.lowest.loss)),
  ];
}

function whyBall(
  facts: Facts,
  everyone: Public,
  play: State,
  seat: number | null,
  { language, numbers }: Speech,
) {
  const say = revealWords[language];
  const runs = seat === null ? [] : racerAt(play, seat).runs;
  const best = runs
    .flatMap((run) => (run.outcome.type === 'measured' ? [{ ...run, loss: run.outcome.loss }] : []))
    .sort((a, b) => a.loss - b.loss)[0];
  const momentum = facts.parMomentum;
  return [
    say.whyBall(numbers.short(momentum), numbers.short(1 / (1 - momentum), 1)),
    say.whyBallLimit(limitText(facts.rateLimit, numbers)),
    say.whyBallPar(rateText(facts.par.learningRate, numbers), numbers.short(momentum)),
    ...(best
      ? [
          say.whyBallOwn(
            rateText(best.learningRate, numbers),
            numbers.short(best.momentum),
            numbers.loss(best.loss),
          ),
        ]
      : []),
    ...(everyone.middle === null
      ? []
      : [
          say.whyBallClass(
            numbers.loss(lossOf(everyone.middle) ?? 0),
            numbers.loss(facts.plain.losses.at(-1) ?? 0),
          ),
        ]),
  ];
}

/** What the ground was. */
export function groundName({ ground }: Config, facts: Facts, { language, numbers }: Speech): string {
  const say = revealWords[language];
  switch (ground.type) {
    case 'network':
      return say.noInt2;
    case 'line':
      return say.penguins;
    case 'quadratic':
      return say.madeUp(numbers.short(facts.condition, 0));
  }
}
