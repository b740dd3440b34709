import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' } },
});
const [from, seeds] = [Number(values.from), Number(values.seeds)];
const startedAt = performance.now();
const sum = { events: 0, acknowledged: 0, faults: 0 };
for (let seed = from; seed < from + seeds; seed++) {
  try {
    const outcome = await simulate({ seed });
    sum.events += outcome.events;
    sum.acknowledged += outcome.acknowledged;
    sum.faults += outcome.faults;
  } catch (failure) {
    console.log(`seed ${seed}: ${failure instanceof Error ? (failure.name === 'Error' ? failure.message : failure.stack) : String(failure)}`);
    process.exitCode = 1;
  }
}
console.log(JSON.stringify(sum), `${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
