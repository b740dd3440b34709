import type { Plugin } from 'vite';

/** The client of socket.io brings a third transport, which is never asked for here: the join page goes without it. */
export function withoutWebTransport(): Plugin {
  return {
    name: 'without-webtransport',
    apply: 'build',
    load: {
      filter: { id: /engine\.io-client.*webtransport\.js$/ },
      handler: () => 'export const WT = undefined;',
    },
  };
}
