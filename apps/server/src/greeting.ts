import { renderUnicodeCompact } from 'uqr';
import { joinAddresses, ownAddress } from './addresses.ts';
import { missing } from './http/site.ts';
import type { Settings } from './settings.ts';

/** What the server says in the terminal when it is up. */
export function greeting(settings: Settings, port: number, hasPages: boolean): string {
  const [first = '', ...others] = joinAddresses(settings, port, []);
  const lines = [
    '',
    renderUnicodeCompact(first, { border: 2 }),
    '',
    `  Lowest Point is up.`,
    '',
    `  Phones   ${first}`,
    ...others.map((address) => `           ${address}`),
    `  Teacher  ${ownAddress(settings.host, port)}/host`,
    `  Rooms    ${settings.dataDir}`,
    '',
  ];
  return [...lines, ...(hasPages ? [] : [`  ${missing}`, ''])].join('\n');
}
