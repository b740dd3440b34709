import type { Refused } from '@lowest-point/protocol';
import * as v from 'valibot';
import type { Bucket } from '../bucket.ts';
import { isShallow } from './shallow.ts';

/** What a message name stands for: how its payload looks, and what to do with it. */
export interface Handler {
  readonly name: string;
  /** Reads and runs; null: the payload is malformed. */
  readonly answer: (payload: unknown) => Promise<unknown> | null;
}

export function handler<Payload>(
  name: string,
  schema: v.GenericSchema<unknown, Payload>,
  run: (payload: Payload) => Promise<unknown>,
): Handler {
  return {
    name,
    answer(payload) {
      const parsed = v.safeParse(schema, payload);
      return parsed.success ? run(parsed.output) : null;
    },
  };
}

export interface GuardOptions {
  readonly handlers: readonly Handler[];
  readonly messages: Bucket;
  readonly isTooMuch: () => boolean;
  readonly onFailure: (failure: unknown) => void;
}

/**
 * The one way in for whatever a socket sends: nothing gets past that is too fast, too deep or of the wrong shape; an
 * exception is counted and never fatal; every message that can be answered is.
 */
export function guard({ handlers, messages, isTooMuch, onFailure }: GuardOptions) {
  const byName = new Map(handlers.map((known) => [known.name, known]));

  async function answerTo(name: unknown, payload: unknown): Promise<unknown> {
    if (!messages.take(1) || isTooMuch()) return refuse('tooFast');
    const known = typeof name === 'string' ? byName.get(name) : undefined;
    if (known === undefined || !isShallow(payload)) return refuse('malformed');
    try {
      return await (known.answer(payload) ?? refuse('malformed'));
    } catch (failure) {
      onFailure(failure);
      return refuse('malformed');
    }
  }

  return (name: unknown, ...args: readonly unknown[]): void => {
    const reply = args.at(-1);
    if (typeof reply !== 'function') return;
    const payload = args.length > 1 ? args[0] : undefined;
    void answerTo(name, payload).then(
      (answer: unknown) => void Reflect.apply(reply, undefined, [answer]),
      onFailure,
    );
  };
}

function refuse(reason: Refused['reason']): Refused {
  return { ok: false, reason };
}
