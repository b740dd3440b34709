import { menu } from './faults/menu.ts';
import { readOptions } from './options.ts';
import { playThrough, type Outcome } from './playThrough.ts';
import { outcomeTable } from './table.ts';

/** Two dark rounds of ten moves each: the most that a student can lose, and the most that there is to keep secret. */
const rounds = [1, 3];
const lesson = { lesson: 'roughGround', paceMs: 900 } as const;

const faults = menu();
const options = readOptions(
  process.argv.slice(2),
  faults.map(({ name }) => name),
  Math.floor(Math.random() * 1_000_000),
);
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { seed, players } = options;
  console.log(`seed ${seed}, ${players} players`);
  const outcomes: Outcome[] = [];
  for (const fault of faults) {
    if (options.faults !== null && !options.faults.includes(fault.name)) continue;
    console.log(`  ${fault.name}: ${fault.says}`);
    const outcome = await playThrough(
      fault.name,
      rounds.map((round) => ({ round, fault })),
      { ...lesson, seed, players },
    );
    for (const law of outcome.broken) console.log(`    BROKEN: ${law}`);
    outcomes.push(outcome);
  }
  console.log(
    `\n${outcomeTable(outcomes)}\n\nTo play it again: npm run chaos -- --seed ${seed} --players ${players}`,
  );
  process.exit(outcomes.every(({ broken }) => broken.length === 0) ? 0 : 1);
}
