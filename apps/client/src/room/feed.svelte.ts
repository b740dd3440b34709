import type { RoomEvent, RoomState } from '@lowest-point/game';
import type { View, Welcome } from '@lowest-point/protocol';
import type { RoomView, Views } from './roomView.ts';
import type { Surroundings } from './surroundings.ts';

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

const tickMs = 250;

export interface Feed extends Pick<RoomView, 'state' | 'events' | 'views' | 'now'> {
  /** What a hello says: where to go on. */
  resumeFrom(): { readonly after: number; readonly room?: string };
  welcome(welcome: Welcome, askedAt: number): void;
  receive(facts: { readonly events: readonly RoomEvent[]; readonly seq: number }): void;
  show(view: View): void;
  /** Begins to fold. Until then facts are kept: who only looks at the door needs no rules. */
  begin(): void;
  close(): void;
}

/**
 * What comes down, folded. `onUnreadable`: an event that this page does not understand, or its program did not load.
 */
export function createFeed({ now, after }: Surroundings, onUnreadable: () => void): Feed {
  let folded = $state.raw<RoomState | null>(null);
  let events = $state.raw<readonly RoomEvent[]>([]);
  let views = $state.raw<Views>(noViews);
  let clock = $state(now());
  let aheadMs = 0;
  let room: string | undefined;
  let seq = 0;
  let generation = 0;
  let begin = () => {};
  // Batches wait for each other, and for the fold.
  let queue = new Promise<void>((resolve) => (begin = resolve));

  let callOff = after(tickMs, tick);
  function tick(): void {
    clock = now() + aheadMs;
    callOff = after(tickMs, tick);
  }

  function forget(): void {
    generation++;
    seq = 0;
    folded = null;
    events = [];
    views = noViews;
  }

  return {
    get state() {
      return folded;
    },
    get events() {
      return events;
    },
    get views() {
      return views;
    },
    get now() {
      return clock;
    },
    resumeFrom: () => ({ after: seq, ...(room === undefined ? {} : { room }) }),
    welcome(welcome, askedAt) {
      // The server read its clock about halfway between question and answer.
      aheadMs = welcome.now - (askedAt + now()) / 2;
      clock = now() + aheadMs;
      // The code was given to another room, or the server has lost what we saw: begin from nothing.
      if (welcome.room !== room || welcome.seq < seq) forget();
      room = welcome.room;
    },
    receive(facts) {
      const fresh = facts.events.filter((event) => event.seq > seq);
      seq = Math.max(seq, facts.seq, fresh.at(-1)?.seq ?? 0);
      if (fresh.length === 0) return;
      const of = generation;
      queue = queue
        .then(async () => {
          const { fold } = await import('./fold.ts');
          if (of !== generation) return;
          folded = fold(folded, fresh);
          events = [...events, ...fresh];
        })
        .catch(onUnreadable);
    },
    show(view) {
      views = { ...views, [view.kind]: view };
    },
    begin: () => begin(),
    close() {
      callOff();
      generation++;
    },
  };
}
