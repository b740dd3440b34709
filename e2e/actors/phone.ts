import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { listenTo, type Traffic } from './traffic.ts';

export interface PhoneOptions {
  readonly url: string;
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** A student with a phone. */
export interface Phone {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly traffic: Traffic;
  /** Opens the join page by the address in the QR, and takes the actor's name. */
  join(code: string): Promise<void>;
  /** Types weights as numbers and proposes them; resolves when the server has recorded it. */
  propose(...weights: readonly number[]): Promise<void>;
  /** Sends whatever is set; resolves when the server has recorded it. */
  sendMove(): Promise<void>;
  /**
   * Plays all the moves of the open sheet, as somebody who only tries what is there: chooses an answer or a direction,
   * pushes a slider, presses the one main button.
   */
  playOut(): Promise<void>;
  /** How many moves the phone says are left. */
  movesLeft(): Promise<number>;
}

/** With the last move the controls go, perhaps just now: then nothing is to be chosen any more. */
async function quickly(act: (timeout: number) => Promise<void>): Promise<void> {
  await act(2500).catch(() => undefined);
}

/** Takes a phone out of the bag; it has never been here before. */
export async function openPhone(browser: Browser, { url, name, viewport }: PhoneOptions): Promise<Phone> {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, locale: 'en-GB' });
  const page = await context.newPage();
  const traffic = listenTo(page, url);

  const tally = page.getByRole('img', { name: /^\d+ of \d+ \w+ left/ });
  const movesLeft = async (): Promise<number> =>
    Number.parseInt((await tally.getAttribute('aria-label')) ?? '', 10);

  async function sendMove(): Promise<void> {
    const before = await movesLeft();
    await page.locator('button.primary:not([disabled])').click();
    // The last move takes the tally away, or leaves it empty.
    await expect(tally.and(page.locator(`[aria-label^="${before} of"]`))).toHaveCount(0);
  }

  /** Something to choose first, where the main button waits for a choice; and something else each time. */
  async function choose(turn: number): Promise<void> {
    const answers = page.getByRole('radio');
    const answer = answers.nth(turn % Math.max(1, await answers.count()));
    if ((await answers.count()) > 1) await quickly((timeout) => answer.check({ timeout }));
    const direction = page.getByRole('button', { name: turn % 3 === 2 ? /^lower/ : /^higher/ });
    if ((await direction.count()) > 0) await quickly((timeout) => direction.first().click({ timeout }));
    const sliders = page.locator('input.slider:not([disabled]):visible');
    const count = await sliders.count();
    for (let k = 0; k < count; k++) {
      await quickly((timeout) => sliders.nth(k).press('ArrowRight', { timeout }));
    }
    // Where a phone is too short for sliders, fields have their buttons.
    const more = page.getByRole('button', { name: / more$/ });
    if (count === 0 && (await more.count()) > 0) await quickly((timeout) => more.first().click({ timeout }));
  }

  async function playOut(): Promise<void> {
    const main = page.locator('button.primary:not([disabled])');
    const done = page.getByText('The class so far', { exact: false });
    await expect(page.locator('button.primary').or(page.getByRole('radio')).first()).toBeVisible();
    for (let turn = 0; turn < 80 && !(await done.isVisible()); turn++) {
      await choose(turn);
      // What was chosen may have belonged to the question before: then the button waits for another choice.
      await quickly((timeout) => main.or(done).first().waitFor({ timeout }));
      if (await main.first().isVisible()) await quickly((timeout) => main.first().click({ timeout }));
    }
    await expect(done).toBeVisible();
  }

  return {
    name,
    page,
    playOut,
    context,
    traffic,
    movesLeft,
    sendMove,
    async join(code) {
      await page.goto(`${url}/r/${code}`);
      const field = page.getByRole('textbox', { name: 'Your name on the map' });
      await expect(field).not.toHaveValue('');
      await field.fill(name);
      await page.getByRole('button', { name: 'Join the survey' }).click();
      await expect(page.getByText(`You are in, ${name}.`)).toBeVisible();
    },
    async propose(...weights) {
      for (const [k, weight] of weights.entries()) {
        await page.getByRole('textbox', { name: `weight w${'₁₂₃'.charAt(k)}` }).fill(String(weight));
      }
      await sendMove();
    },
  };
}
