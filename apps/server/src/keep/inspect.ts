import { parseEvent } from '@lowest-point/game';
import type { DatabaseSync } from 'node:sqlite';
import { soundPart } from '../store/logRows.ts';
import { openFile } from '../store/openDatabase.ts';
import { namesOf, roomOf, sessionsOf } from '../store/rows.ts';
import { prepareStatements } from '../store/statements.ts';

/** What is in a database file. */
export interface Inspection {
  readonly rooms: number;
  /** Who ever joined one of them; optimisers are not counted. */
  readonly players: number;
  /** When the first room was made, and when the last was used, in ms since 1970; null: there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rooms in which something is not as it was written, or is missing. */
  readonly damaged: readonly string[];
}

/**
 * Opens a database file as a server would, brings it up to date, looks at every row, and leaves it as one file.
 * Advises where it is no database of ours, or is damaged as a whole.
 */
export function inspect(file: string): Inspection {
  const database = openFile(file);
  try {
    return inspected(database);
  } finally {
    database.exec('pragma journal_mode = delete');
    database.close();
  }
}

function inspected(database: DatabaseSync): Inspection {
  const statements = prepareStatements(database);
  const rooms = statements.rooms.all().map(roomOf);
  let players = 0;
  const damaged: string[] = [];
  for (const { id, length, isDamaged } of rooms) {
    const { log, damage } = soundPart(id, statements.events, length);
    players += log.filter(isStudentJoining).length;
    const [names, sessions] = [statements.names.all(id), statements.sessions.all(id)];
    const isSound =
      !isDamaged &&
      damage === null &&
      namesOf(id, names).length === names.length &&
      sessionsOf(id, sessions).length === sessions.length;
    if (!isSound) damaged.push(id);
  }
  const sound = rooms.filter(({ isDamaged }) => !isDamaged);
  return {
    rooms: rooms.length,
    players,
    from: least(sound.map(({ createdAt }) => createdAt)),
    to: least(sound.map(({ updatedAt }) => -updatedAt)),
    damaged,
  };
}

function isStudentJoining(text: string): boolean {
  if (!text.includes('playerJoined')) return false;
  try {
    const event = parseEvent(JSON.parse(text));
    return event.type === 'playerJoined' && event.data.machine === undefined;
  } catch {
    return false;
  }
}

function least(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.abs(Math.min(...times));
}

/** `3 rooms with 40 players, from 2026-11-03 to 2026-11-25`. */
export function summary({ rooms, players, from, to }: Inspection): string {
  const day = (at: number | null) => (at === null ? '' : new Date(at).toISOString().slice(0, 10));
  const counted = `${rooms} ${rooms === 1 ? 'room' : 'rooms'} with ${players} ${players === 1 ? 'player' : 'players'}`;
  return from === null ? counted : `${counted}, from ${day(from)} to ${day(to)}`;
}
