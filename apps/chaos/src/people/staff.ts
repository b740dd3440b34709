import type { HostCommand } from '@lowest-point/game';
import type { HostRequestAnswer, Refused } from '@lowest-point/protocol';
import { openPage, type Page } from './page.ts';
import type { SleepableTime } from './sleepableTime.ts';

export interface StaffOptions {
  readonly code: string;
  readonly role: 'host' | 'screen';
  readonly token: string;
  readonly ticket?: string;
  readonly port: () => number;
  readonly time: SleepableTime;
  readonly onChange: () => void;
}

/** A host's page, or a projector's. */
export interface Staff {
  readonly page: Page;
  /** What the server said of this host's commands: recorded, up to this event. */
  readonly acknowledged: readonly { readonly command: HostCommand['type']; readonly seq: number }[];
  /** Again and again until it is answered. */
  send(command: HostCommand): Promise<void>;
  ticket(): Promise<string>;
  close(): void;
}

/** What a command is told that had been carried out already, though its first answer was lost. */
const doneBefore = new Set<Refused['reason']>(['phasePassed']);
const passing = new Set<Refused['reason']>(['notRecorded', 'tooFast', 'notHello', 'notHost']);
const pauseMs = 500;

export function openStaff({ code, role, token, ticket, port, time, onChange }: StaffOptions): Staff {
  let unusedTicket = ticket;
  const acknowledged: { readonly command: HostCommand['type']; readonly seq: number }[] = [];
  const page = openPage({
    code,
    port,
    time,
    who: () => ({ role, token, ...(unusedTicket === undefined ? {} : { ticket: unusedTicket }) }),
    onWelcome: () => (unusedTicket = undefined),
    onChange,
  });
  const { connection } = page;
  connection.start();

  return {
    page,
    acknowledged,
    async send(command) {
      for (;;) {
        await connection.whenUp();
        const answer = await connection.command({ command });
        if (answer === null) continue;
        if (answer.ok) acknowledged.push({ command: command.type, seq: answer.seq });
        if (answer.ok || doneBefore.has(answer.reason)) return;
        if (!passing.has(answer.reason)) throw new Error(`${command.type} was refused: ${answer.reason}`);
        await new Promise<void>((resolve) => void time.after(pauseMs, resolve));
      }
    },
    async ticket() {
      await connection.whenUp();
      const answer: HostRequestAnswer | null = await connection.host({ type: 'ticket' });
      if (!answer?.ok || answer.ticket === undefined) throw new Error('no ticket');
      return answer.ticket;
    },
    close: connection.stop,
  };
}
