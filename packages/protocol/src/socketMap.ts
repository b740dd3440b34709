import type { RoomEvent } from '@lowest-point/game';
import type { CommandAnswer, CreateAnswer, HelloAnswer, HostRequestAnswer } from './answer.ts';
import type { CommandMessage, Create, Hello, HostRequest } from './request.ts';
import type { ByeReason, View } from './view.ts';

/** What a client may send. Every message is answered. */
export interface ClientToServer {
  hello: (hello: Hello, answer: (answer: HelloAnswer) => void) => void;
  command: (message: CommandMessage, answer: (answer: CommandAnswer) => void) => void;
  create: (create: Create, answer: (answer: CreateAnswer) => void) => void;
  host: (request: HostRequest, answer: (answer: HostRequestAnswer) => void) => void;
  /** For the check page: answered with the server's clock. */
  echo: (answer: (now: number) => void) => void;
}

/** What the server sends unasked. */
export interface ServerToClient {
  /** Events after the last ones sent, as this viewer may see them; `seq` counts the ones it may not see too. */
  facts: (facts: { readonly events: readonly RoomEvent[]; readonly seq: number }) => void;
  view: (view: View) => void;
  bye: (reason: ByeReason) => void;
}
