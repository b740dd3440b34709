import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { openClass } from './actors/bots.ts';
import { openHost } from './actors/host.ts';
import { listenTo } from './actors/traffic.ts';
import { expect, test } from './fixtures/test.ts';

test('a lesson that was played is replayed by its host, then by whoever has the link, then from its file', async ({
  browser,
  server,
}, testInfo) => {
  test.setTimeout(180_000);
  const { url } = server;
  const host = await openHost(browser, url, 'howBigAStep');
  const others = openClass(url, host.code, 5);
  await expect(host.page.getByText('5 surveyors').first()).toBeVisible();
  await host.next('Show sheet 1: Steep or high?');
  await host.next('Open Steep or high?');
  await expect(host.page.getByText('25 of 25').first()).toBeVisible({ timeout: 60_000 });
  await host.next('End the round');
  await host.next('Print the sheet');
  await host.press('End the lesson');
  await host.page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
  await expect(host.page.getByRole('dialog')).toHaveCount(0);
  await others.report();

  const { page } = host;
  await page.goto(`${url}/host`);
  await expect(page.getByText('5 players', { exact: false })).toBeVisible();
  await expectAccessible(page, 'the list of recordings');
  await page.getByRole('link', { name: 'Replay:', exact: false }).click();
  const stage = page.getByRole('region', { name: 'The screen at this moment' });
  await expect(
    stage.getByRole('heading', { name: 'How high?' }).or(stage.getByText('How high?')).first(),
  ).toBeVisible();

  await test.step('by keyboard: to the end, back, event by event, from round to round', async () => {
    await page.keyboard.press('End');
    await expect(stage.getByText('is complete', { exact: false })).toBeVisible();
    await page.keyboard.press('Home');
    await expect(stage.getByText('Nobody is here yet')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(stage.getByText('1 surveyor is here')).toBeVisible();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(stage.getByText('0 of 25 answers')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(stage.getByText('1 of 25 answers')).toBeVisible();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('16 ×');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(stage.getByText('is complete', { exact: false })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  await test.step('the sheet as it was printed, reached from the list of moments', async () => {
    const moments = page.getByRole('combobox', { name: 'Moments of the lesson' });
    const printed = await moments
      .locator('option')
      .filter({ hasText: 'Steep or high? is printed' })
      .getAttribute('value');
    await moments.selectOption(printed);
    await expect(stage.getByText('Steep, not high')).toBeVisible();
    await expectAccessible(page, 'replay, printed');
    await expectNoSidewaysScroll(page, 'replay, printed');
  });

  await test.step('whom one looks at stands in the address, the list and the standings', async () => {
    const list = page.getByRole('region', { name: 'Whom to look at' });
    await expect(page.getByText('losses do not compare', { exact: false })).toBeVisible();
    await list.getByRole('checkbox').first().press('Space');
    await expect(page).toHaveURL(/[?&]who=\d+$/);
    await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await list.getByRole('searchbox').fill('nobody is called that');
    await expect(list.getByText('Nobody has this name')).toBeVisible();
    await list.getByRole('searchbox').press('Home');
    await expect(stage.getByText('Steep, not high')).toBeVisible();
    await expectAccessible(page, 'replay, one chosen');
    await list.getByRole('searchbox').fill('');
    await list.getByRole('button', { name: 'Whole class' }).click();
    await expect(page).not.toHaveURL(/who=/);
  });

  await page.getByText('The recording: check it').click();
  await page.getByRole('button', { name: 'Check this recording' }).click();
  await expect(
    page.getByText('Checked: the ground of one round, 25 measurements and every place are right.'),
  ).toBeVisible();

  const file = await test.step('the file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lowest-point-howBigAStep-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
    const path = testInfo.outputPath('lesson.jsonl.gz');
    await download.saveAs(path);
    return path;
  });

  await test.step('the table of moves, as spreadsheets want it', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table of moves' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lowest-point-howBigAStep-.*-moves\.csv$/);
    const path = testInfo.outputPath('moves.csv');
    await download.saveAs(path);
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\uFEFFTime (UTC),')).toBe(true);
    // Headings, 25 answers, and nothing after the last line's end.
    expect(text.split('\r\n')).toHaveLength(27);
  });

  await test.step('the report', async () => {
    await page.getByRole('button', { name: 'Report', exact: true }).click();
    await expect(page.getByRole('heading', { name: '1. Steep or high?' })).toBeVisible();
    await expectAccessible(page, 'report');
    await expectNoSidewaysScroll(page, 'report');
    await expect(page).toHaveURL(/[?&]report$/);
    await page.reload();
    await page.getByRole('button', { name: 'Back to the replay' }).click();
    await expect(stage).toBeVisible();
    await expect(page).not.toHaveURL(/report/);
    await page.getByText('The recording: check it').click();
    await page.getByRole('button', { name: 'Report', exact: true }).click();
    await page.goBack();
    await expect(stage).toBeVisible();
    await expect(page).not.toHaveURL(/report/);
    await page.getByText('The recording: check it').click();
  });

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const phone = await context.newPage();
  const traffic = listenTo(phone, url);
  const address = page.url().replace(/\?.*/, '');

  await test.step('a phone with the link: not yet, and then with numbers for names', async () => {
    await phone.goto(address);
    await expect(phone.getByRole('alert')).toContainText('does not share it');
    await expectAccessible(phone, 'replay, not shared');
    await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('whoever has the link');
    await page.getByRole('combobox', { name: 'Players are called by' }).selectOption('numbers');
    const alone = page.getByRole('link', { name: '?alone' });
    await expect(alone).toHaveText(`${address}?alone`);
    await phone.getByRole('button', { name: 'Try again' }).click();
    const there = phone.getByRole('region', { name: 'The screen at this moment' });
    await expect(there).toBeVisible();
    await phone.goto(`${address}?t=0.4`);
    await expect(phone.getByRole('slider', { name: 'Moment of the lesson' })).toHaveValue('400');
    await phone.getByRole('button', { name: 'To the next round' }).click();
    await expect(there.getByText('0 of 25 answers')).toBeVisible();
    await expectNoSidewaysScroll(phone, 'replay on a phone');
    await expectAccessible(phone, 'replay on a phone');
    await expect(phone.getByRole('combobox', { name: 'Who may see it' })).toHaveCount(0);
  });

  await test.step('the file, without any server’s help; and what is none', async () => {
    await phone.goto(`${url}/replay`);
    await expectAccessible(phone, 'replay, no file yet');
    await context.setOffline(true);
    const field = phone.locator('input[type=file]');
    await field.setInputFiles({
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('no recording'),
    });
    await expect(phone.getByRole('alert')).toContainText('cannot be read as a recording');
    await field.setInputFiles(file);
    await expect(phone.getByRole('slider', { name: 'Moment of the lesson' })).toBeVisible();
  });

  await test.step('the lesson that is shipped, from the first page of a phone', async () => {
    await context.setOffline(false);
    await phone.goto(url);
    await phone.getByRole('link', { name: 'See a lesson' }).click();
    await expect(phone.getByText('300 players')).toBeVisible();
    await expectAccessible(phone, 'the shipped lesson');
    await expect(
      phone.getByRole('img', { name: 'How the losses fell in Hit 13', exact: false }),
    ).toBeVisible();
    await phone.getByRole('button', { name: 'To the next: diverged' }).click();
    await expect(phone.getByRole('status').filter({ hasText: 'diverges' })).toBeVisible();
    await phone.keyboard.press('PageDown');
    await expect(
      phone.getByRole('status').filter({ hasText: /lower than all before|diverges|opens|printed/ }),
    ).toBeVisible();
    await phone.getByRole('button', { name: 'Optimisers' }).click();
    await expect(phone).toHaveURL(/who=300,301,302/);
    await expectAccessible(phone, 'the shipped lesson, optimisers chosen');
    await expectNoSidewaysScroll(phone, 'the shipped lesson, on a mark');
    await phone.getByText('The recording: check it').click();
    await phone.getByRole('button', { name: 'Check this recording' }).click();
    await expect(phone.getByText('Checked: the ground of 8 rounds', { exact: false })).toBeVisible({
      timeout: 60_000,
    });
    await expectNoSidewaysScroll(phone, 'the shipped lesson');
  });

  await test.step('deleted by its host, it is gone for everybody', async () => {
    // A double click only asks.
    await page.getByRole('button', { name: 'Delete this lesson' }).dblclick();
    const keep = page.getByRole('dialog').getByRole('button', { name: 'Keep it' });
    await keep.click();
    await page.getByRole('button', { name: 'Delete this lesson' }).click();
    await expect(keep).toBeFocused();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByRole('alert')).toContainText('was deleted');
    await phone.goto(address);
    await expect(phone.getByRole('alert')).toContainText('is not here');
    await page.goto(`${url}/host`);
    await expect(page.getByText('No longer on this server.')).toBeVisible();
    await page.getByRole('button', { name: 'Strike off the list', exact: false }).click();
    await expect(page.getByText('Your rooms and recordings')).toHaveCount(0);
  });

  await test.step('its file is put on the server again, looked at from the list, and deleted there', async () => {
    const field = page.locator('input[type=file]');
    await field.setInputFiles({ name: 'a.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"no": 1}') });
    await expect(page.getByRole('alert')).toContainText('no recording of Lowest Point');
    await field.setInputFiles(file);
    await expect(page.getByText('It is here, with 5 players', { exact: false })).toBeVisible();
    await expectAccessible(page, 'a recording that was uploaded');
    await page.getByRole('link', { name: 'Report:', exact: false }).click();
    await expect(page.getByRole('heading', { name: '1. Steep or high?' })).toBeVisible();
    await page.goBack();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download:', exact: false }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lowest-point-howBigAStep-.*\.jsonl\.gz$/);
    await page.getByRole('button', { name: 'Delete:', exact: false }).click();
    await expectAccessible(page, 'asked before a recording is deleted');
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Delete:', exact: false }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('Your rooms and recordings')).toHaveCount(0);
  });

  expect(traffic.strangers(), 'the replay asked another host').toEqual([]);
});
