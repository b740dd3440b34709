import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { openClass } from './actors/bots.ts';
import { openHost } from './actors/host.ts';
import { openPhone } from './actors/phone.ts';
import { expect, test } from './fixtures/test.ts';

test('somebody who was absent plays the shipped lesson alone, over a reload, to a result that is kept', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const { url } = server;
  const late = await openPhone(browser, { url, name: 'Late', viewport: { width: 390, height: 844 } });
  const { page, traffic } = late;
  const footer = page.getByRole('contentinfo', { name: 'Your next step' });
  const next = (name: string) => footer.getByRole('button', { name });

  await test.step('from the replay to the first sheet', async () => {
    await page.goto(`${url}/replay/example`);
    await page.getByRole('link', { name: 'Play it yourself' }).click();
    await expect(page.getByText('300 students played this lesson', { exact: false })).toBeVisible();
    await expectAccessible(page, 'alone, start');
    await page.getByRole('textbox', { name: 'Your name on the map' }).fill('  ');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox', { name: 'Your name on the map' }).fill('Late');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText('It begins when you open the sheet.')).toBeVisible();
    await expectAccessible(page, 'alone, brief');
  });

  await test.step('a move, a reload in the middle of the sheet, another move', async () => {
    await next('Open the sheet').click();
    await late.propose(2.5, -0.5);
    expect(await late.movesLeft()).toBe(2);
    await page.reload();
    await expect.poll(() => late.movesLeft()).toBe(2);
    await late.propose(2.8, -1);
    expect(await late.movesLeft()).toBe(1);
    await expectAccessible(page, 'alone, open');
  });

  await test.step('done before all moves are made: asked once, then printed and ranked', async () => {
    await next('I am done').click();
    await next('Moves are left. Close the sheet?').click();
    await expect(page.getByText('301 surveyors')).toBeVisible();
    await expect(page.getByText(/You, place \d+ of 301/)).toBeVisible();
    await expectAccessible(page, 'alone, printed');
    await next('Standings').click();
    await expect(page.getByRole('row', { name: /Late, you/ })).toBeVisible();
    await expectAccessible(page, 'alone, standings');
    await expectNoSidewaysScroll(page, 'alone, standings');
  });

  await test.step('the other sheets, a move or none each', async () => {
    for (;;) {
      const on = next('Next sheet').or(next('My result'));
      const isLast = (await on.textContent()) === 'My result';
      await on.click();
      if (isLast) break;
      await next('Open the sheet').click();
      const main = page.getByRole('main').locator('button.primary:not([disabled])');
      const direction = page.getByRole('button', { name: /^higher/ });
      await expect(main.or(direction).first()).toBeVisible();
      await ((await direction.count()) > 0 && (await main.count()) !== 1 ? direction : main).first().click();
      await next('I am done').or(next('Print the sheet')).click();
      await next('Moves are left. Close the sheet?').or(next('Standings')).click();
      if ((await next('Next sheet').or(next('My result')).count()) === 0) await next('Standings').click();
    }
  });

  await test.step('the result, which is there again when the page is opened again, and can be deleted', async () => {
    const title = page.getByText('Late, alone against the class');
    await expect(title).toBeVisible();
    await expect(page.getByText(/Place \d+ of 301\./)).toBeVisible();
    await expect(page.getByText('points from 8 sheets')).toBeVisible();
    await expectAccessible(page, 'alone, result');
    await expectNoSidewaysScroll(page, 'alone, result');
    await page.goto(`${url}/replay/example?alone`);
    await expect(title).toBeVisible();
    await page.getByRole('button', { name: 'Delete it here' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  });

  expect(traffic.strangers(), 'who plays alone asked another host').toEqual([]);
});

test('after a lesson a student looks at their own rounds, move by move, and nobody else does', async ({
  browser,
  server,
}, testInfo) => {
  test.setTimeout(180_000);
  const { url } = server;
  const host = await openHost(browser, url, 'sprint');
  const ada = await openPhone(browser, { url, name: 'Ada', viewport: { width: 390, height: 844 } });
  await ada.join(host.code);
  const others = openClass(url, host.code, 4);
  await host.press('Gradient descent');
  await expect(host.page.getByText('5 surveyors').first()).toBeVisible();
  const { page } = ada;

  await test.step('two sheets, and the seal of the first on the phone', async () => {
    await host.next('Show sheet 1: Hit 13');
    await host.next('Open Hit 13');
    await expect(page.getByText(/^sealed [0-9a-f]{4} [0-9a-f]{4}$/)).toBeVisible();
    await ada.propose(2.1, -0.9);
    await ada.propose(2.4, -0.9);
    await ada.propose(2.8, -1);
    await host.next('End the round');
    await host.next('Print the sheet');
    await expect(page.getByText(/opened: checked on this device/)).toBeVisible();
    await host.next('Show sheet 2: Feel the slope');
    await host.next('Open Feel the slope');
    for (let step = 0; step < 4; step++) {
      await page.getByRole('button', { name: /^higher/ }).click();
      await ada.sendMove();
    }
    await host.next('End the round');
    await host.next('Print the sheet');
    await host.press('End the lesson');
    await host.page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
    await others.report();
  });

  await test.step('from the end of the lesson to all own rounds', async () => {
    await page.getByRole('link', { name: 'My rounds, move by move' }).click();
    await expect(page.getByText('points from 2 sheets')).toBeVisible();
    await expect(page.getByText(/Place \d of 5\./)).toBeVisible();
    await expectAccessible(page, 'my rounds');
    await expectNoSidewaysScroll(page, 'my rounds');
    await page.screenshot({ path: testInfo.outputPath('rounds.png'), fullPage: true });
  });

  await test.step('one of them, back and on again', async () => {
    await page.getByRole('button', { name: 'Look at Feel the slope again' }).click();
    await expect(page.getByText('after move 4 of 4')).toBeVisible();
    await page.getByRole('button', { name: 'To the start' }).click();
    await expect(page.getByText('before your first move')).toBeVisible();
    await page.getByRole('button', { name: 'One move on' }).click();
    await expect(page.getByText('after move 1 of 4')).toBeVisible();
    await page.getByRole('button', { name: 'To your last move' }).click();
    await expect(page.getByRole('heading', { name: 'Lowest loss so far' })).toBeVisible();
    await expectAccessible(page, 'my rounds, a sheet');
    await expectNoSidewaysScroll(page, 'my rounds, a sheet');
    await page.screenshot({ path: testInfo.outputPath('sheet.png'), fullPage: true });
    await page.getByRole('button', { name: 'All my rounds' }).click();
    await expect(page.getByText('points from 2 sheets')).toBeVisible();
  });

  await test.step('and without the name, if they like: on this page, and in what the host replays', async () => {
    await expect(page.getByText('Ada', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Delete my name' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByText('Your name is deleted. You go by a made-up one.')).toBeVisible();
    await expect(page.getByText('Ada', { exact: true })).toHaveCount(0);
    await expectAccessible(page, 'my rounds, the name deleted');
    await page.screenshot({ path: testInfo.outputPath('nameless.png'), fullPage: true });
    await page.reload();
    await expect(page.getByText('points from 2 sheets')).toBeVisible();
    await expect(page.getByText('Ada', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Delete my name' })).toHaveCount(0);
  });

  await test.step('another phone with the same address gets nothing', async () => {
    const stranger = await openPhone(browser, { url, name: 'Eve', viewport: { width: 390, height: 844 } });
    await stranger.page.goto(page.url());
    await expect(stranger.page.getByRole('alert')).toContainText('not to be had with this phone');
    await expectAccessible(stranger.page, 'my rounds, of a stranger');
  });

  expect(ada.traffic.strangers(), 'the phone asked another host').toEqual([]);
});
