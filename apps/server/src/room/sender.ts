import {
  hostCommandSchema,
  joinCommandSchema,
  playerCommandSchema,
  type Command,
  type Sender,
} from '@lowest-point/game';
import * as v from 'valibot';
import type { Connection } from './audience/connection.ts';

const commandSchema = v.union([playerCommandSchema, joinCommandSchema, hostCommandSchema]);

/** A command as its sender wrote it, or null where it is none. Whether this sender may send it is for the rules to say. */
export function readCommand(command: unknown): Command | null {
  const parsed = v.safeParse(commandSchema, command);
  return parsed.success ? parsed.output : null;
}

/** Who sends on a connection, in the rules' terms; null: a screen, which only looks. */
export function senderOf({ role, seat }: Connection): Sender | null {
  switch (role) {
    case 'screen':
      return null;
    case 'host':
      return { role: 'host' };
    case 'player':
      return seat === null ? { role: 'newcomer' } : { role: 'player', seat };
  }
}
