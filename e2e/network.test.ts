import { networkInterfaces } from 'node:os';
import { openHost } from './actors/host.ts';
import { openPhone } from './actors/phone.ts';
import { startServer } from './fixtures/server.ts';
import { expect, test } from './fixtures/test.ts';

const viewport = { width: 390, height: 844 };

/** This machine's address in its network: what a phone would open. */
function lanAddress(): string {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  if (own === undefined)
    throw new Error('This machine has no address in any network: join one, and test again.');
  return own.address;
}

test('a phone joins through the address of the local network, which is no secure context', async ({
  browser,
}) => {
  const server = await startServer({ host: lanAddress() });
  try {
    const host = await openHost(browser, server.url);
    await expect(host.page.getByText(new URL(server.url).host).first()).toBeVisible();
    const phone = await openPhone(browser, { url: server.url, name: 'Lan', viewport });
    await phone.join(host.code);
    expect(await phone.page.evaluate(() => isSecureContext)).toBe(false);
    await host.next('Show sheet 1: Hit 13');
    await host.next('Open Hit 13');
    await phone.propose(3, -2);
    await expect(phone.page.getByText('2 tries left', { exact: true })).toBeVisible();
    expect(phone.traffic.complaints()).toEqual([]);
    expect(phone.traffic.strangers()).toEqual([]);
  } finally {
    await server.dispose();
  }
});

test('where a school blocks websockets, a phone plays over polling', async ({ browser, server }) => {
  const host = await openHost(browser, server.url);
  const phone = await openPhone(browser, { url: server.url, name: 'Polly', viewport });
  const devtools = await phone.context.newCDPSession(phone.page);
  // The browser cannot open a websocket at all, as behind a filter that drops the upgrade.
  await phone.page.addInitScript(() => {
    class Blocked extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => {
          const failure = new Event('error');
          this.dispatchEvent(failure);
          (this as unknown as { onerror?: (event: Event) => void }).onerror?.(failure);
          (this as unknown as { onclose?: (event: Event) => void }).onclose?.(new Event('close'));
        });
      }
      close(): void {}
      send(): void {}
    }
    Object.assign(window, { WebSocket: Blocked });
  });
  const sockets: string[] = [];
  phone.page.on('websocket', (socket) => void sockets.push(socket.url()));
  await phone.join(host.code);
  await host.next('Show sheet 1: Hit 13');
  await host.next('Open Hit 13');
  await phone.propose(2.5, 0.5);
  await phone.page.reload();
  await expect(phone.page.getByText('2 tries left', { exact: true })).toBeVisible();
  expect(sockets).toEqual([]);
  await devtools.detach();
});

test('a phone that loses its network keeps its move, and is back by itself', async ({ browser, server }) => {
  const host = await openHost(browser, server.url);
  const phone = await openPhone(browser, { url: server.url, name: 'Tunnel', viewport });
  await phone.join(host.code);
  await host.next('Show sheet 1: Hit 13');
  await host.next('Open Hit 13');
  await phone.propose(2.5, 0.5);

  await phone.context.setOffline(true);
  await expect(phone.page.getByText('No connection.', { exact: false }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(host.page.getByText('offline', { exact: false }).first()).toBeVisible({ timeout: 60_000 });
  await phone.context.setOffline(false);
  await expect(phone.page.getByText('No connection.', { exact: false })).toHaveCount(0);
  await expect(phone.page.getByText('2 tries left', { exact: true })).toBeVisible();
  await phone.propose(2.6, 0);
  await expect(phone.page.getByText('1 try left', { exact: true })).toBeVisible();
});
