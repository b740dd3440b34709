import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { openClass } from './actors/bots.ts';
import { openHost } from './actors/host.ts';
import { openPhone } from './actors/phone.ts';
import { expect, test } from './fixtures/test.ts';

/** Where pictures of everything are left, for eyes; empty: nowhere. */
const pictures = process.env.PICTURES ?? '';

const optimisers = ['Gradient descent', 'Momentum', 'Adam', 'Newton', 'Random search'];

/** Every built-in lesson but the first, which has a test of its own, with the sheets that it plays. */
const lessons: Readonly<Record<string, readonly string[]>> = {
  howBigAStep: ['Steep or high?', 'Learning-rate duel', 'Ravine', 'Momentum'],
  roughGround: ['Compass and crow', 'Two valleys', 'Level start', 'Plateau', 'Are you done?'],
  theClassIsTheOptimiser: [
    'You are the mini-batch',
    'Search alone',
    'Search with neighbours',
    'Search all together',
    'Many weights',
  ],
  sprint: ['Hit 13', 'Feel the slope', 'Dark field'],
};

for (const [lesson, sheets] of Object.entries(lessons)) {
  test(`a class with optimisers plays ${lesson} to its end`, async ({ browser, server }) => {
    test.setTimeout(400_000);
    const { url } = server;
    const host = await openHost(browser, url, lesson);
    const screen = await host.openScreen({ width: 1280, height: 720 });
    const ada = await openPhone(browser, { url, name: 'Ada', viewport: { width: 390, height: 844 } });
    const ben = await openPhone(browser, { url, name: 'Ben', viewport: { width: 320, height: 568 } });
    for (const phone of [ada, ben]) await phone.join(host.code);
    const others = openClass(url, host.code, 6);
    for (const name of optimisers) await host.press(name);
    await expect(screen.getByText('Against you:', { exact: false })).toContainText('Random search');
    await expect(screen.getByText('8 surveyors are here')).toBeVisible();

    const surfaces: readonly (readonly [string, Page])[] = [
      ['screen', screen],
      ['ada', ada.page],
      ['ben', ben.page],
      ['host', host.page],
    ];
    let turn = 0;
    const look = async (where: string): Promise<void> => {
      if (pictures !== '') mkdirSync(pictures, { recursive: true });
      const watched = turn++ % 2 === 0 ? ada.page : ben.page;
      for (const [who, page] of surfaces) {
        await expectNoSidewaysScroll(page, `${who}, ${where}`);
        if (pictures !== '')
          await page.screenshot({ path: `${pictures}/${where} ${who}.png`, fullPage: who !== 'screen' });
        if (page === screen || page === watched) await expectAccessible(page, `${who}, ${where}`);
      }
    };

    for (const [k, sheet] of sheets.entries()) {
      await test.step(sheet, async () => {
        await host.next(`Show sheet ${k + 1}: ${sheet}`);
        await host.next(`Open ${sheet}`);
        await host.press('No timer');
        await look(`${lesson} ${k + 1} a open`);
        await Promise.all([ada.playOut(), ben.playOut()]);
        await look(`${lesson} ${k + 1} b played`);
        await host.next('End the round');
        await host.next('Print the sheet');
        for (const { page } of [ada, ben]) await page.getByRole('button', { name: 'Why?' }).click();
        await look(`${lesson} ${k + 1} c printed`);
        await host.press('Standings');
        await expect(ada.page.getByText(`after sheet ${k + 1} of ${sheets.length}`)).toBeVisible();
        if (k === 0) await look(`${lesson} ${k + 1} d standings`);
      });
    }
    await host.next('Show the podium');
    await expect(screen.getByText('Deepest of all')).toBeVisible();
    await host.next('End the lesson');
    await host.page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
    await expect(ada.page.getByText('Thank you, Ada.')).toBeVisible();
    expect(await others.report()).toMatchObject({ joined: 6, lost: 0, doubled: 0 });

    for (const [who, { traffic }] of Object.entries({ ada, ben, host })) {
      expect(traffic.strangers(), `${who} asked another host`).toEqual([]);
      expect(traffic.complaints(), `${who}'s page complained`).toEqual([]);
    }
  });
}
