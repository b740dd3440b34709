import { hostileMessage } from './messages.ts';
import { pick, type Draw } from './junk.ts';

export interface AttackOptions {
  /** The server's port on this machine. */
  readonly port: number;
  /** How many messages it sends, over one connection after the other. */
  readonly count: number;
  readonly random: Draw;
  /** What it says first on each connection, as a payload of `hello`; null: nothing. */
  readonly hello: string | null;
}

/** What came of an attack. */
export interface Attack {
  readonly sent: number;
  /** Answers that were no refusal, in words: there must be none. */
  readonly granted: readonly string[];
  /** How often the server hung up, as it may on what is no message at all. */
  readonly hangUps: number;
}

/** So many messages go out before the server must answer an honest question. */
const batch = 100;

/** What no message of ours looks like: broken packets of socket.io, of engine.io, and bytes. */
const brokenPackets: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  '42[',
  '42{"a":1}',
  '42[]',
  '42[null]',
  '42["command"',
  '4',
  '49',
  '43999[{}]',
  '451-["command",{"_placeholder":true,"num":0}]',
  '40/nowhere,',
  '40',
  '40{"token":1}',
  '44"no"',
  '5',
  '6',
  '9',
  'x',
  '',
  '42/nowhere,["command",1]',
  '4299999999999999999999["echo"]',
  new Uint8Array([4, 2, 91]),
];
/** After which share of the batches one of them follows. */
const brokenShare = 0.3;

/** Sends hostile messages over real websockets, as fast as they are answered. */
export async function attack({ port, count, random, hello }: AttackOptions): Promise<Attack> {
  const granted: string[] = [];
  let sent = 0;
  let hangUps = 0;
  while (sent < count) {
    const line = await dial(port, granted);
    if (hello !== null) line.send(`421["hello",${hello}]`);
    let isUp = true;
    while (isUp && sent < count) {
      for (let k = 0; k < batch && sent < count; k++, sent++) {
        const { name, payload } = hostileMessage(random);
        line.send(`42${2 + sent}[${JSON.stringify(name)},${payload}]`);
      }
      if (random() < brokenShare) line.send(pick(random, brokenPackets));
      isUp = await line.answers();
    }
    if (!isUp) hangUps++;
    line.close();
  }
  return { sent, granted, hangUps };
}

interface Line {
  send(packet: string | Uint8Array<ArrayBuffer>): void;
  /** Resolves to true when the server answers an honest question, to false when it has hung up. */
  answers(): Promise<boolean>;
  close(): void;
}

/** A raw websocket that speaks as little engine.io and socket.io as it must. */
async function dial(port: number, granted: string[]): Promise<Line> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  const connected = Promise.withResolvers<boolean>();
  let isClosed = false;
  let question = 0;
  let answered = (_isUp: boolean): void => undefined;
  socket.onmessage = ({ data }) => {
    const text = String(data);
    if (text.startsWith('0')) socket.send('40');
    else if (text === '2') socket.send('3');
    else if (text.startsWith('40')) connected.resolve(true);
    else if (text.startsWith(`43${question}[`)) answered(true);
    else if (isGrant(text)) granted.push(text.slice(0, 200));
  };
  socket.onclose = () => {
    isClosed = true;
    connected.resolve(false);
    answered(false);
  };
  socket.onerror = () => undefined;
  await connected.promise;

  return {
    send(packet) {
      if (socket.readyState === WebSocket.OPEN) socket.send(packet);
    },
    answers() {
      if (isClosed) return Promise.resolve(false);
      return new Promise((resolve) => {
        answered = resolve;
        question = 1_000_000_000 + Math.floor(1e9 * Math.random());
        socket.send(`42${question}["echo"]`);
      });
    },
    close: () => socket.close(),
  };
}

/** Is it the answer to one of ours (not to the hello, number 1), and no refusal? An echo is anybody's. */
function isGrant(text: string): boolean {
  return /^43(?!1\[)\d+\[/.test(text) && !text.includes('"ok":false') && !/^43\d+\[\d+\]$/.test(text);
}
