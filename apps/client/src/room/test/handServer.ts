import type { CommandAnswer, CommandMessage, Hello, HelloAnswer, Refused } from '@lowest-point/protocol';
import type { OpenWire, Transport, WireEvents } from '../wire.ts';

/** A server that a test plays by hand: it numbers commands as the real one does, and breaks where it is told to. */
export interface HandServer {
  readonly openWire: OpenWire;
  /** The commands recorded, in order. */
  readonly recorded: { readonly n: number; readonly command: unknown }[];
  readonly hellos: Hello[];
  /** Every attempt, with the transport it came by. */
  readonly attempts: Transport[];
  /** Everything that arrived, answered or not. */
  readonly arrived: CommandMessage[];
  room: string;
  seat: number | null;
  /** Can it be reached, by which transport? */
  reaches: (transport: Transport) => boolean;
  /** So long until a line is there, by this clock. */
  slowMs: number;
  after: (ms: number, run: () => void) => unknown;
  /** It has lines, and answers no hello yet. */
  isReadingRooms: boolean;
  /** Null: answers the hello. */
  refusesHello: Refused['reason'] | null;
  /** What becomes of the next commands; then `answer` again. */
  readonly faults: ('lostOnTheWay' | 'answerLost' | Refused)[];
  /** Is there an open wire? */
  isConnected(): boolean;
  /** The line breaks. */
  cut(): void;
  /** The line is dead, though nobody has noticed. */
  freeze(): void;
  say(tell: (events: WireEvents) => void): void;
}

export function handServer(): HandServer {
  let current: { readonly events: WireEvents; isFrozen: boolean } | null = null;

  const server: HandServer = {
    recorded: [],
    hellos: [],
    attempts: [],
    arrived: [],
    faults: [],
    room: 'a'.repeat(32),
    seat: 3,
    reaches: () => true,
    slowMs: 0,
    after: (_ms, run) => {
      queueMicrotask(run);
    },
    isReadingRooms: false,
    refusesHello: null,
    isConnected: () => current !== null,
    cut() {
      const cut = current;
      current = null;
      cut?.events.down();
    },
    freeze() {
      if (current) current.isFrozen = true;
    },
    say(tell) {
      if (current) tell(current.events);
    },
    openWire(_code, transport, events) {
      const via = transport === 'pollingAlone' ? 'polling' : transport;
      server.attempts.push(via);
      const own = { events, isFrozen: false };
      if (server.reaches(via)) {
        current = own;
        server.after(server.slowMs, () => {
          if (current === own) events.up();
        });
      }
      return {
        send(name, ...message) {
          if (current !== own || own.isFrozen) return;
          const answer = message.at(-1) as (answer: unknown) => void;
          const reply = (value: unknown) =>
            queueMicrotask(() => {
              if (current === own && !own.isFrozen) answer(value);
            });
          if (name === 'hello') {
            server.hellos.push(message[0] as Hello);
            if (!server.isReadingRooms) reply(welcome());
          } else if (name === 'command') receive(message[0] as CommandMessage, reply);
          else reply(0);
        },
        close() {
          if (current === own) current = null;
        },
      };
    },
  };

  function welcome(): HelloAnswer {
    if (server.refusesHello !== null) return { ok: false, reason: server.refusesHello };
    return {
      ok: true,
      room: server.room,
      seq: 0,
      now: 0,
      seat: server.seat,
      nextN: server.recorded.length + 1,
      pairing: null,
      suggestion: 'Heron',
    };
  }

  function receive(message: CommandMessage, reply: (answer: CommandAnswer) => void): void {
    const fault = server.faults.shift();
    if (fault === 'lostOnTheWay') return;
    server.arrived.push(message);
    if (typeof fault === 'object') {
      reply(fault);
      return;
    }
    const answer = record(message);
    if (fault !== 'answerLost') reply(answer);
  }

  function record({ n = 0, command }: CommandMessage): CommandAnswer {
    const wanted = server.recorded.length + 1;
    if (n > wanted) return { ok: false, reason: 'gap', wanted };
    if (n < wanted) return { ok: true, seq: n, isRepeat: true };
    server.recorded.push({ n, command });
    return { ok: true, seq: n };
  }

  return server;
}
