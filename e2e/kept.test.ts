import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { openClass } from './actors/bots.ts';
import { openHost } from './actors/host.ts';
import { openPhone } from './actors/phone.ts';
import { listenTo } from './actors/traffic.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { expect, test } from './fixtures/test.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
] as const;

const pictures = process.env['PICTURES'];

test('everybody can read what is kept, for whom and how long, on any device, and no stranger hears of it', async ({
  browser,
}) => {
  const server = await startServer({ env: { RETENTION_DAYS: '12' } });
  for (const viewport of sizes) {
    for (const [locale, title, days] of [
      ['en-GB', 'What is kept', '12 days later'],
      ['de-DE', 'Was bleibt', '12 Tage danach'],
    ] as const) {
      const where = `${viewport.width} × ${viewport.height}, ${locale}`;
      const context = await browser.newContext({ viewport, locale });
      const page = await context.newPage();
      const traffic = listenTo(page, server.url);
      await page.goto(`${server.url}/`);
      await page.getByRole('link', { name: /^(No account|Kein Konto)\./ }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expect(page.getByRole('figure')).toHaveAccessibleName(new RegExp(days));
      await expectAccessible(page, where);
      await expectNoSidewaysScroll(page, where);
      if (pictures !== undefined)
        await page.screenshot({ path: join(pictures, `kept-${viewport.width}-${locale}.png`) });
      expect([traffic.strangers(), traffic.complaints()], where).toEqual([[], []]);
      await context.close();
    }
  }
  await server.dispose();
});

test('a host deletes the names of a class: on the page, on the phone, and in what is replayed', async ({
  browser,
  server,
}) => {
  const host = await openHost(browser, server.url);
  const phone = await openPhone(browser, { url: server.url, name: 'Wilhelmina', viewport: sizes[0] });
  await phone.join(host.code);
  await expect(host.page.getByText('Wilhelmina').first()).toBeVisible();
  await host.page.getByRole('button', { name: 'Delete the names' }).click();
  await expectAccessible(host.page, 'host, about to delete the names');
  await host.page.getByRole('button', { name: 'Delete all names' }).click();
  await expect(host.page.getByText('The names are deleted.')).toBeVisible();
  await expect(host.page.getByText('Wilhelmina')).toHaveCount(0);
  await expect(phone.page.getByText('Wilhelmina')).toHaveCount(0);
});

test('a room whose record is damaged stands still, and its host is told what can be done', async ({
  browser,
  server,
}, testInfo) => {
  test.setTimeout(180_000);
  const host = await openHost(browser, server.url, 'howBigAStep');
  const { page } = host;
  const others = openClass(server.url, host.code, 4);
  await expect(page.getByText('4 surveyors').first()).toBeVisible();
  await host.next('Show sheet 1: Steep or high?');
  await host.next('Open Steep or high?');
  await expect(page.getByText('20 of 20').first()).toBeVisible({ timeout: 60_000 });
  await host.next('End the round');
  await host.next('Print the sheet');
  await host.press('End the lesson');
  await page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
  await others.report();

  // The last event but one is printed on the sheet: everything before it can be looked at.
  await betweenTwoRuns(server, (database) => {
    const { seq } = database.prepare('select max(seq) - 1 as seq from event').get() ?? {};
    database
      .prepare(`update event set body = replace(body, 'round', 'rounD') where seq = ?`)
      .run(Number(seq));
  });
  await page.goto(`${server.url}/host/${host.code}`);
  await expect(
    page.getByRole('heading', { name: 'This room stands still: its record cannot be read.' }),
  ).toBeVisible();
  await expectAccessible(page, 'a room that stands still');
  await expectNoSidewaysScroll(page, 'a room that stands still');
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'kept-halted.png') });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the record as it lies on the disk' }).click(),
  ]);
  const path = testInfo.outputPath('raw.jsonl.gz');
  await download.saveAs(path);
  const text = gunzipSync(await readFile(path)).toString();
  expect(text).toContain('"isSound":false');
  expect(text).toContain('lessonFinished');

  await page.getByRole('link', { name: 'Look at the lesson, as far as it is sound' }).click();
  await expect(page.getByText(/^The record of this lesson is damaged from event \d+ on\./)).toBeVisible();
  await expectAccessible(page, 'replay of a damaged lesson');
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'kept-damaged-replay.png') });
});

test('a record whose end is torn goes on from before it, and its host is told until the next step', async ({
  browser,
  server,
}) => {
  const host = await openHost(browser, server.url);
  const phone = await openPhone(browser, { url: server.url, name: 'Wilhelmina', viewport: sizes[0] });
  await phone.join(host.code);
  await expect(host.page.getByText('Wilhelmina').first()).toBeVisible();
  const label = await host.page.locator('button.primary').innerText();
  await host.next(label);
  await betweenTwoRuns(server, (database) => {
    database.exec('update event set body = substr(body, 1, 30) where seq = (select max(seq) from event)');
  });
  // The sheet is not shown any more: that was in the torn end. Everybody comes back to the lobby.
  await expect(host.page.getByText('the last moves of this room could not be read')).toBeVisible();
  await expect(phone.page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
  await expectAccessible(host.page, 'a torn end');
  if (pictures !== undefined) await host.page.screenshot({ path: join(pictures, 'kept-torn.png') });
  await host.next(label);
  await expect(host.page.getByText('the last moves of this room could not be read')).toHaveCount(0);
});

/** What a disk does to the file of a server while that is down. */
async function betweenTwoRuns(server: Server, damage: (database: DatabaseSync) => void): Promise<void> {
  await server.stop();
  const database = new DatabaseSync(join(server.dataDir, 'lowest-point.db'));
  damage(database);
  database.close();
  await server.start();
}
