import type { Socket } from 'node:net';
import type { Clock } from '../../../server/src/clock.ts';
import type { Faults } from './faults.ts';

export interface PipeOptions {
  readonly from: Socket;
  readonly to: Socket;
  readonly faults: () => Faults;
  readonly random: () => number;
  readonly clock: Pick<Clock, 'now' | 'after'>;
  /** Does nothing pass at the moment? */
  readonly isStopped: () => boolean;
  /** What goes out in place of what came in. */
  readonly translate: (bytes: Buffer) => Buffer;
  /** These have gone out. */
  readonly onPassed: (bytes: Buffer) => void;
}

/** One direction of a connection. */
export interface Pipe {
  /** The faults have changed: for what is on its way, too. */
  change(): void;
  /** How many bytes are on their way. */
  waiting(): number;
  stop(): void;
}

/** What waits here at most, before the sender is made to wait: what does not pass must fill the sender's side, not ours. */
const mostWaiting = 65_536;

/** Carries bytes from one socket to another, in order, as late, as slowly, or as never as the faults say. */
export function createPipe(options: PipeOptions): Pipe {
  const { from, to, faults, random, clock, isStopped, translate, onPassed } = options;
  /** `null` is the end of the stream. */
  const waiting: { readonly bytes: Buffer | null; readonly dueAt: number }[] = [];
  let waitingBytes = 0;
  let lastDueAt = 0;
  let callOff = () => {};
  let hasHole = false;

  function enqueue(bytes: Buffer | null): void {
    const { latencyMs, jitterMs, bytesPerSecond } = faults();
    const travelsMs = latencyMs + jitterMs * random();
    const takesMs = bytes === null || bytesPerSecond === null ? 0 : (1000 * bytes.length) / bytesPerSecond;
    lastDueAt = Math.max(lastDueAt, clock.now() + travelsMs) + takesMs;
    waiting.push({ bytes, dueAt: lastDueAt });
    waitingBytes += bytes?.length ?? 0;
    look();
  }

  function pass(): void {
    while (!isStopped()) {
      const [first] = waiting;
      if (first === undefined || first.dueAt > clock.now()) break;
      waiting.shift();
      if (first.bytes === null) {
        to.end();
        continue;
      }
      waitingBytes -= first.bytes.length;
      if (to.writable) to.write(first.bytes);
      onPassed(first.bytes);
    }
  }

  function look(): void {
    callOff();
    if (faults().isHalfOpen && waiting.length > 0) swallow();
    pass();
    const [first] = waiting;
    if (isStopped() || waitingBytes > mostWaiting) from.pause();
    else from.resume();
    if (first !== undefined && !isStopped()) {
      callOff = clock.after(Math.max(1, first.dueAt - clock.now()), look);
    }
  }

  function swallow(): void {
    hasHole = true;
    waiting.length = 0;
    waitingBytes = 0;
  }

  from.on('data', (bytes) => {
    if (faults().isHalfOpen) hasHole = true;
    if (!hasHole) enqueue(translate(bytes));
  });
  from.on('end', () => {
    if (!hasHole && !faults().isHalfOpen) enqueue(null);
  });

  return {
    change() {
      lastDueAt = 0;
      waitingBytes = 0;
      for (const { bytes } of waiting.splice(0)) enqueue(bytes);
      look();
    },
    waiting: () => waitingBytes,
    stop: () => callOff(),
  };
}
