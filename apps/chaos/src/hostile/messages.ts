import { commandSchema, createSchema, helloSchema, hostRequestSchema } from '@lowest-point/protocol';
import * as v from 'valibot';
import { readCommand } from '../../../server/src/room/sender.ts';
import { junk, pick, type Draw } from './junk.ts';
import { spoiled } from './spoiled.ts';

/** A message as nobody's page would send it: its name, and its payload as the text of JSON. */
export interface HostileMessage {
  readonly name: string;
  readonly payload: string;
}

const zeros = '0'.repeat(32);

/** What our own pages say, to be spoiled. The room's code is one that nobody has. */
const models: readonly (readonly [name: string, payload: unknown])[] = [
  ['hello', { version: 1, code: 'ZZZZZZ', role: 'player', token: zeros, after: 0 }],
  ['hello', { version: 1, code: 'ZZZZZZ', role: 'host', token: zeros, after: 7, room: zeros }],
  ['hello', { version: 1, code: 'ZZZZZZ', role: 'screen', token: zeros, ticket: zeros, after: 0 }],
  ['create', { version: 1, lesson: 'sprint', language: 'en', password: 'x' }],
  ['host', { type: 'pair', number: '12' }],
  ['host', { type: 'ticket' }],
  ['host', { type: 'showAddress', address: 'http://10.0.0.1' }],
  ['command', { command: { type: 'joinRoom', name: 'Ann', kind: 'student' } }],
  ['command', { n: 1, command: { type: 'renameMyself', name: 'Ann' } }],
  ['command', { n: 1, command: { type: 'makeMove', round: 0, move: { weights: [1, 2] } } }],
  ['command', { command: { type: 'openRound', round: 0 } }],
  ['command', { command: { type: 'removePlayer', seat: 0 } }],
  ['command', { command: { type: 'moveDeadline', round: 0, from: null, byMs: 1000 } }],
  ['command', { command: { type: 'changeSettings', settings: { maxPlayers: 3 } } }],
  ['echo', undefined],
];

const names = [
  'hello',
  'command',
  'create',
  'host',
  'echo',
  'constructor',
  '__proto__',
  'disconnect',
  'facts',
  '',
];

/** One more hostile message. Whatever chance makes of it, it is none that could rightly change anything. */
export function hostileMessage(random: Draw): HostileMessage {
  for (;;) {
    const message = anyMessage(random);
    if (!couldBeMeant(message)) return message;
  }
}

function anyMessage(random: Draw): HostileMessage {
  if (random() < 0.3) return { name: pick(random, names), payload: junk(random) };
  const [name, payload] = pick(random, models);
  return { name, payload: payload === undefined ? junk(random) : spoiled(payload, random) };
}

/** Would a server be right to do something on it? A move is not: rounds refuse those that they cannot read. */
function couldBeMeant({ name, payload }: HostileMessage): boolean {
  const read = parsed(payload);
  if (name === 'hello') return v.is(helloSchema, read) && v.parse(helloSchema, read).code !== 'ZZZZZZ';
  if (name === 'create') return v.is(createSchema, read);
  if (name === 'host') return v.is(hostRequestSchema, read);
  if (name !== 'command' || !v.is(commandSchema, read)) return false;
  return readCommand(v.parse(commandSchema, read).command) !== null;
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
