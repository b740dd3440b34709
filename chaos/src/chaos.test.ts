import { describe, expect, it } from 'vitest';
import { menu } from './faults/menu.ts';
import { playUnder } from './playUnder.ts';

/** What is long, or like another, or has a test of its own, is for `npm run chaos`. */
const tooLong = new Set(['none', 'bandwidth', 'stop 25 s', 'kill, kill, kill', 'hostile']);

/** A small class, one dark round, and each fault for a fifth of its usual time. */
const plan = { seed: 7, players: 4, lesson: 'roughGround', rounds: [2], paceMs: 250 } as const;
const faults = menu(0.2).filter(({ name }) => !tooLong.has(name));

/** Nothing here takes so long; a machine that is very busy is no reason to fail. */
const patient = { timeout: 180_000 };

describe.concurrent('a class that plays through', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s: nothing acknowledged is lost, nothing is recorded twice, no secret is heard, everybody is back',
    patient,
    async (_name, fault) => {
      const outcome = await playUnder(fault, plan);
      expect(outcome).toMatchObject({ broken: [], lost: 0, doubled: 0 });
      // And that was not because nobody played.
      expect(outcome.acknowledged).toBe(4 * 8);
    },
  );
});
