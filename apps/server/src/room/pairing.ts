import type { Clock } from '../clock.ts';
import { drawToken } from '../chance.ts';
import type { Connection } from './audience/connection.ts';
import type { Random } from '@lowest-point/game';

/** Screens and second hosts that wait to be let in, by the number that each of them shows. */
export interface Pairing {
  /** The number for somebody who waits; null: too many wait already. */
  wait(connection: Connection): string | null;
  /** Lets the owner of a number in. */
  admit(number: string): Connection | null;
  leave(id: string): void;
  ids(): string[];
  waiting(): { readonly number: string; readonly role: 'screen' | 'host' }[];
  /** A word that lets one screen in, once, soon. */
  drawTicket(): string;
  useTicket(ticket: string): boolean;
}

const mostWaiting = 20;
const ticketMs = 120_000;

export function createPairing(clock: Clock, random: Random): Pairing {
  const queue = new Map<string, Connection>();
  const tickets = new Map<string, number>();

  function drawNumber(): string {
    for (;;) {
      const number = String(10 + Math.floor(random() * 990));
      if (!queue.has(number)) return number;
    }
  }

  return {
    wait(connection) {
      if (queue.size >= mostWaiting) return null;
      const number = drawNumber();
      queue.set(number, connection);
      return number;
    },
    admit(number) {
      const connection = queue.get(number) ?? null;
      queue.delete(number);
      return connection;
    },
    leave(id) {
      for (const [number, connection] of queue) if (connection.id === id) queue.delete(number);
    },
    ids: () => [...queue.values()].map(({ id }) => id),
    waiting: () => [...queue].flatMap(([number, { role }]) => (role === 'player' ? [] : [{ number, role }])),
    drawTicket() {
      const ticket = drawToken();
      for (const [old, until] of tickets) if (until < clock.now()) tickets.delete(old);
      tickets.set(ticket, clock.now() + ticketMs);
      return ticket;
    },
    useTicket(ticket) {
      const until = tickets.get(ticket);
      tickets.delete(ticket);
      return until !== undefined && clock.now() <= until;
    },
  };
}
