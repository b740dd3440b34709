import {
  rulesFor,
  type Command,
  type RoomEvent,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';

/**
 * Is this the command that these recorded events came of? Two tabs of one player may have given the same number to two
 * moves, of which only one was recorded: whoever repeats the other must not be told that it was. (A rename is known by
 * its kind alone, as the log holds no names.)
 */
export function isSameCommand(
  command: Command,
  events: readonly RoomEvent[],
  { lesson }: RoomState,
  rounds: RoundRegistry,
): boolean {
  const [event] = events;
  if (event === undefined) return true;
  if (command.type !== 'makeMove' || event.type !== 'moveMade')
    return (command.type === 'makeMove') === (event.type === 'moveMade');
  const outline = lesson.rounds[event.data.round];
  if (outline === undefined || command.round !== event.data.round) return false;
  const rules = rulesFor(rounds, outline.type);
  const move = v.safeParse(rules.schemas.move, command.move);
  return move.success && isDeepStrictEqual(recorded(move.output), recorded(rules.moveOf(event.data.data)));
}

/** As it reads once it was written down: there is no −0 in JSON. */
function recorded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
