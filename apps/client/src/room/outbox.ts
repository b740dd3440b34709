import type { PlayerCommand } from '@lowest-point/game';
import type { CommandAnswer, CommandMessage, Refused } from '@lowest-point/protocol';
import type { Failure } from './roomView.ts';
import type { Storage } from './storage.ts';
import type { Surroundings } from './surroundings.ts';

/** A command that waits. `n`: the number it was sent with; null: not sent yet. */
interface Waiting {
  n: number | null;
  readonly command: PlayerCommand;
  readonly settle: (failure: Failure) => void;
}

export interface OutboxOptions {
  readonly key: string;
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly whenUp: () => Promise<void>;
  readonly ask: (message: CommandMessage) => Promise<CommandAnswer | null>;
  /** After every change: is something still waiting? */
  readonly onChange: (isSending: boolean) => void;
  /** What came of a command that was kept over a reload, whose sender is gone. */
  readonly onLeftover: (command: PlayerCommand, failure: Failure) => void;
}

export interface Outbox {
  push(command: PlayerCommand): Promise<Failure>;
  /** What the server said in its welcome: which room it is, and which number comes next. */
  resume(room: string, nextN: number): void;
}

interface Kept {
  readonly room: string;
  readonly waiting: readonly Pick<Waiting, 'n' | 'command'>[];
}

/** Nothing was recorded and nothing is wrong with the command: the same again in a while. */
const againAfterMs: Readonly<Partial<Record<Refused['reason'], number>>> = {
  tooFast: 1000,
  notRecorded: 2000,
  notHello: 300,
};

/**
 * Commands on their way, one at a time and in order. A command keeps its number until it is answered, over reconnects
 * and reloads: the server records a number once and answers a repeated one from its log. So nothing is recorded twice,
 * and what was not recorded is still here.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { key, storage, surroundings, whenUp, ask, onChange, onLeftover } = options;
  const waiting: Waiting[] = [];
  let room: string | null = null;
  let nextN = 1;
  let isPumping = false;

  function keep(): void {
    if (room === null) return;
    if (waiting.length === 0) storage.remove(key);
    else
      storage.write(
        key,
        JSON.stringify({ room, waiting: waiting.map(({ n, command }) => ({ n, command })) }),
      );
    onChange(waiting.length > 0);
  }

  function restore(): void {
    const kept = readKept(storage.read(key));
    if (kept?.room !== room) return;
    for (const { n, command } of kept.waiting.toReversed()) {
      waiting.unshift({ n, command, settle: (failure) => onLeftover(command, failure) });
    }
  }

  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    while (waiting.length > 0) {
      await whenUp();
      const head = waiting[0];
      if (head === undefined) break;
      head.n ??= nextN;
      keep();
      const answer = await ask({ n: head.n, command: head.command });
      if (answer !== null) await read(answer, head);
    }
    isPumping = false;
  }

  async function read(answer: CommandAnswer, head: Waiting): Promise<void> {
    if (!answer.ok && answer.reason === 'gap' && answer.wanted !== undefined) {
      head.n = nextN = answer.wanted;
      return;
    }
    const pauseMs = answer.ok ? undefined : againAfterMs[answer.reason];
    if (pauseMs !== undefined) {
      await new Promise<void>((resolve) => surroundings.after(pauseMs, resolve));
      return;
    }
    // Only what was recorded consumes its number.
    nextN = (head.n ?? nextN) + (answer.ok ? 1 : 0);
    waiting.shift();
    keep();
    head.settle(answer.ok ? null : answer.reason);
  }

  return {
    push(command) {
      return new Promise((settle) => {
        waiting.push({ n: null, command, settle });
        keep();
        onChange(true);
        void pump();
      });
    },
    resume(welcomedRoom, wanted) {
      if (room === null) {
        room = welcomedRoom;
        restore();
      } else if (room !== welcomedRoom) {
        for (const { settle } of waiting.splice(0)) settle('roomUnknown');
        room = welcomedRoom;
      }
      nextN = wanted;
      const head = waiting[0];
      // A number that the server has not come to was never recorded; a lower one it answers from its log.
      if (head && head.n !== null && head.n > wanted) head.n = wanted;
      keep();
      void pump();
    },
  };
}

/** Written by this file alone, and checked by the server like anything that is sent. */
function readKept(text: string | null): Kept | null {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
