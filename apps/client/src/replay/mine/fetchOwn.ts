import type { Recording } from '@lowest-point/game';
import { attempt } from '../readFile.ts';

/** A lesson that this phone played, and which seat was its own. */
export interface OwnRecording {
  readonly recording: Recording;
  readonly seat: number;
}

export type NotOwn = 'notMine' | 'busy' | 'offline' | 'damaged';

/** The finished lesson of a room, for a player: with the token that this browser has had since it joined. */
export async function fetchOwn(room: string, token: string | null): Promise<OwnRecording | NotOwn> {
  if (token === null) return 'notMine';
  let answer: Response;
  try {
    answer = await fetch(`/api/recordings/${room}`, { headers: { Authorization: `Bearer ${token}` } });
  } catch {
    return 'offline';
  }
  if (answer.status === 429) return 'busy';
  const seat = Number(answer.headers.get('X-Own-Seat') ?? NaN);
  if (!answer.ok || !Number.isInteger(seat)) return 'notMine';
  const recording = await attempt(await answer.blob());
  return 'reason' in recording ? 'damaged' : { recording, seat };
}
