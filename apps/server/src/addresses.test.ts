import { describe, expect, it } from 'vitest';
import { joinAddresses, lanAddresses, ownAddress } from './addresses.ts';

describe('the addresses for phones', () => {
  it('are the one that the server listens on, where it is only one', () => {
    expect(lanAddresses('192.168.7.4', 3000)).toEqual(['http://192.168.7.4:3000']);
  });

  it('are never the whole world, and never none', () => {
    for (const host of ['0.0.0.0', '::']) {
      const found = lanAddresses(host, 3000);
      expect(found.length).toBeGreaterThan(0);
      for (const address of found) expect(address).not.toMatch(/0\.0\.0\.0|127\.|\[/);
    }
  });

  it('begin with PUBLIC_URL, then how the host came here; what only the host’s own machine can reach is left out', () => {
    const settings = { host: '10.0.0.2', publicUrl: 'https://play.example.org' };
    const origins = [
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
      'http://school.local:3000',
    ];
    expect(joinAddresses(settings, 3000, origins)).toEqual([
      'https://play.example.org',
      'http://school.local:3000',
      'http://10.0.0.2:3000',
    ]);
  });

  it('put a bare IPv6 address in brackets', () => {
    expect(lanAddresses('fd00::7', 3000)).toEqual(['http://[fd00::7]:3000']);
  });

  it('differ from where the teacher’s own machine finds the server', () => {
    expect(ownAddress('0.0.0.0', 3000)).toBe('http://localhost:3000');
    expect(ownAddress('192.168.7.4', 3000)).toBe('http://192.168.7.4:3000');
  });

  it('name each once', () => {
    expect(joinAddresses({ host: '10.0.0.2', publicUrl: null }, 3000, ['http://10.0.0.2:3000'])).toEqual([
      'http://10.0.0.2:3000',
    ]);
  });
});
