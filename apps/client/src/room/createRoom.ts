import { protocolVersion, type Create, type CreateAnswer } from '@lowest-point/protocol';
import { keepHostSecret } from './identity.ts';
import { browser } from './surroundings.ts';
import { openWire, type Transport } from './wire.ts';

type NoAnswer = { readonly ok: false; readonly reason: 'offline' };

const patienceMs = 4000;

/** Asks for a new room, over a line of its own, and keeps its secret in this browser. */
export async function createRoom(wanted: Omit<Create, 'version'>): Promise<CreateAnswer | NoAnswer> {
  const create = { version: protocolVersion, ...wanted };
  let answer = await ask(create, 'websocket');
  if (answer === 'unreachable') answer = await ask(create, 'polling');
  if (answer === 'unreachable' || answer === 'unanswered') return { ok: false, reason: 'offline' };
  if (answer.ok) keepHostSecret(answer.code, answer.secret);
  return answer;
}

/** `unanswered`: a room may have been made, so it is not worth to ask again unasked. */
function ask(create: Create, transport: Transport): Promise<CreateAnswer | 'unreachable' | 'unanswered'> {
  return new Promise((resolve) => {
    let wasSent = false;
    const fail = () => settle(wasSent ? 'unanswered' : 'unreachable');
    const settle = (answer: CreateAnswer | 'unreachable' | 'unanswered') => {
      callOff();
      wire.close();
      resolve(answer);
    };
    const callOff = browser.after(patienceMs, fail);
    const ignore = () => {};
    const wire = openWire(null, transport, {
      up: () => {
        wasSent = true;
        wire.send('create', create, settle);
      },
      down: fail,
      facts: ignore,
      view: ignore,
      bye: ignore,
    });
  });
}
