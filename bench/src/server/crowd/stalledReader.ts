import { quantile } from '../../figures.ts';
import { startChild } from '../child.ts';
import { greeted, joined, makeMove, openRoom, openRound, type Link } from '../links.ts';
import { applyLoad } from '../load.ts';

const perSecond = 5;
const seconds = 12;
const glanceMs = 50;

/**
 * The class moves while a second host has stopped reading. `bytes`: the most that waited for it in the server; `p99`: how
 * long the class waited for its answers, in ms.
 */
export async function stalledReader(players: number): Promise<{ bytes: number; p99: number }> {
  const server = await startChild('./lowestPoint.ts');
  const { code, secret, host } = await openRoom(server.url);
  const links: Link[] = [];
  for (let k = 0; k < players; k++) links.push(await joined(server.url, code, k));
  await openRound(host);
  const second = await greeted(server.url, code, 'host', secret);
  stopReading(second);

  let bytes = 0;
  const glance = setInterval(() => {
    void fetch(`${server.url}/healthz`)
      .then((answer) => answer.json() as Promise<{ waiting: number }>)
      .then(({ waiting }) => {
        bytes = Math.max(bytes, waiting);
      });
  }, glanceMs);
  const { latencies } = await applyLoad(
    links.map((link, k) => (move) => makeMove(link, k, move)),
    perSecond,
    seconds,
  );
  clearInterval(glance);
  for (const link of [host, second, ...links]) link.disconnect();
  await server.stop();
  return { bytes, p99: quantile(latencies, 0.99) };
}

/** The browser hangs, and its system takes nothing more. */
function stopReading(link: Link): void {
  const { transport } = link.io.engine as unknown as { transport: { ws: { pause(): void } } };
  transport.ws.pause();
}
