import { evolve, openRecording, type RoomEvent, type RoomState } from '@lowest-point/game';
import { uploadLimits, type Recorded } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { gunzipSync } from 'node:zlib';

/** A file that is a whole lesson. */
export interface ReadUpload {
  readonly events: readonly RoomEvent[];
  readonly names: readonly { readonly seat: number; readonly name: string }[];
  readonly about: Recorded;
}

/** No such file, in one sentence for whoever sent it. */
export interface Unfit {
  readonly sentence: string;
}

const longestName = 40;

/** Reads a file, packed or not, as strictly as a server reads its own logs. Heavy: not for the process that serves. */
export function readUpload(bytes: Uint8Array): ReadUpload | Unfit {
  const text = unpacked(bytes);
  if (typeof text !== 'string') return text;
  try {
    const { events, names } = openRecording(text, rounds);
    // Before they are folded: a state has room for every seat up to the highest.
    let seats = 0;
    for (const event of events)
      if (event.type === 'playerJoined' && event.data.seat !== seats++)
        return { sentence: `Event ${event.seq} gives a seat that is not the next one.` };
    const room = events.reduce<RoomState | null>((state, event) => evolve(state, event, rounds), null);
    if (room === null) return { sentence: 'The file has no events.' };
    if (room.phase.name !== 'finished')
      return { sentence: 'The lesson in this file is not finished: only a whole lesson can be kept here.' };
    const strange = [...names].find(
      ([seat, name]) => room.seats[seat] === undefined || name.trim() === '' || name.length > longestName,
    );
    if (strange !== undefined) return { sentence: `The name of player ${strange[0] + 1} is none.` };
    return {
      events,
      names: [...names].map(([seat, name]) => ({ seat, name })),
      about: {
        lesson: room.lesson.id,
        players: room.seats.filter((seat) => seat?.machine === null && !seat.isRemoved).length,
        recordedAt: events[0]?.at ?? 0,
        isFinished: true,
      },
    };
  } catch (failure) {
    const where = failure instanceof Error ? failure.message : '';
    return { sentence: `This is no recording of Lowest Point, or it is damaged: ${where.slice(0, 200)}` };
  }
}

function unpacked(bytes: Uint8Array): string | Unfit {
  let plain = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: uploadLimits.unpacked });
    } catch (failure) {
      const isBomb = failure instanceof Error && 'code' in failure && failure.code === 'ERR_BUFFER_TOO_LARGE';
      return { sentence: isBomb ? 'Unpacked, this file is too large.' : 'This file cannot be unpacked.' };
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return { sentence: 'This file is no text.' };
  }
}
