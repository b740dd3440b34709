/**
 * Characters that wait in engine.io, and bytes that wait in the socket below it. Neither is in the public types, and
 * nothing else tells.
 */
export function buffered(conn: object): number {
  return sizeOf(property(conn, 'writeBuffer')) + (Number(property(socketBelow(conn), 'bufferedAmount')) || 0);
}

/** The websocket itself; undefined while polling. */
export function socketBelow(conn: object): unknown {
  return property(property(conn, 'transport'), 'socket');
}

function sizeOf(packets: unknown): number {
  if (!Array.isArray(packets)) return 0;
  return packets.reduce<number>((sum, packet) => {
    const data = property(packet, 'data');
    return sum + (typeof data === 'string' ? data.length : 0);
  }, 0);
}

export function property(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && name in thing ? Reflect.get(thing, name) : undefined;
}
