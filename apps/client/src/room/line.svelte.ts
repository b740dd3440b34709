import { protocolVersion, type Hello, type Welcome } from '@lowest-point/protocol';
import { createConnection, type Connection } from './connection.ts';
import { createFeed, type Feed } from './feed.svelte.ts';
import type { Link } from './roomView.ts';
import { browserStorage } from './storage.ts';
import { browser } from './surroundings.ts';
import { openWire } from './wire.ts';

/** A room over the wire, before it is a player's or a teacher's. */
export interface Line {
  readonly feed: Feed;
  readonly connection: Connection;
  readonly link: Link;
  close(): void;
}

interface LineOptions {
  readonly code: string;
  readonly who: () => Pick<Hello, 'role' | 'token' | 'ticket'>;
  readonly onWelcome: (welcome: Welcome) => void;
  readonly onShown?: () => void;
}

const transportKey = 'lowest-point/transport';

/** Opens the line, and looks after it whenever this page wakes up. */
export function openLine({ code, who, onWelcome, onShown }: LineOptions): Line {
  let link = $state.raw<Link>({ type: 'connecting' });
  const tab = browserStorage('session');
  const feed = createFeed(browser, () => connection.end('otherVersion'));
  const connection = createConnection({
    code,
    openWire,
    surroundings: browser,
    // Where websockets are blocked, only the first visit pays for finding out.
    firstTransport: tab.read(transportKey) === 'polling' ? 'polling' : 'websocket',
    hello: () => ({ version: protocolVersion, code, ...who(), ...feed.resumeFrom() }),
    on: {
      link: (changed) => (link = changed),
      welcome: (welcome, askedAt, transport) => {
        tab.write(transportKey, transport);
        feed.welcome(welcome, askedAt);
        onWelcome(welcome);
      },
      facts: (facts) => {
        feed.receive(facts);
        onShown?.();
      },
      view: (view) => {
        feed.show(view);
        onShown?.();
      },
    },
  });

  const wakeUp = () => {
    if (document.visibilityState === 'visible') connection.check();
  };
  const wakers: readonly [EventTarget, string][] = [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'online'],
    [window, 'offline'],
  ];
  for (const [target, name] of wakers) target.addEventListener(name, wakeUp);
  connection.start();

  return {
    feed,
    connection,
    get link() {
      return link;
    },
    close() {
      for (const [target, name] of wakers) target.removeEventListener(name, wakeUp);
      connection.stop();
      feed.close();
    },
  };
}
