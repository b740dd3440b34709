import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isOwnOrigin, originOf } from './origin.ts';

function request(headers: Readonly<Record<string, string>>): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  Object.assign(message.headers, headers);
  return message;
}

describe('a connection', () => {
  it.each([
    ['from our own page', { host: '10.0.0.2:3000', origin: 'http://10.0.0.2:3000' }, true],
    [
      'from our own page behind a proxy that speaks https',
      { host: 'play.example.org', origin: 'https://play.example.org' },
      true,
    ],
    [
      'from PUBLIC_URL, whatever the proxy calls us',
      { host: 'inside:3000', origin: 'https://public.example.org' },
      true,
    ],
    ['from a program', { host: '10.0.0.2:3000' }, true],
    ['from somebody else’s page', { host: '10.0.0.2:3000', origin: 'https://evil.example.org' }, false],
    ['from our machine’s other port', { host: '10.0.0.2:3000', origin: 'http://10.0.0.2:8080' }, false],
    ['from a file or a sandbox', { host: '10.0.0.2:3000', origin: 'null' }, false],
  ])('%s', (_where, headers, isAllowed) => {
    expect(isOwnOrigin(request(headers), 'https://public.example.org')).toBe(isAllowed);
  });

  it('tells how it reached us', () => {
    expect(originOf(request({ host: 'school.local:3000' }))).toBe('http://school.local:3000');
    expect(originOf(request({ host: 'school.local', origin: 'https://school.local' }))).toBe(
      'https://school.local',
    );
    expect(originOf(request({ host: 'a b' }))).toBeNull();
  });
});
