import { commandSchema, createSchema, helloSchema, hostRequestSchema } from '@lowest-point/protocol';
import { readCommand } from '../../../apps/server/src/room/sender.ts';
import { handler } from '../../../apps/server/src/socket/guard.ts';
import { isShallow } from '../../../apps/server/src/socket/shallow.ts';
import { hostileMessage, type HostileMessage } from '../../../apps/chaos/src/hostile/messages.ts';
import { seededRandom } from '../../../apps/bots/src/random.ts';
import { median, type Figure } from '../figures.ts';

const batches = 100;
const batchSize = 10_000;
const seed = 1;

/** The schemas as the server asks them, with nothing behind them; a command is read once more, as its room does. */
const handlers = new Map(
  [
    handler('hello', helloSchema, granted),
    handler('create', createSchema, granted),
    handler('host', hostRequestSchema, granted),
    handler('command', commandSchema, async ({ command }) => readCommand(command) !== null),
  ].map((known) => [known.name, known]),
);

async function granted(): Promise<boolean> {
  return true;
}

/** A million hostile messages through the server's door, beside what it costs to parse their JSON at all. */
export async function benchFuzz(say: (line: string) => void): Promise<Figure[]> {
  const random = seededRandom(seed);
  const ratios: number[] = [];
  const microseconds: number[] = [];
  let broken = 0;
  for (let k = 0; k < batches; k++) {
    const messages = Array.from({ length: batchSize }, () => hostileMessage(random));
    const startedAt = performance.now();
    const payloads = messages.map(({ payload }) => JSON.parse(payload) as unknown);
    const parsedAt = performance.now();
    broken += look(messages, payloads);
    const lookedAt = performance.now();
    ratios.push((lookedAt - parsedAt) / (parsedAt - startedAt));
    microseconds.push((1000 * (lookedAt - parsedAt)) / batchSize);
  }
  say(`  seed ${seed}: ${batches * batchSize} messages, ${median(microseconds).toFixed(1)} µs each`);
  return [
    {
      name: 'messages at which a schema threw',
      measured: broken,
      limit: 0,
      unit: '',
      kind: 'most',
    },
    {
      name: 'a hostile message looked at, beside the parsing of its JSON',
      measured: median(ratios),
      limit: 5,
      unit: '×',
      kind: 'most',
      note: `median of ${batches} batches of ${batchSize}`,
    },
  ];
}

/** How many of them broke something. */
function look(messages: readonly HostileMessage[], payloads: readonly unknown[]): number {
  let broken = 0;
  for (const [k, { name }] of messages.entries()) {
    try {
      if (isShallow(payloads[k])) void handlers.get(name)?.answer(payloads[k]);
    } catch {
      broken++;
    }
  }
  return broken;
}
