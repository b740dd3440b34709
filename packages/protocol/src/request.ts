import * as v from 'valibot';
import { codeLength } from './code.ts';

/** 128 random bits as 32 hexadecimal digits: a player's token, a screen's token, a host's secret. */
const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const code = v.pipe(v.string(), v.length(codeLength));

/** The first message on every connection: who one is, and which events one has already. */
export const helloSchema = v.strictObject({
  version: v.number(),
  code,
  role: v.picklist(['player', 'screen', 'host']),
  /** A host that created the room sends its secret; all others a token that their browser made. */
  token,
  /** One-time word with which a host's own machine opens a screen. */
  ticket: v.exactOptional(token),
  /** The number of the last event received; 0: none. */
  after: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The id of the room that `after` counts in, so that a code used again does not mix two rooms. */
  room: v.exactOptional(v.string()),
  /** Which page of the browser this is: the same in every hello of one page. */
  tab: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});
export type Hello = v.InferOutput<typeof helloSchema>;

/** Asks for a new room. The password is only read where the server was started with one. */
export const createSchema = v.strictObject({
  version: v.number(),
  lesson: v.pipe(v.string(), v.maxLength(60)),
  language: v.picklist(['en', 'de']),
  password: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});
export type Create = v.InferOutput<typeof createSchema>;

/**
 * A command with its number. A player's commands are numbered 1, 2, 3 … without gaps; joining and a host's commands
 * carry none, as joining is known by its token and a host's commands name what they expect.
 */
export const commandSchema = v.strictObject({
  n: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  command: v.unknown(),
});
export type CommandMessage = v.InferOutput<typeof commandSchema>;

/** What a host asks of the server itself, beside the room's rules. */
export const hostRequestSchema = v.variant('type', [
  /** Lets a waiting screen, or a second host, in. */
  v.strictObject({ type: v.literal('pair'), number: v.pipe(v.string(), v.maxLength(6)) }),
  /** A one-time word for a screen that this host opens itself. */
  v.strictObject({ type: v.literal('ticket') }),
  /** Which of the server's addresses code and QR show. */
  v.strictObject({ type: v.literal('showAddress'), address: v.pipe(v.string(), v.maxLength(300)) }),
]);
export type HostRequest = v.InferOutput<typeof hostRequestSchema>;
