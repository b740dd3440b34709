import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { openHost } from './actors/host.ts';
import { openPhone, type Phone } from './actors/phone.ts';
import { secretsOf } from './fixtures/secrets.ts';
import { expect, test } from './fixtures/test.ts';

test('a class plays the lecture to its end: a refresh, a kick, a pause, a power cut', async ({
  browser,
  server,
}) => {
  test.setTimeout(600_000);
  const { url } = server;
  const host = await openHost(browser, url);
  const screen = await host.openScreen({ width: 1920, height: 1080 });
  await expect(screen.getByText('Nobody is here yet')).toBeVisible();

  const ada = await openPhone(browser, { url, name: 'Ada', viewport: { width: 390, height: 844 } });
  const ben = await openPhone(browser, { url, name: 'Ben', viewport: { width: 360, height: 640 } });
  const cleo = await openPhone(browser, { url, name: 'Cleo', viewport: { width: 844, height: 390 } });
  const phones: readonly Phone[] = [ada, ben, cleo];
  const surfaces: readonly (readonly [string, Page])[] = [
    ['host', host.page],
    ['screen', screen],
    ...phones.map(({ name, page }) => [name, page] as const),
  ];
  /** Host and screen in every phase, and the phones in turn: what they show differs in size only. */
  let turn = 0;
  const look = async (phase: string): Promise<void> => {
    const watched = phones[turn++ % phones.length]?.page;
    await Promise.all(
      surfaces.map(async ([who, page]) => {
        if (page === host.page || page === screen || page === watched)
          await expectAccessible(page, `${who}, ${phase}`);
        await expectNoSidewaysScroll(page, `${who}, ${phase}`);
      }),
    );
  };
  const everyPhone = async (check: (phone: Phone) => Promise<void>): Promise<void> => {
    for (const phone of phones) await check(phone);
  };

  /** Not one byte that a phone's browser got, page, script or frame, tells what is hidden. Call it before the reveal. */
  const expectDark = (round: number): void => {
    const secrets = secretsOf(server.dataDir, round);
    expect(secrets.length).toBeGreaterThan(5);
    for (const { name, traffic } of phones) {
      const received = traffic.received();
      expect(received.length).toBeGreaterThan(10_000);
      expect(
        secrets.filter((secret) => received.includes(secret)),
        `${name} was told too much`,
      ).toEqual([]);
    }
  };

  // The lobby. Mallory joins as well, and is sent away; undo would let this very phone back in.
  for (const phone of phones) await phone.join(host.code);
  const mallory = await openPhone(browser, { url, name: 'Mallory', viewport: { width: 390, height: 844 } });
  await mallory.join(host.code);
  await expect(screen.getByText('4 surveyors are here')).toBeVisible();
  await look('lobby');
  await host.select('Mallory');
  await host.press('Remove from the room');
  await expect(mallory.page.getByText('You were taken out of this room.')).toBeVisible();
  await mallory.page.goto(`${url}/r/${host.code}`);
  await expect(mallory.page.getByText('You were taken out of this room.')).toBeVisible();
  await expect(screen.getByText('3 surveyors are here')).toBeVisible();
  await mallory.context.close();

  await test.step('Hit 13, with a refresh in mid-round and a pause', async () => {
    await host.next('Show sheet 1: Hit 13');
    await everyPhone((phone) =>
      expect(phone.page.getByText('It begins when your teacher opens the sheet.')).toBeVisible(),
    );
    await look('Hit 13, brief');
    await host.next('Open Hit 13');
    await host.press('No timer');
    await everyPhone((phone) => expect(phone.page.getByText('3 tries left', { exact: true })).toBeVisible());

    await ada.propose(3, -2);
    await ben.propose(2.5, -1);
    await ben.page.reload();
    await expect(ben.page.getByText('2 tries left', { exact: true })).toBeVisible();
    await look('Hit 13, open');

    await host.press('Pause');
    await expect(
      cleo.page.getByText('Your teacher has paused the sheet. What you have set stays.'),
    ).toBeVisible();
    await look('Hit 13, paused');
    await host.next('Go on');
    await cleo.propose(2, 3);
    await ben.propose(2.6, 0);
    await ada.propose(1, 1);
    await ada.propose(1, 2);
    await expect(ada.page.getByText('Your 3 tries are made.')).toBeVisible();

    await host.next('End the round');
    await everyPhone((phone) =>
      expect(phone.page.getByText('Pencils down.', { exact: false }).first()).toBeVisible(),
    );
    await look('Hit 13, closed');
    await host.next('Print the sheet');
    await everyPhone(async ({ page }) => {
      await page.getByRole('button', { name: 'Why?' }).click();
    });
    await look('Hit 13, printed');
    await host.press('Standings');
    await everyPhone((phone) => expect(phone.page.getByText('after sheet 1 of 8')).toBeVisible());
    await look('standings');
  });

  await test.step('One knob', async () => {
    await host.next('Show sheet 2: One knob');
    await host.next('Open One knob');
    await host.press('No timer');
    await ada.propose(2.4);
    await ada.propose(2.8);
    await ben.propose(4);
    await look('One knob, open');
    await host.next('End the round');
    await host.next('Print the sheet');
    await everyPhone((phone) => expect(phone.page.getByRole('button', { name: 'Why?' })).toBeVisible());
    await look('One knob, printed');
  });

  await test.step('Tug of war: one point first, all three from the third proposal on', async () => {
    await host.next('Show sheet 3: Tug of war');
    await host.next('Open Tug of war');
    await host.press('No timer');
    await everyPhone((phone) =>
      expect(phone.page.getByText('You see one of 3 points.', { exact: false })).toBeVisible(),
    );
    await look('Tug of war, blind');
    for (const phone of phones) {
      await phone.propose(2.5, -1);
      await phone.propose(2.8, -1.5);
      await expect(phone.page.getByText('Now you see all 3 points.', { exact: false })).toBeVisible();
    }
    await look('Tug of war, seeing');
    await ada.propose(2.9, -1.8);
    await host.next('End the round');
    await host.next('Print the sheet');
    await expect(ada.page.getByText('0.043').first()).toBeVisible();
    await look('Tug of war, printed');
  });

  await test.step('Which loss?', async () => {
    await host.next('Show sheet 4: Which loss?');
    await host.next('Open Which loss?');
    await host.press('No timer');
    await look('Which loss?, open');
    await Promise.all(phones.map((phone) => phone.playOut()));
    await look('Which loss?, played');
    await host.next('End the round');
    await host.next('Print the sheet');
    await everyPhone((phone) => expect(phone.page.getByRole('button', { name: 'Why?' })).toBeVisible());
    await look('Which loss?, printed');
  });

  await test.step('Feel the slope, with a power cut', async () => {
    await host.next('Show sheet 5: Feel the slope');
    await host.next('Open Feel the slope');
    for (const phone of phones) {
      await phone.page.getByRole('button', { name: 'higher w' }).click();
      await phone.sendMove();
    }
    await host.press('+30 s');

    await server.kill();
    await everyPhone((phone) =>
      expect(phone.page.getByText('No connection.', { exact: false }).first()).toBeVisible(),
    );
    await server.start();
    await everyPhone((phone) =>
      expect(phone.page.getByText('No connection.', { exact: false })).toHaveCount(0),
    );
    await everyPhone((phone) => expect(phone.page.getByText('5 steps left', { exact: true })).toBeVisible());
    // The countdown goes on, with the time of the outage given back; then the teacher takes it away.
    await everyPhone((phone) => expect(phone.page.getByRole('timer')).toHaveText(/^[12]:\d\d$/));
    await host.press('No timer');
    await look('Feel the slope, open');
    for (const phone of phones) {
      await phone.page.getByRole('button', { name: 'lower w' }).click();
      await phone.sendMove();
      await expect(phone.page.getByText('4 steps left', { exact: true })).toBeVisible();
    }
    await host.next('End the round');
    expectDark(4);
    await host.next('Print the sheet');
    await everyPhone((phone) => expect(phone.page.getByRole('button', { name: 'Why?' })).toBeVisible());
    await look('Feel the slope, printed');
  });

  await test.step('Opposite day', async () => {
    await host.next('Show sheet 6: Opposite day');
    await host.next('Open Opposite day');
    await host.press('No timer');
    await look('Opposite day, open');
    for (const phone of phones) await phone.playOut();
    await host.next('End the round');
    await host.next('Print the sheet');
    await everyPhone((phone) => expect(phone.page.getByRole('button', { name: 'Why?' })).toBeVisible());
    await look('Opposite day, printed');
  });

  await test.step('Dark field', async () => {
    await host.next('Show sheet 7: Dark field');
    await host.next('Open Dark field');
    await host.press('No timer');
    for (const { page } of phones)
      await expect(page.getByText('Made-up test ground', { exact: false }).first()).toBeVisible();
    for (const phone of phones) for (let k = 0; k < 3; k++) await phone.sendMove();
    await look('Dark field, open');
    await host.next('End the round');
    await look('Dark field, closed');
    expectDark(6);
    await host.next('Print the sheet');
    await everyPhone((phone) =>
      expect(phone.page.getByText('Lowest Point', { exact: false }).first()).toBeVisible(),
    );
    await look('Dark field, printed');
  });

  await test.step('Down the surface: everybody from a place of their own', async () => {
    await host.next('Show sheet 8: Down the surface');
    await host.next('Open Down the surface');
    await host.press('No timer');
    await look('Down the surface, open');
    await Promise.all(phones.map((phone) => phone.playOut()));
    await host.next('End the round');
    await host.next('Print the sheet');
    await everyPhone((phone) => expect(phone.page.getByRole('button', { name: 'Why?' })).toBeVisible());
    await look('Down the surface, printed');
  });

  await test.step('The podium, and the end', async () => {
    await host.next('Show the podium');
    await expect(screen.getByText('Deepest of all')).toBeVisible();
    await everyPhone((phone) => expect(phone.page.getByText('The lowest of all').first()).toBeVisible());
    await look('podium');
    await host.next('End the lesson');
    await host.page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
    await everyPhone((phone) => expect(phone.page.getByText(`Thank you, ${phone.name}.`)).toBeVisible());
    await look('finished');
  });

  for (const { name, traffic } of [...phones, { name: 'host', traffic: host.traffic }]) {
    expect(traffic.strangers(), `${name} asked another host`).toEqual([]);
    expect(traffic.complaints(), `${name}'s page complained`).toEqual([]);
  }
});
