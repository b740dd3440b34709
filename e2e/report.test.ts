import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const recording = new URL('../fixtures/recordings/002-all-kinds.jsonl', import.meta.url).pathname;
/** A4 without its margins, in CSS pixels. */
const paper = { width: 658, height: 1000 };

/** A printer lays out anew, but no script runs that could draw anew. */
async function forbidRedrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Observer = window.ResizeObserver;
    window.ResizeObserver = class extends Observer {
      constructor(report: ResizeObserverCallback) {
        super((entries, observer) => {
          if (!matchMedia('print').matches) report(entries, observer);
        });
      }
    };
  });
}

/** What stands where it must not, in words. */
function misplaced(width: number): string[] {
  const found: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const box = figure.getBoundingClientRect();
    const caption = figure.querySelector('figcaption')?.getBoundingClientRect();
    const chart = figure.querySelector('svg')?.getBoundingClientRect();
    if (caption === undefined || chart === undefined) return ['A figure without chart or caption.'];
    if (chart.bottom > caption.top + 1)
      found.push(`a chart reaches ${chart.bottom - caption.top} px into its caption`);
    for (const text of figure.querySelectorAll('svg text')) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isInside =
        left >= box.left - 2 &&
        right <= Math.min(box.right, width) + 2 &&
        top >= box.top - 2 &&
        bottom <= caption.top + 2;
      if (!isInside) found.push(`“${text.textContent}” lies outside its figure`);
    }
  }
  return found;
}

for (const width of [390, 718, 1280]) {
  test(`a report is printed as it stands on a screen ${width} px wide`, async ({ browser, server }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'de-DE' });
    const page = await context.newPage();
    await forbidRedrawing(page);
    await page.goto(`${server.url}/replay?report`);
    await page.locator('input[type=file]').setInputFiles(recording);
    await expect(page.getByRole('heading', { name: '1. Ein Knopf' })).toBeVisible();
    await expect(page.locator('figure svg text', { hasText: 'Gradientenabstieg' }).first()).toBeVisible();
    expect(await page.evaluate(misplaced, width), 'on the screen').toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
    expect(await page.locator('figure').count()).toBeGreaterThan(2);
    expect(await page.evaluate(misplaced, paper.width), 'on paper').toEqual([]);
    await context.close();
  });
}
