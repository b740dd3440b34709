import {
  asSeenBy,
  createRoom,
  decide,
  evolve,
  playingSeats,
  rulesFor,
  type Command,
  type DraftEvent,
  type Lesson,
  type RoomEvent,
  type RoomState,
  type Sender,
} from '@lowest-point/game';
import type { RosterRow, View } from '@lowest-point/protocol';
import { SvelteMap } from 'svelte/reactivity';
import { autoplay, machines, rounds, type Temperament } from '@lowest-point/rounds/rules';
import type { Failure, Link, StaffRoom, Views } from '../../room/roomView.ts';

/** mulberry32: the same class every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const noViews: Views = {
  class: null,
  standings: null,
  others: null,
  you: null,
  roster: null,
  place: null,
  staff: null,
  trouble: null,
};

export interface Choices {
  readonly viewer: 'host' | 'screen';
  readonly lesson: Lesson;
  readonly language: 'en' | 'de';
  readonly seed: number;
  readonly startAt: number;
}

/** A whole class in one page: real commands, real events, no server. */
export function createLocalClass({ viewer, lesson, language, seed, startAt }: Choices) {
  const random = seeded(seed);
  const names = new SvelteMap<number, string>();
  const away = new SvelteMap<number, number>();
  let full: RoomState | null = null;
  let now = $state(startAt);
  let seen = $state.raw<RoomState | null>(null);
  let events = $state.raw<readonly RoomEvent[]>([]);
  let link = $state.raw<Link>({ type: 'connected' });
  let pairing = $state.raw<string | null>(null);
  let views = $state.raw<Views>(noViews);

  function record(drafts: readonly DraftEvent[], by: RoomEvent['by']): void {
    const fresh: RoomEvent[] = [];
    for (const draft of drafts) {
      const event: RoomEvent = { seq: (full?.seq ?? 0) + 1, at: now, by, version: 1, ...draft };
      const visible = asSeenBy({ role: viewer }, full, event, rounds);
      full = evolve(full, event, rounds);
      if (visible !== null) {
        fresh.push(visible);
        seen = evolve(seen, visible, rounds);
      }
    }
    events = [...events, ...fresh];
  }

  function run(command: Command, by: Sender): Failure {
    if (full === null) return 'roomUnknown';
    const result = decide(full, command, {
      by,
      now,
      random,
      names: { isTaken: () => false, isUnfit: () => false },
      rounds,
      machines,
      sha256: () => '0'.repeat(64),
    });
    if (!result.ok) return result.rejection;
    for (const { seat, name } of result.value.names ?? []) {
      if (name === null) names.delete(seat);
      else names.set(seat, name);
    }
    record(result.value.events, by.role === 'player' ? by.seat : by.role === 'newcomer' ? 'server' : by.role);
    refresh();
    return null;
  }

  function refresh(): void {
    if (full === null) return;
    const state = full;
    const rows: RosterRow[] = playingSeats(state).map((seat) => ({
      seat,
      name:
        (viewer === 'host' || state.settings.showsNames ? names.get(seat) : undefined) ??
        state.seats[seat]?.pseudonym ??
        '',
      isConnected: !away.has(seat),
      awaySince: away.get(seat) ?? null,
    }));
    show({ kind: 'roster', rows });
  }

  function show(view: View): void {
    views = { ...views, [view.kind]: view };
  }

  record(createRoom({ room: 'f'.repeat(32), lesson, language }), 'server');

  const room: StaffRoom = {
    get state() {
      return seen;
    },
    get events() {
      return events;
    },
    get views() {
      return views;
    },
    get now() {
      return now;
    },
    get link() {
      return link;
    },
    get pairing() {
      return pairing;
    },
    seat: null,
    code: 'K7M4PX',
    send: (command) => Promise.resolve(run(command, { role: 'host' })),
    request: (request) => {
      const { staff, place } = views;
      if (request.type === 'pair' && staff)
        show({
          ...staff,
          waiting: staff.waiting.filter(({ number }) => number !== request.number),
          screens: staff.screens + 1,
        });
      if (request.type === 'showAddress' && place) show({ ...place, address: request.address });
      return Promise.resolve(request.type === 'ticket' ? { ok: true, ticket: '0'.repeat(32) } : { ok: true });
    },
    retry: () => {},
    close: () => {},
  };

  return {
    room,
    run,
    show,
    state: () => full,
    wait: (ms: number) => (now += ms),
    setLink: (next: Link) => (link = next),
    setPairing: (number: string | null) => (pairing = number),
    leave(seat: number) {
      away.set(seat, now);
      refresh();
    },
    /** Students join; some bring a name of their own. */
    join(count: number, chosen: readonly string[]) {
      for (let k = 0; k < count; k++) {
        run({ type: 'joinRoom', name: chosen[k] ?? null, kind: 'student' }, { role: 'newcomer' });
        now += 700;
      }
    },
    /** Everybody makes up to `share` of the moves there are, in turn, over `spanMs`. */
    play(round: number, share: number, spanMs: number) {
      const outline = lesson.rounds[round];
      if (full === null || outline === undefined) return;
      const seats = playingSeats(full);
      const rules = rulesFor(rounds, outline.type);
      const move = autoplay[outline.type];
      const style = (seat: number): Temperament =>
        seat % 5 === 3 ? 'random' : seat % 11 === 7 ? 'wild' : 'descent';
      const total = Math.floor(outline.moves * seats.length * share);
      for (let k = 0; k < total; k++) {
        const seat = seats[Math.floor(random() * seats.length)] ?? 0;
        const play: unknown = full.rounds[round]?.play;
        if (rules.movesMade(play, seat) < outline.moves)
          run(
            { type: 'makeMove', round, move: move?.(play, seat, style(seat), random) },
            { role: 'player', seat },
          );
        now += spanMs / total;
      }
      now = Math.round(now);
    },
  };
}

export type LocalClass = ReturnType<typeof createLocalClass>;
