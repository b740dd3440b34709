import type { RoomEvent, RoomState, Viewer } from '@lowest-point/game';
import { evolve } from '@lowest-point/game';
import { protocolVersion, type View, type Welcome } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { sha256 } from '../../server/src/chance.ts';
import { createConnection, type Connection } from '../../client/src/room/connection.ts';
import type { Link } from '../../client/src/room/roomView.ts';
import type { Surroundings } from '../../client/src/room/surroundings.ts';
import type { Air } from './network.ts';
import type { Chance } from './chance.ts';
import type { Time } from './time.ts';
import type { Told, Truth } from './truth.ts';

export interface BrowserOptions {
  readonly name: string;
  readonly role: 'player' | 'host' | 'screen';
  readonly code: string;
  readonly token: string;
  readonly air: Air;
  readonly time: Time;
  readonly chance: Chance;
  readonly truth: Truth;
  readonly onWelcome: (welcome: Welcome) => void;
}

/** A page of ours, with the connection that ships, and nothing to see. What it hears is held against the disk. */
export interface Browser {
  readonly name: string;
  readonly connection: Connection;
  readonly surroundings: Surroundings;
  link(): Link;
  /** The room as far as this page was told of it. */
  state(): RoomState | null;
  seq(): number;
  seat(): number | null;
  views(): ReadonlyMap<View['kind'], View>;
  isAwake(): boolean;
  /** The phone is in a pocket: no timer of its runs. */
  sleep(ms: number): void;
}

export function openBrowser(options: BrowserOptions): Browser {
  const { name, role, code, token, air, time, chance, truth } = options;
  const told: Told = { name, seq: 0 };
  const views = new Map<View['kind'], View>();
  let state: RoomState | null = null;
  let link: Link = { type: 'connecting' };
  let room: string | null = null;
  let asleepUntil = 0;

  const whenAwake = (run: () => void): void => {
    if (asleepUntil > time.now()) time.after(asleepUntil - time.now(), () => whenAwake(run));
    else run();
  };
  const surroundings: Surroundings = {
    now: () => time.now(),
    after(ms, run) {
      let isOff = false;
      const callOff = time.after(ms, () => whenAwake(() => (isOff ? null : run())));
      return () => {
        isOff = true;
        callOff();
      };
    },
    random: () => chance.number(),
  };

  const seat = (): number | null => truth.seatOf(sha256(token));
  const viewer = (): Viewer => (role === 'player' ? { role, seat: seat() ?? -1 } : { role });

  const connection = createConnection({
    code,
    openWire: air.openWire,
    surroundings,
    hello: () => ({
      version: protocolVersion,
      code,
      role,
      token,
      after: told.seq,
      ...(room === null ? {} : { room }),
    }),
    firstTransport: 'websocket',
    on: {
      link: (changed) => {
        link = changed;
      },
      welcome(welcome) {
        room = welcome.room;
        options.onWelcome(welcome);
      },
      facts({ events, seq }) {
        truth.received(told, viewer(), events, seq);
        for (const event of events) state = folded(state, event);
      },
      view: (view) => void views.set(view.kind, view),
    },
  });

  return {
    name,
    connection,
    surroundings,
    link: () => link,
    state: () => state,
    seq: () => told.seq,
    seat,
    views: () => views,
    isAwake: () => asleepUntil <= time.now(),
    sleep(ms) {
      asleepUntil = time.now() + ms;
      air.freeze(ms);
      time.after(ms, () => connection.check());
    },
  };
}

function folded(state: RoomState | null, event: RoomEvent): RoomState {
  return evolve(state, event, rounds);
}
