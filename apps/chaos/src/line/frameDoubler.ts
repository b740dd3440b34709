/** Where a client's stream is: still in the request's head, in frames of a websocket, or something else for good. */
type Stage = 'head' | 'frames' | 'plain';

/** How a request for a websocket begins. */
const startOfHead = 'GET ';
const endOfHead = Buffer.from('\r\n\r\n');
const textOpcode = 0x1;
/** An event, in the words of engine.io (4, a message) and socket.io (2, an event). */
const eventMark = Buffer.from('42');

/**
 * Bytes of a TCP stream cannot be doubled without breaking it; whole websocket frames can. This reads the client's
 * side of a connection frame by frame, and hands on some of the text frames that hold an event twice.
 */
export function createFrameDoubler(isDoubled: () => boolean): (bytes: Buffer) => Buffer {
  let stage: Stage = 'head';
  let unread: Buffer = Buffer.alloc(0);

  return function double(bytes) {
    if (stage === 'plain') return bytes;
    unread = Buffer.concat([unread, bytes]);
    const ready: Buffer[] = [];
    const take = (length: number): Buffer => {
      const taken = unread.subarray(0, length);
      unread = unread.subarray(length);
      ready.push(taken);
      return taken;
    };

    if (stage === 'head') {
      const end = unread.indexOf(endOfHead);
      const isRequest = unread.toString('latin1').startsWith(startOfHead.slice(0, unread.length));
      if (end < 0 && isRequest) return Buffer.alloc(0);
      const head = take(isRequest ? end + endOfHead.length : 0).toString('latin1');
      stage = /^upgrade: *websocket/im.test(head) ? 'frames' : 'plain';
      if (stage === 'plain') {
        take(unread.length);
        return Buffer.concat(ready);
      }
    }
    for (let length = frameLength(unread); length <= unread.length; length = frameLength(unread)) {
      const frame = take(length);
      if (isEvent(frame) && isDoubled()) ready.push(frame);
    }
    return Buffer.concat(ready);
  };
}

/** How long the first frame is (RFC 6455, 5.2); Infinity where not even that can be read yet. */
function frameLength(bytes: Buffer): number {
  const named = (bytes[1] ?? 0) & 0x7f;
  const isMasked = ((bytes[1] ?? 0) & 0x80) !== 0;
  const sizeBytes = named === 126 ? 2 : named === 127 ? 8 : 0;
  const header = 2 + sizeBytes + (isMasked ? 4 : 0);
  if (bytes.length < header) return Infinity;
  const payload =
    named === 126 ? bytes.readUInt16BE(2) : named === 127 ? Number(bytes.readBigUInt64BE(2)) : named;
  return header + payload;
}

/** A whole masked text frame whose payload begins as an event does. */
function isEvent(frame: Buffer): boolean {
  const isWhole = ((frame[0] ?? 0) & 0x80) !== 0;
  if (!isWhole || ((frame[0] ?? 0) & 0x0f) !== textOpcode || ((frame[1] ?? 0) & 0x80) === 0) return false;
  const named = (frame[1] ?? 0) & 0x7f;
  const maskAt = 2 + (named === 126 ? 2 : named === 127 ? 8 : 0);
  return eventMark.every((byte, k) => ((frame[maskAt + 4 + k] ?? 0) ^ (frame[maskAt + k] ?? 0)) === byte);
}
