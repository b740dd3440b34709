import { parseEvent, revealedPart, writeRecording, type RoomEvent } from '@lowest-point/game';
import type { Recorded, Sharing } from '@lowest-point/protocol';
import { isSameSecret, sha256 } from './chance.ts';
import type { Rooms } from './rooms.ts';
import type { EventStore, StoredRoom } from './store/eventStore.ts';
import { rawText } from './store/rawText.ts';

/** A lesson as a file. */
export interface RecordingFile {
  readonly lesson: string;
  readonly recordedAt: number;
  readonly text: string;
  /** The seat of the player who asked; left out where a host or a link did. */
  readonly seat?: number;
}

/** A log as it lies on the disk, with what cannot be read. */
export interface RawFile {
  readonly room: string;
  readonly raw: string;
}

/** Recordings of rooms, for their hosts and for whoever these share them with. */
export interface Recordings {
  /**
   * `secret`: a host's, a player's token, or null. `names`: what a host wants its players called; others get what the
   * host shares. Who played gets the lesson once it is finished, shared or not; the others go by pseudonyms there.
   *
   * Null: there is no such recording, or it is not for this asker: nobody learns which.
   */
  read(room: string, secret: string | null, names?: Sharing['names']): Promise<RecordingFile | null>;
  /** What stands in a host's list. Null: not this room's host, or there is no such room. */
  about(room: string, secret: string | null): Promise<Recorded | null>;
  /** `inPlay`: it would tell what rounds hide, and nothing is wrong with it. */
  raw(room: string, secret: string | null): Promise<RawFile | 'refused' | 'inPlay'>;
  /** Null: not this room's host. */
  sharing(room: string, secret: string | null): Promise<Sharing | null>;
  /**
   * Deletes what its players chose to be called, or for a player its own name; they go by their pseudonyms then, everywhere.
   */
  forgetNames(room: string, secret: string | null): Promise<'forgotten' | 'full' | 'refused'>;
  /** Deletes the room, its recording and its names. */
  remove(room: string, secret: string | null): Promise<'removed' | 'refused'>;
  share(room: string, secret: string | null, sharing: Sharing): Promise<'shared' | 'full' | 'refused'>;
}

/** `app`: the version that stands in the files. `rooms`: those who are in a room notice what becomes of it. */
export function createRecordings(
  store: EventStore,
  app: string,
  rooms: Pick<Rooms, 'remove' | 'forgetNames'>,
): Recordings {
  async function hosted(room: string, secret: string | null): Promise<StoredRoom | null> {
    const stored = secret === null ? null : await store.load(room);
    return stored !== null && secret !== null && isHost(stored, sha256(secret)) ? stored : null;
  }

  return {
    async read(room, secret, names) {
      const stored = await store.load(room);
      if (stored === null) return null;
      const { row } = stored;
      if (secret !== null && isHost(stored, sha256(secret)))
        return file(stored, app, names ?? row.sharing.names);
      if (row.finishedAt === null) return null;
      const isShared = row.sharing.access === 'link';
      const seat = secret === null ? null : seatOf(stored, sha256(secret));
      if (seat !== null) {
        const { names: shared } = row.sharing;
        return { ...file(stored, app, isShared || shared === 'hidden' ? shared : 'pseudonyms', seat), seat };
      }
      return isShared ? file(stored, app, row.sharing.names) : null;
    },
    async about(room, secret) {
      const stored = await hosted(room, secret);
      return stored === null ? null : recorded(stored);
    },
    async raw(room, secret) {
      const stored = await hosted(room, secret);
      if (stored === null) return 'refused';
      const { damageAt } = readableEvents(stored);
      if (damageAt === null && stored.row.finishedAt === null) return 'inPlay';
      return { room, raw: rawText(room, await store.raw(room)) };
    },
    async forgetNames(room, secret) {
      const stored = secret === null ? null : await store.load(room);
      if (stored === null || secret === null) return 'refused';
      const asker = sha256(secret);
      const seat = isHost(stored, asker) ? null : sessionSeat(stored, asker);
      if (seat === undefined) return 'refused';
      return (await rooms.forgetNames(room, seat)) === 'committed' ? 'forgotten' : 'full';
    },
    async sharing(room, secret) {
      return (await hosted(room, secret))?.row.sharing ?? null;
    },
    async remove(room, secret) {
      if ((await hosted(room, secret)) === null) return 'refused';
      await rooms.remove(room);
      return 'removed';
    },
    async share(room, secret, sharing) {
      if ((await hosted(room, secret)) === null) return 'refused';
      return (await store.share(room, sharing)) === 'committed' ? 'shared' : 'full';
    },
  };
}

function isHost({ row, sessions }: StoredRoom, tokenHash: string): boolean {
  const isCreator = isSameSecret(tokenHash, row.hostHash);
  return isCreator || sessions.some((session) => session.role === 'host' && session.tokenHash === tokenHash);
}

/** Only the events that tell it are read: a lesson has tens of thousands. */
function recorded({ row, log }: StoredRoom): Recorded {
  const told = log.flatMap((text) =>
    /"type":"(?:roomCreated|playerJoined|playerRemoved|playerRestored)"/.test(text)
      ? [parseEvent(JSON.parse(text))]
      : [],
  );
  /** By seat: whether they are in the room. */
  const students = new Map<number, boolean>();
  let lesson = '';
  for (const event of told) {
    if (event.type === 'roomCreated') lesson = event.data.lesson.id;
    if (event.type === 'playerJoined' && event.data.machine === undefined)
      students.set(event.data.seat, true);
    if (event.type !== 'playerRemoved' && event.type !== 'playerRestored') continue;
    if (students.has(event.data.seat)) students.set(event.data.seat, event.type === 'playerRestored');
  }
  return {
    lesson,
    players: [...students.values()].filter(Boolean).length,
    recordedAt: row.createdAt,
    isFinished: row.finishedAt !== null,
  };
}

/** As far as it is sound, and of a kind that is known here. */
function readableEvents({ log, damage }: StoredRoom): {
  readonly events: RoomEvent[];
  readonly damageAt: number | null;
} {
  const events: RoomEvent[] = [];
  for (const text of log) {
    try {
      events.push(parseEvent(JSON.parse(text)));
    } catch {
      return { events, damageAt: events.length + 1 };
    }
  }
  return { events, damageAt: damage?.at ?? null };
}

/** The seat that this token has, also where its player was removed; undefined: none. */
function sessionSeat({ sessions }: StoredRoom, tokenHash: string): number | undefined {
  const session = sessions.find((one) => one.role === 'player' && one.tokenHash === tokenHash);
  return session?.seat ?? undefined;
}

/** The seat that this token has, unless its player was removed; null: none. Only the events that tell it are read. */
function seatOf(stored: StoredRoom, tokenHash: string): number | null {
  const seat = sessionSeat(stored, tokenHash);
  if (seat === undefined) return null;
  const log = stored.log.filter((text) => /"type":"(?:playerRemoved|playerRestored)"/.test(text));
  const last = readableEvents({ ...stored, log }).events.findLast(
    (event) =>
      (event.type === 'playerRemoved' || event.type === 'playerRestored') && event.data.seat === seat,
  );
  return last?.type === 'playerRemoved' ? null : seat;
}

/** `own`: a seat that goes by its own name, whatever the others are called. */
function file(
  stored: StoredRoom,
  app: string,
  called: Sharing['names'],
  own: number | null = null,
): RecordingFile {
  const { row, names } = stored;
  const { events: readable, damageAt } = readableEvents(stored);
  const events = revealedPart(readable);
  const [first] = events;
  const told = names.flatMap(({ seat, name }) =>
    name !== null && (called === 'names' || seat === own) ? [[seat, name] as const] : [],
  );
  const numbers = (event: RoomEvent) =>
    event.type === 'playerJoined' && event.data.seat === own ? event : numbered(event);
  return {
    lesson: first?.type === 'roomCreated' ? first.data.lesson.id : '',
    recordedAt: row.createdAt,
    text: writeRecording(called === 'hidden' ? events.map(numbers) : events, {
      app,
      names: new Map(told),
      ...(damageAt === null ? {} : { damageAt }),
    }),
  };
}

/** A pseudonym can be recognised by whoever sat beside it; a number cannot. */
function numbered(event: RoomEvent): RoomEvent {
  if (event.type !== 'playerJoined') return event;
  return { ...event, data: { ...event.data, pseudonym: `№ ${event.data.seat + 1}` } };
}
