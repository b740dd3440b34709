import { nextDeadline, type RoomState } from '@lowest-point/game';
import type { CommandAnswer, HelloAnswer, HostRequest, HostRequestAnswer } from '@lowest-point/protocol';
import type { Clock } from '../clock.ts';
import type { EventStore, RoomRow, StoredRoom } from '../store/eventStore.ts';
import { throttled } from '../throttle.ts';
import { createActor } from './actor.ts';
import { createFactSender } from './audience/facts.ts';
import type { Connection, Outlet } from './audience/connection.ts';
import { showClass, showOwn } from './audience/phoneViews.ts';
import { createPresence } from './audience/presence.ts';
import { showView } from './audience/showView.ts';
import { placeView, rosterView } from './audience/staffViews.ts';
import { createDoor, type Visitor } from './door.ts';
import type { Surroundings } from './draft.ts';
import { createHistory } from './history.ts';
import { ledgerOf } from './ledger.ts';
import { createPairing } from './pairing.ts';
import { readLog, type Step } from './readLog.ts';
import { senderOf, readCommand } from './sender.ts';

export interface RoomOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly surroundings: Surroundings;
  readonly outlet: Outlet;
  /** Where phones can reach this server, given how hosts reached it. */
  readonly addresses: (hostOrigins: readonly string[]) => readonly string[];
  /** The log may be somebody else's by now: forget this room, and read it anew when somebody asks. */
  readonly onLost: () => void;
  readonly onFailure: (failure: unknown) => void;
}

/** A room that is being played, or that somebody looks at. */
export interface LiveRoom {
  readonly row: RoomRow;
  state(): RoomState;
  greet(visitor: Visitor): Promise<HelloAnswer>;
  command(id: string, message: { readonly n?: number; readonly command: unknown }): Promise<CommandAnswer>;
  request(id: string, request: HostRequest): Promise<HostRequestAnswer>;
  leave(id: string): void;
  /** The server was down for so long. */
  resumeAfterOutage(downMs: number): Promise<void>;
  isEmpty(): boolean;
  /** Resolves when nothing is under way any more; the room then does nothing of itself. */
  stop(): Promise<void>;
}

const tickMs = 50;
const rosterMs = 250;
/** A phone in a round of three minutes must not receive more of these than of everything else. */
const classMs = 5000;
/** After a deadline's command failed, because the disk was full. */
const retryMs = 1000;

/** Reads a room's log and brings it to life. Throws where the log cannot be read or folded. */
export function openRoom({ row, log, names, sessions }: StoredRoom, options: RoomOptions): LiveRoom {
  const { store, clock, surroundings, outlet } = options;
  const { rounds } = surroundings;
  const history = createHistory(rounds);
  const loaded = readLog(log, rounds, (step) => history.add(step));
  const presence = createPresence(() => clock.now());
  const pairing = createPairing(clock, surroundings.random);
  const facts = createFactSender(history, outlet, loaded.seq);

  const actor = createActor({
    id: row.id,
    state: loaded,
    ledger: ledgerOf(loaded, names, sessions),
    store,
    clock,
    surroundings,
    seqOf: (seat, n) => history.seqOf(seat, n),
    on: {
      committed,
      trouble: (full) => {
        isDiskFull = full;
        showTrouble();
      },
      lost: () => {
        callOffDeadline();
        options.onLost();
        // Who was waiting for an answer gets it first.
        clock.soon(() => outlet.cut([...presence.ids(), ...pairing.ids()]));
      },
      failure: (failure) => options.onFailure(failure),
    },
  });
  const nameOf = (seat: number): string => actor.ledger().shown[seat] ?? '';

  let isDiskFull = false;
  let chosenAddress: string | null = null;
  let callOffDeadline = () => {};
  let ownEventsOf = new Set<number>();

  const tick = throttled(clock, tickMs, () => {
    const seats = ownEventsOf;
    ownEventsOf = new Set();
    facts.publish(presence.all(), seats, actor.state().seq);
  });
  const roster = throttled(clock, rosterMs, showRoster);
  const classes = throttled(clock, classMs, () =>
    showClass(outlet, presence.players(), actor.state(), rounds),
  );
  const own = throttled(clock, rosterMs, () => showOwn(outlet, presence.players(), actor.state(), nameOf));

  const door = createDoor({
    row,
    store,
    presence,
    pairing,
    outlet,
    sessions,
    now: () => clock.now(),
    random: surroundings.random,
    state: () => actor.state(),
    ledger: () => actor.ledger(),
    onEntered: (connection) => {
      showStaff();
      clock.soon(() => welcome(connection));
    },
    onWaiting: showStaff,
  });

  /** Everything that somebody who has just come in should see; the answer to the hello is on its way already. */
  function welcome(connection: Connection): void {
    if (presence.get(connection.id) !== connection) return;
    facts.catchUp(connection, actor.state().seq);
    if (connection.role === 'player') {
      showClass(outlet, [connection], actor.state(), rounds);
      showOwn(outlet, [connection], actor.state(), nameOf);
      if (connection.seat !== null) roster.ask();
      return;
    }
    showRoster();
    showPlace();
    showStaff();
    showTrouble();
  }

  function committed(steps: readonly Step[]): void {
    for (const step of steps) history.add(step);
    const events = steps.map(({ event }) => event);
    for (const event of events) if ('seat' in event.data) ownEventsOf.add(event.data.seat);
    if (events.some(({ type }) => type === 'playerJoined')) door.seatNewcomers();
    tick.ask();
    classes.ask();
    if (events.some(({ type }) => type !== 'moveMade')) {
      roster.ask();
      own.ask();
      arm();
    }
    for (const event of events) if (event.type === 'playerRemoved') door.sendAway(event.data.seat);
  }

  function arm(): void {
    callOffDeadline();
    const deadline = nextDeadline(actor.state());
    if (deadline !== null) callOffDeadline = clock.after(Math.max(0, deadline - clock.now()), passDeadline);
  }

  function passDeadline(): void {
    void actor.submit({ by: { role: 'clock' }, command: { type: 'passDeadline' } }).then((answer) => {
      if (answer.ok) return;
      if (answer.reason === 'phasePassed') arm();
      else callOffDeadline = clock.after(retryMs, passDeadline);
    });
  }

  function showRoster(): void {
    for (const role of ['host', 'screen'] as const) {
      const staff = presence.staff(role);
      if (staff.length > 0) showView(outlet, staff, rosterView(actor.state(), nameOf, presence, role));
    }
  }

  function showPlace(): void {
    const origins = presence.staff('host').flatMap(({ origin }) => (origin === null ? [] : [origin]));
    const view = placeView(row.code, options.addresses(origins), chosenAddress);
    showView(outlet, [...presence.staff('host'), ...presence.staff('screen')], view);
  }

  function showStaff(): void {
    const hosts = presence.staff('host');
    const screens = presence.staff('screen').length;
    showView(outlet, hosts, { kind: 'staff', waiting: pairing.waiting(), screens, hosts: hosts.length });
  }

  function showTrouble(): void {
    showView(outlet, presence.staff('host'), { kind: 'trouble', trouble: isDiskFull ? 'diskFull' : null });
  }

  async function request(id: string, asked: HostRequest): Promise<HostRequestAnswer> {
    if (presence.get(id)?.role !== 'host') return { ok: false, reason: 'notHost' };
    switch (asked.type) {
      case 'pair':
        return door.pair(asked.number);
      case 'ticket':
        return { ok: true, ticket: pairing.drawTicket() };
      case 'showAddress':
        chosenAddress = asked.address;
        showPlace();
        return { ok: true };
    }
  }

  arm();
  return {
    row,
    state: () => actor.state(),
    greet: (visitor) => door.greet(visitor),
    async command(id, { n, command }) {
      const connection = presence.get(id);
      const by = connection === undefined ? null : senderOf(connection);
      if (connection === undefined || by === null) return { ok: false, reason: 'notHost' };
      const read = readCommand(command);
      if (read === null) return { ok: false, reason: 'malformed' };
      const { tokenHash, suggestion } = connection;
      return actor.submit({ by, command: read, n, tokenHash, suggestion: suggestion ?? undefined });
    },
    request,
    leave(id) {
      const isPlayer = presence.get(id)?.role === 'player';
      presence.leave(id);
      pairing.leave(id);
      if (isPlayer) roster.ask();
      else showStaff();
    },
    async resumeAfterOutage(downMs) {
      if (nextDeadline(actor.state()) === null) return;
      await actor.submit({ by: { role: 'server' }, command: { type: 'resumeAfterOutage', downMs } });
    },
    isEmpty: () => presence.ids().length === 0 && pairing.ids().length === 0,
    async stop() {
      callOffDeadline();
      for (const timer of [tick, roster, classes, own]) timer.stop();
      await actor.idle();
    },
  };
}
