import { startChild } from '../child.ts';
import { joined, openRoom } from '../links.ts';

/** So many phones connect, say hello and join in the same instant. `bytes`: what each costs the server afterwards. */
export async function joinAtOnce(players: number): Promise<{ ms: number; bytes: number }> {
  const server = await startChild('./lowestPoint.ts');
  const { code, host } = await openRoom(server.url);
  const before = await server.kept();
  const startedAt = performance.now();
  const links = await Promise.all(Array.from({ length: players }, (_, k) => joined(server.url, code, k)));
  const ms = performance.now() - startedAt;
  const after = await server.kept();
  for (const link of [host, ...links]) link.disconnect();
  await server.stop();
  return { ms, bytes: (after - before) / players };
}
