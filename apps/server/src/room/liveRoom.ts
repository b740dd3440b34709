import { nextDeadline, type RoomState } from '@lowest-point/game';
import type { CommandAnswer, HelloAnswer, HostRequest, HostRequestAnswer } from '@lowest-point/protocol';
import type { Clock } from '../clock.ts';
import type { Appended, EventStore, RoomRow, StoredRoom } from '../store/eventStore.ts';
import { createActor } from './actor.ts';
import { createAlarm } from './alarm.ts';
import type { Outlet } from './audience/connection.ts';
import { createDisplay } from './audience/display.ts';
import { createPresence } from './audience/presence.ts';
import { createDoor, type Visitor } from './door.ts';
import type { Surroundings } from './draft.ts';
import { createHistory } from './history.ts';
import { ledgerOf } from './ledger.ts';
import { createMachinePlayers, type MachineMove } from './machinePlayers.ts';
import { createPairing } from './pairing.ts';
import { readLongLog, type Step } from './readLog.ts';
import { readCommand, senderOf } from './sender.ts';

export interface RoomOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly surroundings: Surroundings;
  readonly machineMove: MachineMove;
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
  /** Tells hosts that the end of the log could not be read, until one of them goes on. */
  tellTornEnd(): void;
  /** Everybody, or the player of one seat, goes by the pseudonym from now on, unless they choose another name. */
  forgetNames(seat: number | null): Promise<Appended>;
  isEmpty(): boolean;
  /** Sends everybody away, and then stops: there is to be no such room. */
  dismiss(): Promise<void>;
  /** Resolves when nothing is under way any more; the room then does nothing of itself. */
  stop(): Promise<void>;
}

/** Reads a room's log and brings it to life. Throws where the log cannot be read or folded. */
export async function openRoom(stored: StoredRoom, options: RoomOptions): Promise<LiveRoom> {
  const { row, log, names, sessions } = stored;
  const { store, clock, surroundings, outlet } = options;
  const { random, rounds } = surroundings;
  const history = createHistory(rounds);
  const pause = () => new Promise<void>((resolve) => clock.soon(resolve));
  const loaded = await readLongLog(log, rounds, (step) => history.add(step), pause);
  const presence = createPresence(() => clock.now());
  const pairing = createPairing(clock, random);
  let isLost = false;

  const actor = createActor({
    id: row.id,
    state: loaded,
    ledger: ledgerOf(loaded, names, sessions),
    store,
    clock,
    surroundings,
    cameOf: (seat, n) => history.cameOf(seat, n),
    on: {
      committed,
      trouble: (isFull) => display.showTrouble(isFull ? 'diskFull' : null),
      lost,
      failure: (failure) => options.onFailure(failure),
    },
  });
  const { state, ledger } = actor;
  const nameOf = (seat: number): string => ledger().shown[seat] ?? '';
  const { addresses } = options;
  const display = createDisplay({
    code: row.code,
    clock,
    rounds,
    outlet,
    history,
    presence,
    pairing,
    state,
    nameOf,
    addresses,
  });
  const alarm = createAlarm(clock, actor);
  const { machineMove, onFailure } = options;
  const machines = createMachinePlayers({ clock, actor, rounds, machineMove, random, onFailure });
  const door = createDoor({
    row,
    log: logName(stored),
    store,
    presence,
    pairing,
    outlet,
    sessions,
    now: () => clock.now(),
    random,
    onFailure,
    state,
    ledger,
    onEntered(connection) {
      if (isLost) {
        sendAway();
        return;
      }
      display.staff();
      // The answer to the hello goes first.
      clock.soon(() => {
        if (presence.get(connection.id) === connection) display.welcome(connection);
      });
    },
    onWaiting: () => (isLost ? sendAway() : display.staff()),
  });

  function committed(steps: readonly Step[]): void {
    for (const step of steps) history.add(step);
    const events = steps.map(({ event }) => event);
    if (events.some(({ type }) => type === 'playerJoined')) door.seatNewcomers();
    display.recorded(events);
    alarm.set();
    machines.set();
    for (const event of events) if (event.type === 'playerRemoved') door.sendAway(event.data.seat);
  }

  function lost(): void {
    isLost = true;
    alarm.stop();
    machines.stop();
    options.onLost();
    sendAway();
  }

  /** To the room as it is read anew; also who was let in meanwhile. Who waits for an answer gets it first. */
  function sendAway(): void {
    clock.soon(() => outlet.cut([...presence.ids(), ...pairing.ids()]));
  }

  async function stop(): Promise<void> {
    // Who found it just before comes in too late, and finds it anew.
    isLost = true;
    alarm.stop();
    machines.stop();
    display.stop();
    await actor.idle();
  }

  alarm.set();
  machines.set();
  return {
    row,
    state,
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
    async request(id, asked) {
      if (presence.get(id)?.role !== 'host') return { ok: false, reason: 'notHost' };
      switch (asked.type) {
        case 'pair':
          return door.pair(asked.number);
        case 'ticket':
          return { ok: true, ticket: pairing.drawTicket() };
        case 'showAddress':
          display.showAddress(asked.address);
          return { ok: true };
      }
    },
    leave(id) {
      const isPlayer = presence.get(id)?.role === 'player';
      presence.leave(id);
      pairing.leave(id);
      if (isPlayer) display.roster();
      else display.staff();
    },
    async resumeAfterOutage(downMs) {
      if (nextDeadline(state()) === null) return;
      await actor.submit({ by: { role: 'server' }, command: { type: 'resumeAfterOutage', downMs } });
    },
    tellTornEnd: () => display.showTrouble('tornEnd'),
    async forgetNames(seat) {
      actor.forgetNames(seat);
      const outcome = await store.deleteNames(row.id, seat);
      display.renamed();
      return outcome;
    },
    async dismiss() {
      outlet.cut([...presence.ids(), ...pairing.ids()]);
      await stop();
    },
    isEmpty: () => presence.ids().length === 0 && pairing.ids().length === 0,
    stop,
  };
}

/** What a browser's "I have seen so much" counts in. What was cut off is counted again, for something else. */
function logName({ row, cuts = 0 }: StoredRoom): string {
  return cuts === 0 ? row.id : `${row.id}~${cuts}`;
}
