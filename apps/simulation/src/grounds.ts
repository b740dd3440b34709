import type { AnyRoundRules, RoundRegistry } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { createChance } from './chance.ts';

/** So many grounds of each round: drawing one takes longer than everything else that happens to it. */
const variants = 3;

const drawn = new Map<string, unknown>();

/** The kinds of round that ship. Which of its few grounds a round gets is chance; a ground is drawn once. */
export const quickRounds: RoundRegistry = Object.fromEntries(
  Object.entries(rounds).map(([type, rules]) => [type, quick(rules)]),
);

function quick(rules: AnyRoundRules): AnyRoundRules {
  return {
    ...rules,
    open(config, random) {
      const variant = Math.floor(random() * variants);
      const key = `${variant} ${JSON.stringify(config)}`;
      if (!drawn.has(key)) drawn.set(key, rules.open(config, createChance(variant + 1).number));
      return drawn.get(key);
    },
  };
}
