import type { ClientToServer, ServerToClient } from '@lowest-point/protocol';
import type { OpenWire, WireEvents } from '../../client/src/room/wire.ts';
import type { Chance } from './chance.ts';
import type { Time } from './time.ts';

/** The server's end of a line. */
export interface ServerEnd {
  readonly id: string;
  /** Messages that the browser has not received yet. */
  waiting(): number;
  send<Name extends keyof ServerToClient>(name: Name, payload: Parameters<ServerToClient[Name]>[0]): void;
  /** Ends the line; what was sent before arrives. */
  close(): void;
}

/** Who answers at the other end: a server process. */
export interface Port {
  /** Something arrives at the machine. False: nobody listens. */
  arrive(run: () => void): boolean;
  accept(line: ServerEnd): Accepted;
}

/** What the process does with a line that it has accepted. */
export interface Accepted {
  message(name: string, payload: readonly unknown[], answer: (answer: unknown) => void): void;
  gone(): void;
}

/** One browser's way through the air. */
export interface Air {
  readonly openWire: OpenWire;
  /** Nothing passes for so long; then everything that waited. */
  freeze(ms: number): void;
  /** What is under way vanishes and the line looks alive: it is noticed by who misses an answer, or after a while. */
  blackHole(): void;
  /** The line breaks, and both ends learn of it. */
  cut(): void;
  /** Every message takes so much longer. */
  slowMs: number;
  /** So many of the next commands of this browser arrive twice. */
  doubled: number;
}

/** socket.io's own patience: a silent line is given up after two of its intervals. */
const silenceMs = 20_000;

export function createAir(time: Time, chance: Chance, port: Port, nextId: () => string): Air {
  let frozenUntil = 0;
  let current: { cut(): void; blackHole(): void } | null = null;

  const flight = (): number =>
    chance.between(1, 40) + (chance.is(0.05) ? chance.between(50, 800) : 0) + air.slowMs;

  const openWire: OpenWire = (_code, _transport, events) => openLine(events);

  function openLine(events: WireEvents) {
    let state: 'open' | 'hole' | 'closed' = 'open';
    let accepted: Accepted | null = null;
    let waiting = 0;
    const [up, down] = [createPipe(), createPipe()];

    /** Messages of one direction, in order: none overtakes another. */
    function createPipe() {
      const queue: (() => void)[] = [];
      let lastAt = 0;
      function arrive(): void {
        if (frozenUntil > time.now()) time.after(frozenUntil - time.now(), arrive);
        else queue.shift()?.();
      }
      return (run: () => void): void => {
        queue.push(run);
        lastAt = Math.max(lastAt, time.now() + flight());
        time.after(lastAt - time.now(), arrive);
      };
    }

    /** What is on its way when the line goes silent never arrives. */
    const fly = (pipe: typeof up, run: () => void): void =>
      pipe(() => {
        if (state !== 'hole') run();
      });

    const toServer = (run: (end: Accepted) => void): void =>
      fly(up, () => {
        port.arrive(() => {
          if (accepted !== null) run(accepted);
        });
      });

    function toBrowser(run: () => void): void {
      waiting++;
      fly(down, () => {
        waiting--;
        if (state === 'open') run();
      });
    }

    function serverLoses(): void {
      port.arrive(() => {
        accepted?.gone();
        accepted = null;
      });
    }

    function browserLoses(): void {
      if (state === 'closed') return;
      state = 'closed';
      events.down();
    }

    const own: ServerEnd = {
      id: nextId(),
      waiting: () => waiting,
      send(name, payload) {
        const copy = JSON.stringify(payload);
        toBrowser(() => void Reflect.apply(events[name], undefined, [JSON.parse(copy)]));
      },
      close() {
        toBrowser(browserLoses);
        serverLoses();
      },
    };

    current = {
      cut() {
        if (state !== 'open') return;
        serverLoses();
        time.after(flight(), browserLoses);
      },
      blackHole() {
        if (state !== 'open') return;
        state = 'hole';
        time.after(chance.between(silenceMs / 2, silenceMs), serverLoses);
        time.after(chance.between(silenceMs / 2, silenceMs), browserLoses);
      },
    };

    fly(up, () => {
      const isHeard = port.arrive(() => {
        if (state !== 'open') return;
        accepted = port.accept(own);
        toBrowser(events.up);
      });
      if (!isHeard) time.after(flight(), browserLoses);
    });

    return {
      send<Name extends keyof ClientToServer>(name: Name, ...message: Parameters<ClientToServer[Name]>) {
        const answer = message.at(-1) as (answer: unknown) => void;
        const copy = JSON.stringify(message.slice(0, -1));
        const times = name === 'command' && air.doubled > 0 && air.doubled-- > 0 ? 2 : 1;
        for (let k = 0; k < times; k++) {
          toServer((end) =>
            end.message(name, JSON.parse(copy) as unknown[], (answered) => {
              const text = JSON.stringify(answered);
              toBrowser(() => answer(JSON.parse(text)));
            }),
          );
        }
      },
      close() {
        const was = state;
        state = 'closed';
        if (was === 'open') fly(up, serverLoses);
      },
    };
  }

  const air: Air = {
    openWire,
    slowMs: 0,
    doubled: 0,
    freeze(ms) {
      frozenUntil = Math.max(frozenUntil, time.now() + ms);
    },
    blackHole: () => current?.blackHole(),
    cut: () => current?.cut(),
  };
  return air;
}
