import type { RoomEvent, RoomState, RoundRegistry } from '@lowest-point/game';
import type { View } from '@lowest-point/protocol';
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

type Trouble = Extract<View, { kind: 'trouble' }>['trouble'];

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
  /** Names changed without an event. */
  renamed(): void;
  showTrouble(trouble: Trouble): void;
  stop(): void;
}

const tickMs = 50;
const rosterMs = 250;
/** How often we look whether who was behind has read. */
const behindMs = 100;
/** A phone in a round of three minutes must not receive more of these than of everything else. */
const classMs = 5000;
const othersMs = 9000;

export function createDisplay(options: DisplayOptions): Display {
  const { clock, rounds, outlet, presence, pairing, state, nameOf } = options;
  const facts = createFactSender(options.history, outlet, state().seq);
  let newFor = new Set<number>();
  let address: string | null = null;
  let trouble: Trouble = null;
  let behind = new Set<Connection>();
  let arrived = new Set<Connection>();

  const tick = throttled(clock, tickMs, () => {
    const seats = newFor;
    newFor = new Set();
    facts.publish(presence.all(), seats, state().seq);
    noteBehind();
  });
  const views = (everyMs: number, show: () => void) =>
    throttled(clock, everyMs, () => {
      show();
      noteBehind();
    });
  const wait = throttled(clock, behindMs, () => {
    const [waiting, here] = [behind, new Set(presence.all())];
    behind = new Set();
    for (const connection of waiting) if (here.has(connection)) welcome(connection);
  });
  const roster = views(rosterMs, showRoster);
  const own = views(rosterMs, () => showOwn(outlet, presence.players(), state(), nameOf));
  const classes = views(classMs, () => showClass(outlet, presence.players(), state(), rounds));

  const others = views(othersMs, () => showOthers(outlet, presence.players(), state(), rounds));

  /** Those who came in the same moment together: what a class is shown of itself is counted once, not for each. */
  const arrivals = throttled(clock, tickMs, () => {
    const phones = [...arrived].filter((phone) => presence.get(phone.id) === phone);
    arrived = new Set();
    showClass(outlet, phones, state(), rounds);
    showOwn(outlet, phones, state(), nameOf);
    showOthers(outlet, phones, state(), rounds);
    noteBehind(phones);
  });

  /** Who has not read what was sent is told the rest, facts and views alike, once it has. */
  function noteBehind(connections = presence.all()): void {
    for (const connection of connections) if (outlet.isBehind(connection.id)) behind.add(connection);
    if (behind.size > 0) wait.ask();
  }

  /** Everything that somebody who has just come in, or has been behind, should see. */
  function welcome(connection: Connection): void {
    facts.catchUp(connection, state().seq);
    if (connection.role === 'player') {
      arrived.add(connection);
      arrivals.ask();
      roster.ask();
    } else {
      showRoster();
      showPlace();
      showStaff();
      showTrouble();
    }
    noteBehind([connection]);
  }

  const staff = () => [...presence.staff('host'), ...presence.staff('screen')];

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

  function showTrouble(changed: Trouble = trouble): void {
    trouble = changed;
    showView(outlet, presence.staff('host'), { kind: 'trouble', trouble });
  }

  return {
    welcome,
    recorded(events) {
      for (const { data } of events) if ('seat' in data) newFor.add(data.seat);
      if (trouble === 'tornEnd' && events.some(({ by }) => by === 'host')) showTrouble(null);
      tick.ask();
      classes.ask();
      others.ask();
      if (events.every(({ type }) => type === 'moveMade')) return;
      roster.ask();
      own.ask();
    },
    roster: () => roster.ask(),
    staff() {
      showStaff();
      noteBehind(staff());
    },
    showAddress(chosen) {
      address = chosen;
      showPlace();
      noteBehind(staff());
    },
    renamed() {
      roster.ask();
      own.ask();
    },
    showTrouble(changed) {
      showTrouble(changed);
      noteBehind(staff());
    },
    stop() {
      for (const timer of [tick, wait, arrivals, roster, own, classes, others]) timer.stop();
    },
  };
}
