import { chromium, type Page } from '@playwright/test';
import { lessons } from '@lowest-point/rounds/lessons';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../figures.ts';
import { chromiumFlags } from './browser.ts';
import { openClassRoom } from './classRoom.ts';

export interface Slid {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly inputs: number;
}

declare global {
  interface Window {
    answeredMs?: number[];
  }
}

/** Rounds whose phones have a slider. */
export const sliderRounds = ['hit13', 'oneKnob', 'tugOfWar'] as const;

/**
 * A phone (390 × 844, a processor four times slower) in an open round, and a slider that is dragged and then moved by
 * keys: from each input to the end of the frame that shows it.
 */
export async function measureSlider(
  executablePath: string,
  url: string,
  roundId: (typeof sliderRounds)[number],
): Promise<Slid> {
  const lesson = lessons.find(({ rounds }) => rounds.some(({ id }) => id === roundId));
  if (lesson === undefined) throw new Error(`no lesson plays ${roundId}`);
  const round = lesson.rounds.findIndex(({ id }) => id === roundId);
  const room = await openClassRoom(url, lesson.id);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.addInitScript(watchInputs);
    await page.goto(`${url}/r/${room.code}`);
    await page.locator('button.primary:not([disabled])').click();
    await page.locator('form').waitFor({ state: 'detached' });
    await room.send({ type: 'briefRound', round, from: 'lobby' });
    await room.send({ type: 'openRound', round });
    const slider = page.locator('input[type=range]').first();
    await slider.waitFor();
    await pause(1000);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(() => (window.answeredMs = []));
    await moveSlider(page);
    const answered = await page.evaluate(() => window.answeredMs ?? []);
    return { medianMs: quantile(answered, 0.5), p95Ms: quantile(answered, 0.95), inputs: answered.length };
  } finally {
    await browser.close();
    await room.leave();
  }
}

async function moveSlider(page: Page): Promise<void> {
  const box = await page.locator('input[type=range]').first().boundingBox();
  if (box === null) throw new Error('the slider is not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 0; k < 60; k++) {
    await page.mouse.move(x + Math.sin(k / 6) * box.width * 0.4, y);
    await pause(60);
  }
  await page.mouse.up();
  for (let k = 0; k < 40; k++) {
    await page.keyboard.press(k % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
    await pause(60);
  }
}

/** In the page: from the moment of an input that changed the slider to the first task after the frame that shows it. */
function watchInputs(): void {
  let since: number | null = null;
  const remember = (event: Event): void => {
    since ??= event.timeStamp;
  };
  for (const name of ['pointerdown', 'pointermove', 'keydown'])
    addEventListener(name, remember, { capture: true });
  addEventListener(
    'input',
    () => {
      const from = since ?? performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.answeredMs?.push(performance.now() - from);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
  // An input that changed nothing is no beginning of the next one.
  const forget = (): void => {
    since = null;
    requestAnimationFrame(forget);
  };
  requestAnimationFrame(forget);
}
