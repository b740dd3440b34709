import { chromium, type Page } from '@playwright/test';
import { lessons } from '@lowest-point/rounds/lessons';
import { median, quantile, type Figure } from '../figures.ts';
import { chromiumFlags } from './browser.ts';
import { withApp } from './withApp.ts';

const jumps = 40;

/** The shipped lesson (300 students, 15,000 events): from a jump on the scrubber to the frame that shows that moment. */
export async function benchReplay(runs: number, say: (line: string) => void): Promise<Figure[]> {
  return withApp(say, async (executablePath, url) => {
    const measured: (readonly number[])[] = [];
    for (let k = 0; k < runs; k++) {
      const browser = await chromium.launch({ executablePath, args: chromiumFlags });
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.goto(`${url}/replay/example`);
        await page.locator('input.slider').waitFor();
        measured.push(await jump(page));
      } finally {
        await browser.close();
      }
    }
    return [
      {
        name: 'replay: a jump anywhere, p95',
        measured: median(measured.map((times) => quantile(times, 0.95))),
        limit: 100,
        unit: 'ms',
        kind: 'most',
        note: `median ${median(measured.map((times) => quantile(times, 0.5))).toFixed(0)} ms; ${jumps} jumps over ${lessons[0]?.rounds.length ?? 0} rounds of 300 students`,
      },
    ];
  });
}

/** Jumps all over the lesson, as far each time as chance would; so long after one another that everything has come to rest. */
function jump(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('input.slider');
    if (slider === null) throw new Error('there is no slider');
    const times: number[] = [];
    for (let k = 1; k <= count; k++) {
      const share = (k * 0.6180339887) % 1;
      const from = performance.now();
      slider.value = String(Number(slider.max) * share);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      });
      times.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return times;
  }, jumps);
}
