import { defineRound, reject, type AnyRoundRules, type Ground } from '@lowest-point/game';
import { batch } from './batch/rules.ts';
import { togetherFold } from './fold.ts';
import { swarm } from './swarm/rules.ts';
import { team } from './team/rules.ts';
import {
  configSchema,
  eventSchema,
  factsSchema,
  moveSchema,
  type Config,
  type Event,
  type Facts,
  type Move,
  type Play,
  type Shown,
} from './types.ts';

const plays: Readonly<Record<Play, AnyRoundRules>> = { batch, swarm, team };

type Hidden = Ground<Config, Facts>;
const rulesOf = ({ config }: Hidden): AnyRoundRules => plays[config.play];

/** The class is the optimiser: each of three ways to play has rules of its own, found by the config's `play`. */
export const together = defineRound({
  type: 'together',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...togetherFold,
  open: (config: Config, random) => plays[config.play].open(config, random) as Facts,
  show: (config: Config, facts: Facts) => plays[config.play].show(config, facts),
  deal: (state, ground: Hidden, seat, isMachine) => rulesOf(ground).deal(state, ground, seat, isMachine),
  decide: (state, ground: Hidden, seat, move: Move) =>
    move.play === ground.config.play
      ? rulesOf(ground).decide(state, ground, seat, move)
      : reject('moveMisshapen'),
  moveOf: (event: Event) => plays[event.play].moveOf(event),
  scores: (state, ground: Hidden, seats) => rulesOf(ground).scores(state, ground, seats),
  reveal: (state, ground: Hidden, scores, machines) =>
    rulesOf(ground).reveal(state, ground, scores, machines),
  view: (state, ground: Hidden, seat) => rulesOf(ground).view?.(state, ground, seat) ?? null,
  needsClass: (config: Config) => plays[config.play].needsClass?.(config) ?? false,
  crewOf: (shown: Shown, seat) => plays[shown.play].crewOf?.(shown, seat) ?? null,
  redact: (state, seat, event: Event, viewer) => plays[event.play].redact(state, seat, event, viewer),
});
