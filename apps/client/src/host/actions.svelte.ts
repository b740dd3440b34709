import type { HostCommand } from '@lowest-point/game';
import type { HostRequest } from '@lowest-point/protocol';
import type { Failure, StaffRoom } from '../room/roomView.ts';

type Reason = NonNullable<Failure>;

/** Somebody was quicker: a second tap, or a second host. What was wanted is done. */
const alreadyDone: ReadonlySet<Reason> = new Set<Reason>([
  'phasePassed',
  'deadlinePassed',
  'nothingToUndo',
  'machineSeated',
]);

/** Sends what the host wants, and remembers what is to be said about it. */
export function createActions(room: Pick<StaffRoom, 'send' | 'request'>) {
  let sending = $state(0);
  let failure = $state.raw<Reason | null>(null);
  let removed = $state.raw<{ readonly seat: number; readonly name: string } | null>(null);

  async function counted<Answer>(work: Promise<Answer>): Promise<Answer> {
    sending++;
    failure = null;
    try {
      return await work;
    } finally {
      sending--;
    }
  }

  /** Null: it is done, or somebody else did it. */
  async function send(command: HostCommand): Promise<Failure> {
    const answer = await counted(room.send(command));
    failure = answer === null || alreadyDone.has(answer) ? null : answer;
    return failure;
  }

  return {
    get isBusy() {
      return sending > 0;
    },
    get failure() {
      return failure;
    },
    /** Who was removed last, as long as it is offered to undo it. */
    get removed() {
      return removed;
    },
    send,
    async remove(seat: number, name: string): Promise<void> {
      if ((await send({ type: 'removePlayer', seat })) === null) removed = { seat, name };
    },
    async restore(seat: number): Promise<void> {
      if ((await send({ type: 'restorePlayer', seat })) === null && removed?.seat === seat) removed = null;
    },
    /** The ticket where one was asked for; null: it failed, and that is said. */
    async request(wanted: HostRequest): Promise<{ readonly ticket: string | null } | null> {
      const answer = await counted(room.request(wanted));
      if (answer.ok) return { ticket: answer.ticket ?? null };
      failure = answer.reason;
      return null;
    },
    dismiss(): void {
      failure = null;
      removed = null;
    },
  };
}

export type Actions = ReturnType<typeof createActions>;
