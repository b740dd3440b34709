import type { RoomEvent, RoomState } from '@lowest-point/game';
import type { ServerToClient, View, Welcome } from '@lowest-point/protocol';
import { fold } from '../../../client/src/room/fold.ts';

/** What a page remembers of a room, by the same fold and the same rules of resuming as the client's feed. */
export interface Memory {
  readonly events: readonly RoomEvent[];
  readonly state: RoomState | null;
  /** The number of the last event that it was told of. */
  readonly seq: number;
  readonly views: ReadonlyMap<View['kind'], View>;
  resumeFrom(): { readonly after: number; readonly room?: string };
  welcome(welcome: Welcome): void;
  receive(facts: Parameters<ServerToClient['facts']>[0]): void;
  show(view: View): void;
}

export function createMemory(): Memory {
  let events: RoomEvent[] = [];
  let state: RoomState | null = null;
  let views = new Map<View['kind'], View>();
  let room: string | undefined;
  let seq = 0;

  return {
    get events() {
      return events;
    },
    get state() {
      return state;
    },
    get seq() {
      return seq;
    },
    get views() {
      return views;
    },
    resumeFrom: () => ({ after: seq, ...(room === undefined ? {} : { room }) }),
    welcome(welcome) {
      if (welcome.room !== room || welcome.seq < seq) {
        events = [];
        state = null;
        views = new Map();
        seq = 0;
      }
      room = welcome.room;
    },
    receive(facts) {
      const fresh = facts.events.filter((event) => event.seq > seq);
      seq = Math.max(seq, facts.seq, fresh.at(-1)?.seq ?? 0);
      state = fold(state, fresh);
      events.push(...fresh);
    },
    show: (view) => void views.set(view.kind, view),
  };
}
