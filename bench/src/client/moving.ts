import { chromium } from '@playwright/test';
import { lessons } from '@lowest-point/rounds/lessons';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../figures.ts';
import { chromiumFlags } from './browser.ts';
import { openClassRoom } from './classRoom.ts';
import { trace, workPerFrame } from './frames.ts';

export interface Moving {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** The same by the clock, at the median: what the page waited for the processor is in it. */
  readonly clockMs: number;
  readonly frames: number;
}

/** One round for each way in which a screen draws many: a canvas, dots over time, lines, places found together. */
export const movingRounds = ['darkField', 'tugOfWar', 'whichLoss', 'swarmAll'] as const;

/**
 * The projector's page while a class plays: main-thread work for each frame, with `players` simulated students who make
 * a move every `paceSeconds` on average.
 */
export async function measureMoving(
  executablePath: string,
  url: string,
  roundId: (typeof movingRounds)[number],
  { players, paceSeconds, seconds }: { players: number; paceSeconds: number; seconds: number },
): Promise<Moving> {
  const lesson = lessons.find(({ rounds }) => rounds.some(({ id }) => id === roundId));
  const round = lesson?.rounds.findIndex(({ id }) => id === roundId) ?? -1;
  if (lesson === undefined) throw new Error(`no lesson plays ${roundId}`);
  const room = await openClassRoom(url, lesson.id);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await page.goto(url + (await room.screenPath()));
    await room.seat(players, paceSeconds);
    await room.send({ type: 'briefRound', round, from: 'lobby' });
    await room.send({ type: 'openRound', round });
    await pause(2500);
    const devtools = await context.newCDPSession(page);
    const events = await trace(devtools, () => pause(seconds * 1000));
    const work = workPerFrame(events);
    return {
      medianMs: quantile(work, 0.5),
      p95Ms: quantile(work, 0.95),
      clockMs: quantile(workPerFrame(events, 'clock'), 0.5),
      frames: work.length,
    };
  } finally {
    await browser.close();
    await room.leave();
  }
}
