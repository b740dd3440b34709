import type { Welcome } from '@lowest-point/protocol';
import { ownToken } from './identity.ts';
import { openLine } from './line.svelte.ts';
import { createOutbox } from './outbox.ts';
import type { Failure, PlayerRoom } from './roomView.ts';
import { browserStorage } from './storage.ts';
import { browser } from './surroundings.ts';

/** Enters a room with this browser's token. Close it when its page goes. */
export function openPlayerRoom(code: string): PlayerRoom {
  let seat = $state<number | null>(null);
  let suggestion = $state<string | null>(null);
  let isSending = $state(false);
  let isJoining = $state(false);
  let problem = $state<Failure>(null);
  let room = '';

  const token = ownToken('player', code);
  const line = openLine({ code, who: () => ({ role: 'player', token }), onWelcome });
  const { feed, connection } = line;
  const outbox = createOutbox({
    key: `lowest-point/outbox/${code}`,
    storage: browserStorage('session'),
    surroundings: browser,
    whenUp: connection.whenUp,
    ask: connection.command,
    onChange: (changed) => (isSending = changed),
    onLeftover: (command, failure) => {
      if (command.type === 'makeMove') problem = failure;
    },
  });

  function onWelcome(welcome: Welcome): void {
    seat = welcome.seat;
    suggestion = welcome.suggestion;
    room = welcome.room;
    if (seat !== null) sit(welcome.nextN);
  }

  function sit(nextN: number): void {
    feed.begin();
    outbox.resume(room, nextN);
  }

  /** Joining has no number: whoever has a seat after a break in the line has joined. */
  async function join(wanted: string | null): Promise<Failure> {
    isJoining = true;
    // Who takes the suggestion goes by it in the recording as well.
    const name = wanted === suggestion ? null : wanted;
    let failure: Failure = null;
    for (;;) {
      await connection.whenUp();
      if (seat !== null) break;
      const answer = await connection.command({ command: { type: 'joinRoom', name, kind: 'student' } });
      if (answer === null) continue;
      if (!answer.ok) {
        failure = answer.reason;
        break;
      }
      seat = answer.seat ?? null;
      sit(1);
      break;
    }
    isJoining = false;
    return failure;
  }

  return {
    code,
    get state() {
      return feed.state;
    },
    get events() {
      return feed.events;
    },
    get views() {
      return feed.views;
    },
    get now() {
      return feed.now;
    },
    get link() {
      return line.link;
    },
    get seat() {
      return seat;
    },
    get suggestion() {
      return suggestion;
    },
    get isSending() {
      return isSending || isJoining;
    },
    get problem() {
      return problem;
    },
    suggestAnother: connection.greetAgain,
    join,
    rename: (name) => outbox.push({ type: 'renameMyself', name }),
    async makeMove(round, move) {
      problem = null;
      problem = await outbox.push({ type: 'makeMove', round, move });
      return problem;
    },
    retry: connection.start,
    close: line.close,
  };
}
