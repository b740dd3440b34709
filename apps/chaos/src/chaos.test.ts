import { lessons } from '@lowest-point/rounds/lessons';
import { describe, expect, it } from 'vitest';
import { menu } from './faults/menu.ts';
import { playThrough } from './playThrough.ts';

/** Each fault for a fifth of its usual time. What is longer, or like another, is for `npm run chaos`. */
const faults = new Map(menu(0.2).map((fault) => [fault.name, fault]));

/** A small class that plays the first lesson, from its first round on: one round for each fault. */
const plan = { seed: 7, players: 3, lesson: 'theNeedForOptimization', paceMs: 150 } as const;
const lesson = lessons.find(({ id }) => id === plan.lesson);

/** Nothing here takes so long; a machine that is very busy is no reason to fail. */
const patient = { timeout: 240_000 };

describe.concurrent('a class that plays through', () => {
  it.each([
    ['a bad network', ['jitter', 'freeze', 'slow reader', 'doubled frames', 'reset', 'half-open']],
    ['a bad server', ['full disk', 'jumping clock', 'stop 6 s', 'kill', 'storm']],
    ['bad habits', ['asleep', 'two tabs']],
  ])(
    '%s: nothing acknowledged is lost, nothing is recorded twice, no secret is heard, everybody is back',
    patient,
    async (name, chosen) => {
      const strikes = chosen.map((wanted, round) => ({ round, fault: faults.get(wanted)! }));
      const outcome = await playThrough(name, strikes, plan);
      expect(outcome).toMatchObject({ broken: [], lost: 0, doubled: 0 });
      // And that was not because nobody played.
      const moves = strikes.reduce((sum, { round }) => sum + (lesson?.rounds[round]?.moves ?? 0), 0);
      expect(outcome.acknowledged).toBe(plan.players * moves);
    },
  );
});
