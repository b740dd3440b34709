import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './actors/accessibility.ts';
import { examine, inkOf } from './actors/drawings.ts';
import { buildGallery } from './fixtures/gallery.ts';

const scenesFolder = fileURLToPath(new URL('../packages/plots/gallery/scenes/', import.meta.url));
const scenes = readdirSync(scenesFolder)
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => file.slice(0, -'.svelte'.length));
const sourceOf = (scene: string) => readFileSync(`${scenesFolder}${scene}.svelte`, 'utf8');

/** Every worker builds the gallery once; the pages come from its folder, by no network. */
const test = base.extend<object, { gallery: string }>({
  gallery: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const built = await buildGallery();
      await use(built.folder);
      await built.dispose();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const address = 'http://gallery.test';
const surfaces = [
  { surface: 'phone', viewport: { width: 390, height: 844 }, leastType: 14 },
  { surface: 'screen', viewport: { width: 1920, height: 1080 }, leastType: 27 },
] as const;

/** What only a projector shows is looked at on a projector only. */
function surfacesOf(scene: string): readonly (typeof surfaces)[number][] {
  return surfaces.filter(
    ({ surface }) => surface === 'screen' || !sourceOf(scene).includes('/src/screen.ts'),
  );
}

async function open(page: Page, folder: string, query: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (failure) => void complaints.push(String(failure)));
  page.on('console', (message) => {
    // Where the processor draws what a graphics card should, the driver remarks on how slow a screenshot is.
    const isOfDriver = message.text().includes('GL Driver Message');
    if (/^(error|warning)$/.test(message.type()) && !isOfDriver) complaints.push(message.text());
  });
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: `${folder}${pathname === '/' ? '/index.html' : pathname}` });
  });
  await page.goto(`${address}/?${query}`);
  await page.locator('body[data-scene]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return complaints;
}

for (const scene of scenes) {
  test(`${scene}: by day and by night it is all there and can be read`, async ({ browser, gallery }) => {
    // A machine without a graphics card prints a relief slowly.
    test.setTimeout(240_000);
    for (const { surface, viewport, leastType } of surfacesOf(scene)) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const papers: number[] = [];
      for (const theme of ['light', 'dark']) {
        const where = `${scene} on a ${surface}, ${theme}`;
        const page = await context.newPage();
        const complaints = await open(page, gallery, `scene=${scene}&surface=${surface}&theme=${theme}`);

        expect.soft(await page.evaluate(examine, leastType), where).toEqual([]);
        await expectNoSidewaysScroll(page, where);
        // On the other surface the same document is only larger.
        if (surface === surfacesOf(scene)[0]?.surface) await expectAccessible(page, where);

        const { ink, paper } = await inkOf(page, await page.screenshot({ fullPage: true }));
        expect.soft(ink, `${where}: the share that is drawn upon`).toBeGreaterThan(0.004);
        expect.soft(ink, `${where}: the share that is drawn upon`).toBeLessThan(0.8);
        expect.soft(complaints, where).toEqual([]);
        papers.push(paper);
        await page.close();
      }
      const [day = 0, night = 0] = papers;
      expect
        .soft(day - night, `${scene} on a ${surface}: paper is lighter than blueprint`)
        .toBeGreaterThan(100);
      await context.close();
    }
  });
}

test('the index leads to every scene', async ({ page, gallery }) => {
  await open(page, gallery, '');
  for (const scene of scenes) await expect(page.getByText(scene, { exact: true })).toBeVisible();
  await expectAccessible(page, 'index');
  await page.getByRole('link', { name: 'NetworkDrawing: screen, dark' }).click();
  await expect(page.getByRole('heading', { name: 'NetworkDrawing' })).toBeVisible();
});

test('a step is chosen with the keyboard alone', async ({ page, gallery }) => {
  await open(page, gallery, 'scene=StepDial');
  const dial = page.getByRole('slider', { name: 'planned step' }).first();
  await page.keyboard.press('Tab');
  await expect(dial).toBeFocused();
  const before = await dial.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(dial).not.toHaveAttribute('aria-valuetext', before ?? '');
});

test('numbers travel only where motion is wanted', async ({ browser, gallery }) => {
  for (const [reducedMotion, shown] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const page = await (await browser.newContext({ reducedMotion })).newPage();
    await open(page, gallery, 'scene=NetworkDrawing');
    await page.getByRole('button', { name: /^Send the numbers/ }).click();
    const travellers = page.locator('.travellers').first();
    await expect(travellers).toBeAttached();
    const isShown = await travellers.evaluate((element) => getComputedStyle(element).display !== 'none');
    expect(isShown).toBe(shown);
    await page.context().close();
  }
});

test('every component that is exported is shown by a scene', () => {
  const sources = scenes.map(sourceOf).join('\n');
  const exported = ['index', 'ground', 'screen'].flatMap((entry) => {
    const text = readFileSync(new URL(`../packages/plots/src/${entry}.ts`, import.meta.url), 'utf8');
    return [...text.matchAll(/export \{ default as (\w+)/g)].map(([, name]) => name ?? '');
  });
  expect(exported.length).toBeGreaterThan(30);
  expect(exported.filter((name) => !new RegExp(`<${name}[\\s/>]`).test(sources))).toEqual([]);
});
