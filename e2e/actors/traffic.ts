import type { Page } from '@playwright/test';

/** Everything that one browser page received: every response's body, and every frame of every websocket. */
export interface Traffic {
  /** All of it as one text, in the order in which it came. */
  received(): string;
  /** Addresses asked for that are not the server's. */
  strangers(): readonly string[];
  /** What the page complained about: errors thrown, and console errors such as a violated security policy. */
  complaints(): readonly string[];
}

/** Listens from now on; call it before the page is opened. */
export function listenTo(page: Page, url: string): Traffic {
  const parts: string[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];
  const host = new URL(url).host;

  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(https?|wss?):$/.test(address.protocol) && address.host !== host) strangers.push(request.url());
  });
  page.on('response', (response) => {
    // A redirect, or a page that is gone by now, has no body.
    void response.body().then(
      (body) => parts.push(body.toString('utf8')),
      () => undefined,
    );
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) strangers.push(socket.url());
    socket.on('framereceived', ({ payload }) => void parts.push(payload.toString()));
  });
  page.on('pageerror', (failure) => void complaints.push(String(failure)));
  page.on('console', (message) => {
    // The network is cut on purpose in some tests; the browser logs that, and it is no fault of the page.
    if (
      message.type() === 'error' &&
      !/ERR_|WebSocket connection|Failed to load resource/.test(message.text())
    ) {
      complaints.push(message.text());
    }
  });
  return {
    received: () => parts.join('\n'),
    strangers: () => strangers,
    complaints: () => complaints,
  };
}
