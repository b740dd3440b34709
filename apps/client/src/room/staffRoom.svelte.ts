import type { Refused } from '@lowest-point/protocol';
import { hostSecret, keepHostSecret, ownToken } from './identity.ts';
import { openLine } from './line.svelte.ts';
import type { Failure, StaffRoom } from './roomView.ts';
import { browser } from './surroundings.ts';

/** How long a command waits for a line before the teacher is told that it was not sent. */
const patienceMs = 8000;

/** What a command is told that had been carried out already, though its first answer was lost. */
const doneBefore = new Set<Refused['reason']>([
  'phasePassed',
  'unknownSeat',
  'nothingToUndo',
  'roomFinished',
]);

/** A projector. `ticket`: the one-time word with which the host's own machine opened it. */
export function openScreenRoom(code: string, ticket: string | null): StaffRoom {
  return openStaffRoom(code, 'screen', ownToken('staff', code), ticket);
}

/** A host: with the room's secret where this browser has it, else with a number that another host confirms. */
export function openHostRoom(code: string, secret: string | null): StaffRoom {
  if (secret !== null) keepHostSecret(code, secret);
  return openStaffRoom(code, 'host', hostSecret(code) ?? ownToken('staff', code), null);
}

function openStaffRoom(
  code: string,
  role: 'screen' | 'host',
  token: string,
  ticket: string | null,
): StaffRoom {
  let pairing = $state<string | null>(null);
  let unusedTicket = ticket;
  const line = openLine({
    code,
    who: () => ({ role, token, ...(unusedTicket === null ? {} : { ticket: unusedTicket }) }),
    onWelcome: (welcome) => {
      pairing = welcome.pairing;
      unusedTicket = null;
    },
    // Whoever is shown something has been let in.
    onShown: () => (pairing = null),
  });
  const { feed, connection } = line;
  feed.begin();

  function whenUp(limitMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const callOff = browser.after(limitMs, () => resolve(false));
      void connection.whenUp().then(() => {
        callOff();
        resolve(true);
      });
    });
  }

  return {
    code,
    seat: null,
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
    get pairing() {
      return pairing;
    },
    async send(command): Promise<Failure> {
      const giveUpAt = browser.now() + patienceMs;
      for (let isRepeat = false; await whenUp(giveUpAt - browser.now()); isRepeat = true) {
        const answer = await connection.command({ command });
        if (answer === null) continue;
        if (answer.ok || (isRepeat && doneBefore.has(answer.reason))) return null;
        return answer.reason;
      }
      return 'offline';
    },
    async request(request) {
      return (await connection.host(request)) ?? { ok: false, reason: 'offline' };
    },
    retry: connection.start,
    close: line.close,
  };
}
