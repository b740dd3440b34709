import { parseArgs } from 'node:util';
import { simulate, type Outcome } from './simulate.ts';

// npm run simulate: one class after the other, each with its own seed. A seed that breaks a law is printed, and does so again.
const usage = 'npm run simulate -- [--seeds 1000] [--from 1] [--phones 300]';

function whole(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`${text} is not a whole number above 0.\n${usage}`);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    phones: { type: 'string' },
  },
});
const [from, seeds] = [whole(values.from), whole(values.seeds)];
const phones = values.phones === undefined ? undefined : whole(values.phones);
const sum = { events: 0, acknowledged: 0, faults: 0 };
let broken = 0;
for (let seed = from; seed < from + seeds; seed++) {
  try {
    add(await simulate({ seed, phones }));
  } catch (failure) {
    broken++;
    console.log(
      `seed ${seed}: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}`,
    );
    const same = phones === undefined ? '' : ` --phones ${phones}`;
    console.log(`  again: npm run simulate -- --from ${seed} --seeds 1${same}`);
  }
  if ((seed - from + 1) % 1000 === 0) console.log(`${seed - from + 1} seeds, ${broken} broke a law`);
}
console.log(
  `${seeds} seeds from ${from}: ${sum.events} events, ${sum.acknowledged} moves acknowledged, ` +
    `${sum.faults} faults, ${broken} broke a law`,
);
if (broken > 0) process.exitCode = 1;

function add({ events, acknowledged, faults }: Outcome): void {
  sum.events += events;
  sum.acknowledged += acknowledged;
  sum.faults += faults;
}
