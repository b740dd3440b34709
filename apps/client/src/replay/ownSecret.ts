import { hostedRooms, tokenOf } from '../host/hostedRooms.ts';

/** A host's secret, where this browser opened the room. */
export function ownSecret(room: string): string | null {
  const hosted = hostedRooms().find((each) => each.room === room);
  return hosted === undefined ? null : tokenOf(hosted);
}
