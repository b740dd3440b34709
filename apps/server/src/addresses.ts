import { networkInterfaces } from 'node:os';
import type { Settings } from './settings.ts';

const everywhere = new Set(['0.0.0.0', '::', '']);

/** The addresses at which phones in the same network can reach this machine. */
export function lanAddresses(host: string, port: number): string[] {
  if (!everywhere.has(host)) return [addressOf(host, port)];
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const hosts = found.length > 0 ? found.toSorted((a, b) => likelihood(b) - likelihood(a)) : ['localhost'];
  return hosts.map((address) => addressOf(address, port));
}

/** Where the teacher's own machine finds the server. */
export function ownAddress(host: string, port: number): string {
  return addressOf(everywhere.has(host) ? 'localhost' : host, port);
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Home and school networks first; 172.16/12 is mostly containers, 169.254/16 a network that failed. */
function likelihood(address: string): number {
  if (address.startsWith('192.168.')) return 3;
  if (address.startsWith('10.')) return 2;
  return address.startsWith('169.254.') ? 0 : 1;
}

/** All addresses worth showing: PUBLIC_URL first, then how hosts came here, then this machine's own. */
export function joinAddresses(
  { publicUrl, host }: Pick<Settings, 'publicUrl' | 'host'>,
  port: number,
  hostOrigins: readonly string[],
): string[] {
  const own = lanAddresses(host, port);
  const reachable = hostOrigins.filter((origin) => !isLoopback(new URL(origin).hostname));
  return [...new Set([...(publicUrl === null ? [] : [publicUrl]), ...reachable, ...own])];
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
