import type { RoomEvent, RoomState, RoundRegistry } from '@lowest-point/game';
import type { Clock } from '../../clock.ts';
import { throttled } from '../../throttle.ts';
import type { History } from '../history.ts';
import type { Pairing } from '../pairing.ts';
import type { Connection, Outlet } from './connection.ts';
import { createFactSender } from './facts.ts';
import { showClass, showOthers, showOwn } from './phoneViews.ts';
import type { Presence } from './presence.ts';
import { showView } from './showView.ts';
import { placeView, rosterView } from './staffViews.ts';

export interface DisplayOptions {
  readonly code: string;
  readonly clock: Clock;
  readonly rounds: RoundRegistry;
  readonly outlet: Outlet;
  readonly history: History;
  readonly presence: Presence;
  readonly pairing: Pairing;
  readonly state: () => RoomState;
  readonly nameOf: (seat: number) => string;
  /** Where phones can reach this server, given how hosts reached it. */
  readonly addresses: (hostOrigins: readonly string[]) => readonly string[];
}

/** What everybody in a room gets to see, and how often. */
export interface Display {
  /** Everything that somebody who has just come in should see. */
  welcome(connection: Connection): void;
  /** These were recorded. */
  recorded(events: readonly RoomEvent[]): void;
  /** A player came or went. */
  roster(): void;
  /** A screen or host came, went or waits. */
  staff(): void;
  showAddress(address: string): void;
  showTrouble(isDiskFull: boolean): void;
  stop(): void;
}

const tickMs = 50;
const rosterMs = 250;
/** A phone in a round of three minutes must not receive more of these than of everything else. */
const classMs = 5000;
const othersMs = 6000;

export function createDisplay(options: DisplayOptions): Display {
  const { clock, rounds, outlet, presence, pairing, state, nameOf } = options;
  const facts = createFactSender(options.history, outlet, state().seq);
  let newFor = new Set<number>();
  let address: string | null = null;
  let isDiskFull = false;

  const tick = throttled(clock, tickMs, () => {
    const seats = newFor;
    newFor = new Set();
    facts.publish(presence.all(), seats, state().seq);
  });
  const roster = throttled(clock, rosterMs, showRoster);
  const own = throttled(clock, rosterMs, () => showOwn(outlet, presence.players(), state(), nameOf));
  const classes = throttled(clock, classMs, () => showClass(outlet, presence.players(), state(), rounds));

  const others = throttled(clock, othersMs, () => showOthers(outlet, presence.players(), state(), rounds));

  function showRoster(): void {
    for (const role of ['host', 'screen'] as const) {
      const staff = presence.staff(role);
      if (staff.length > 0) showView(outlet, staff, rosterView(state(), nameOf, presence, role));
    }
  }

  function showPlace(): void {
    const [hosts, screens] = [presence.staff('host'), presence.staff('screen')];
    const origins = hosts.flatMap(({ origin }) => (origin === null ? [] : [origin]));
    showView(outlet, [...hosts, ...screens], placeView(options.code, options.addresses(origins), address));
  }

  function showStaff(): void {
    const hosts = presence.staff('host');
    const screens = presence.staff('screen').length;
    showView(outlet, hosts, { kind: 'staff', waiting: pairing.waiting(), screens, hosts: hosts.length });
  }

  function showTrouble(): void {
    showView(outlet, presence.staff('host'), { kind: 'trouble', trouble: isDiskFull ? 'diskFull' : null });
  }

  return {
    welcome(connection) {
      facts.catchUp(connection, state().seq);
      if (connection.role === 'player') {
        showClass(outlet, [connection], state(), rounds);
        showOwn(outlet, [connection], state(), nameOf);
        showOthers(outlet, [connection], state(), rounds);
        roster.ask();
        return;
      }
      showRoster();
      showPlace();
      showStaff();
      showTrouble();
    },
    recorded(events) {
      for (const { data } of events) if ('seat' in data) newFor.add(data.seat);
      tick.ask();
      classes.ask();
      others.ask();
      if (events.every(({ type }) => type === 'moveMade')) return;
      roster.ask();
      own.ask();
    },
    roster: () => roster.ask(),
    staff: showStaff,
    showAddress(chosen) {
      address = chosen;
      showPlace();
    },
    showTrouble(isFull) {
      isDiskFull = isFull;
      showTrouble();
    },
    stop() {
      for (const timer of [tick, roster, own, classes, others]) timer.stop();
    },
  };
}
