import { describe, expect, it } from 'vitest';
import { faults, type FaultName } from './gremlin.ts';
import { simulate, type Outcome } from './simulate.ts';

const sum = { events: 0, acknowledged: 0, faults: 0 };

/** The seeds that broke a law, each with what it broke. */
async function broken(from: number, seeds: number): Promise<string[]> {
  const found: string[] = [];
  for (let seed = from; seed < from + seeds; seed++) {
    await simulate({ seed }).then(add, (failure: unknown) => found.push(`seed ${seed}: ${String(failure)}`));
  }
  return found;
}

function add({ events, acknowledged, faults: happened }: Outcome): void {
  sum.events += events;
  sum.acknowledged += acknowledged;
  sum.faults += happened;
}

const batch = 50;

describe('a thousand classes, each with its own faults, by seed', () => {
  it.each(Array.from({ length: 1000 / batch }, (_, k) => 1 + k * batch))(
    'from seed %i: no law is broken',
    async (from) => {
      expect(await broken(from, batch)).toEqual([]);
    },
    120_000,
  );

  it('and that was not because nothing happened', () => {
    expect(sum.events).toBeGreaterThan(40_000);
    expect(sum.acknowledged).toBeGreaterThan(20_000);
    expect(sum.faults).toBeGreaterThan(10_000);
  });
});

it.each(Object.keys(faults) as FaultName[])(
  'nothing is lost where only this goes wrong: %s',
  async (fault) => {
    for (const seed of [1, 2, 3]) {
      const { acknowledged, faults: happened } = await simulate({ seed, faults: [fault] });
      expect(happened).toBeGreaterThan(3);
      expect(acknowledged).toBeGreaterThan(0);
    }
  },
);

it('hundreds of phones', async () => {
  const { acknowledged } = await simulate({ seed: 5, phones: 300 });
  expect(acknowledged).toBeGreaterThan(300);
}, 120_000);

it('the same seed is the same class, to the last event', async () => {
  expect(await simulate({ seed: 42 })).toEqual(await simulate({ seed: 42 }));
  expect((await simulate({ seed: 43 })).digest).not.toBe((await simulate({ seed: 42 })).digest);
});

it('a disk that says what is not so is found out', async () => {
  const laws = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    await simulate({ seed, faults: ['powerCut'], lies: true }).catch((failure: unknown) => {
      laws.add(String(failure).split(':')[1]?.trim() ?? '');
    });
  }
  expect([...laws]).toEqual(['nobody hears of what is not on the disk']);
});
