import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { listenTo, type Traffic } from './traffic.ts';

/** A teacher at a laptop. */
export interface Host {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly code: string;
  readonly traffic: Traffic;
  /** Presses the one big button, which must say this. */
  next(label: string): Promise<void>;
  /** Presses any other button of the page by its name. */
  press(label: string): Promise<void>;
  /** Opens the projector's window with one click. */
  openScreen(viewport: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Opens a student's page in the class list. */
  select(name: string): Promise<void>;
}

/** Opens the host page, chooses the lesson (by its id; the first one where none is named) and creates a room. */
export async function openHost(browser: Browser, url: string, lesson?: string): Promise<Host> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const traffic = listenTo(page, url);
  await page.goto(`${url}/host`);
  if (lesson !== undefined) await page.locator(`input[name=lesson][value=${lesson}]`).check();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.waitForURL(/\/host\/[2-9A-Z]{6}$/);
  await expect(page.getByRole('button', { name: /^Show sheet 1: / })).toBeVisible();

  const press = (label: string): Promise<void> =>
    page.getByRole('button', { name: label, exact: true }).click();
  return {
    page,
    context,
    traffic,
    code: page.url().slice(-6),
    press,
    async next(label) {
      const button = page.locator('button.primary');
      await expect(button).toHaveText(label);
      // Right after its words have changed the button rests, lest a double tap skip a step; `click` waits until it is enabled.
      await button.click();
      await expect(
        page
          .getByRole('dialog')
          .or(button.filter({ hasNotText: label }))
          .first(),
      ).toBeVisible();
    },
    async openScreen(viewport) {
      const [screen] = await Promise.all([context.waitForEvent('page'), press('Open the screen')]);
      await screen.setViewportSize(viewport);
      return screen;
    },
    async select(name) {
      await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    },
  };
}
