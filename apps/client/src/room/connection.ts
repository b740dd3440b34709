import type {
  ByeReason,
  CommandAnswer,
  CommandMessage,
  Hello,
  HostRequest,
  HostRequestAnswer,
  Refused,
  ServerToClient,
  Welcome,
} from '@lowest-point/protocol';
import type { Link } from './roomView.ts';
import type { Surroundings } from './surroundings.ts';
import type { OpenWire, Transport, Wire } from './wire.ts';

export type EndReason = ByeReason | Refused['reason'];

export interface ConnectionOptions {
  readonly code: string;
  readonly openWire: OpenWire;
  readonly surroundings: Surroundings;
  /** Asked anew for every attempt, as what was received meanwhile counts. */
  readonly hello: () => Hello;
  readonly firstTransport: Transport;
  readonly on: {
    readonly link: (link: Link) => void;
    /** `askedAt`: when the hello was sent, by the browser's clock. */
    readonly welcome: (welcome: Welcome, askedAt: number, transport: Transport) => void;
    readonly facts: ServerToClient['facts'];
    readonly view: ServerToClient['view'];
  };
}

export interface Connection {
  start(): void;
  /** Sends over a welcomed line. Null: no answer came, and whether the message arrived is not known. */
  command(message: CommandMessage): Promise<CommandAnswer | null>;
  host(request: HostRequest): Promise<HostRequestAnswer | null>;
  /** Resolves when the hello has been answered, at once if it has. */
  whenUp(): Promise<void>;
  /** Says hello again over the same line. */
  greetAgain(): void;
  /** After sleep, or a change of network: is the line still there? */
  check(): void;
  /** Final until `start`. */
  end(reason: EndReason): void;
  stop(): void;
}

/** An answer takes this long at most, before the line counts as dead; longer after each time that it was too short. */
const answerMs = 1500;
const longestAnswerMs = 12_000;

/** How long an attempt may take until there is a line: mostly the first; and then until the hello is answered: the second. */
const hastyMs = 2000;
const patientMs = 6000;

/** For slow networks: the second of three attempts, which is made the way that has worked, and now and then the third. */
const isPatient = (attempts: number): boolean => attempts % 3 === 1 || attempts % 6 === 5;

/** Between attempts, with half of it left to chance so that a class does not return in step. */
const firstPauseMs = 300;
const longestPauseMs = 1500;

/** After a break a moment, then longer and longer. */
const pauseMs = (failures: number): number => Math.min(longestPauseMs, firstPauseMs * 2 ** failures);

/** Refusals that pass: it is worth to go on knocking. */
const passing: ReadonlySet<EndReason> = new Set<EndReason>(['tooFast', 'notRecorded', 'notHello']);

/**
 * A line to a room that is made anew whenever it breaks, one attempt at a time, websocket and polling in turn until one
 * works. What has worked is tried twice before the other: when a server starts again a class comes back by the short way.
 * Nothing is sent before the hello was answered.
 */
export function createConnection({
  code,
  openWire,
  surroundings,
  hello,
  firstTransport,
  on,
}: ConnectionOptions): Connection {
  const { now, after, random } = surroundings;
  /** The hello of an attempt that was given up may still arrive: by this the server knows that it is no other tab. */
  const tab = String(random());
  let stage: 'idle' | 'pausing' | 'trying' | 'up' = 'idle';
  let wire: Wire | null = null;
  let callOff = () => {};
  let attempts = 0;
  let triedAt = 0;
  let lostAt: number | null = null;
  let transport = firstTransport;
  let hasWorked = false;
  let patienceMs = answerMs;
  const open = new Set<() => void>();
  const waitingForUp = new Set<() => void>();

  function attempt(): void {
    callOff();
    stage = 'trying';
    triedAt = now();
    const isCurrent = () => wire === own;
    const own = openWire(code, transport, {
      up() {
        if (!isCurrent()) return;
        // There is somebody: a server that takes up its rooms again has them to read first.
        limit(patientMs);
        greet(own);
      },
      down: () => isCurrent() && lose(),
      facts: (facts) => isCurrent() && on.facts(facts),
      view: (view) => isCurrent() && on.view(view),
      bye: (reason) => isCurrent() && (reason === 'stopping' ? lose() : end(reason)),
    });
    wire = own;
    limit(isPatient(attempts) ? patientMs : hastyMs);
  }

  function limit(ms: number): void {
    callOff();
    callOff = after(ms, lose);
  }

  function greet(own: Wire): void {
    const askedAt = now();
    own.send('hello', { ...hello(), tab }, (answer) => {
      if (wire !== own) return;
      if (!answer.ok) {
        if (passing.has(answer.reason)) lose();
        else end(answer.reason);
        return;
      }
      callOff();
      stage = 'up';
      attempts = 0;
      hasWorked = true;
      lostAt = null;
      on.welcome(answer, askedAt, transport);
      on.link({ type: 'connected' });
      for (const resolve of waitingForUp) resolve();
      waitingForUp.clear();
    });
  }

  function drop(): void {
    callOff();
    wire?.close();
    wire = null;
    for (const settle of [...open]) settle();
  }

  /** The line is gone, or never came: try again in a moment. */
  function lose(): void {
    const wasUp = stage === 'up';
    drop();
    if (!wasUp) attempts++;
    const isSameAgain = wasUp || (hasWorked && attempts % 3 === 1);
    if (!isSameAgain) transport = transport === 'websocket' ? 'polling' : 'websocket';
    lostAt ??= now();
    on.link({ type: 'offline', since: lostAt });
    stage = 'pausing';
    // The first failure may only be the transport's.
    const isOtherWay = attempts === 1 && !hasWorked;
    callOff = after(isOtherWay ? 0 : pauseMs(attempts) * (0.5 + 0.5 * random()), attempt);
  }

  function end(reason: EndReason): void {
    drop();
    stage = 'idle';
    on.link({ type: 'ended', reason });
  }

  function waitFor<Value>(
    ask: (line: Wire, answered: (value: Value) => void) => void,
  ): Promise<Value | null> {
    const line = wire;
    if (stage !== 'up' || line === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      const settle = (value: Value | null) => {
        stopWaiting();
        open.delete(giveUp);
        resolve(value);
      };
      const giveUp = () => settle(null);
      const stopWaiting = after(patienceMs, () => {
        patienceMs = Math.min(longestAnswerMs, patienceMs * 2);
        lose();
      });
      open.add(giveUp);
      ask(line, (value) => {
        if (!open.has(giveUp)) return;
        patienceMs = answerMs;
        settle(value);
      });
    });
  }

  return {
    start() {
      if (stage !== 'idle') return;
      attempts = 0;
      lostAt = null;
      on.link({ type: 'connecting' });
      attempt();
    },
    command: (message) => waitFor((line, answered) => line.send('command', message, answered)),
    host: (request) => waitFor((line, answered) => line.send('host', request, answered)),
    whenUp: () => (stage === 'up' ? Promise.resolve() : new Promise((resolve) => waitingForUp.add(resolve))),
    greetAgain() {
      if (stage === 'up' && wire) greet(wire);
    },
    check() {
      if (stage === 'up') void waitFor<number>((line, answered) => line.send('echo', answered));
      else if (stage === 'pausing') attempt();
      // An attempt from before the sleep leads nowhere any more.
      else if (stage === 'trying' && now() - triedAt > 1000) {
        drop();
        attempt();
      }
    },
    end,
    stop() {
      drop();
      stage = 'idle';
    },
  };
}
