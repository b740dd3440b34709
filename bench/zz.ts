import { chromium } from '@playwright/test';
import { lessons } from '@lowest-point/rounds/lessons';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from './src/figures.ts';
import { chromiumFlags } from './src/client/browser.ts';
import { openClassRoom } from './src/client/classRoom.ts';
import { trace, workPerFrame } from './src/client/frames.ts';
import { mkdirSync } from 'node:fs';
const url = 'http://127.0.0.1:4400';
const [tag, ...wanted] = process.argv.slice(2);
for (const roundId of wanted) {
  const lesson = lessons.find(({ rounds }) => rounds.some(({ id }) => id === roundId))!;
  const round = lesson.rounds.findIndex(({ id }) => id === roundId);
  const room = await openClassRoom(url, lesson.id);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags });
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await page.goto(url + (await room.screenPath()));
  await room.seat(300, 4);
  await room.send({ type: 'briefRound', round, from: 'lobby' });
  await room.send({ type: 'openRound', round });
  await pause(2500);
  const devtools = await context.newCDPSession(page);
  if (process.env.PROFILE) { await devtools.send('Profiler.enable'); await devtools.send('Profiler.start'); }
  const events: any[] = await trace(devtools, () => pause(15000)) as any;
  if (process.env.PROFILE) {
    const { profile } = await devtools.send('Profiler.stop');
    const self = new Map<string, number>();
    const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
    profile.samples!.forEach((id, i) => { const n = nodes.get(id)!; const k = `${n.callFrame.functionName}@${n.callFrame.url.split('/').at(-1)}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas![i]!); });
    for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 22)) console.log('   js', (v / 1000).toFixed(0), k);
  }
  const work = workPerFrame(events), clock = workPerFrame(events, 'clock');
  console.log(`${tag} ${roundId}: median ${quantile(work, 0.5).toFixed(1)} p95 ${quantile(work, 0.95).toFixed(1)} clock ${quantile(clock, 0.5).toFixed(1)} frames ${work.length}`);
  const names = ['FunctionCall','RunMicrotasks','UpdateLayoutTree','Layout','PrePaint','Paint','Layerize','Commit','MajorGC','MinorGC','FireAnimationFrame','EventDispatch'];
  const main = events.filter((e) => e.name === 'Commit' && e.ph === 'X'); const count = new Map<string, number>(); for (const e of main) count.set(`${e.pid}/${e.tid}`, (count.get(`${e.pid}/${e.tid}`) ?? 0) + 1);
  const key = [...count].sort((a, b) => b[1] - a[1])[0]![0];
  console.log('  ' + names.map((n) => { const s = events.filter((e) => e.name === n && e.ph === 'X' && `${e.pid}/${e.tid}` === key); return `${n} ${(s.reduce((t, e) => t + (e.tdur ?? e.dur ?? 0), 0) / 1000 / work.length).toFixed(2)}(${s.length})`; }).join(' '));
  mkdirSync('/tmp/hp/shots', { recursive: true });
  await page.screenshot({ path: `/tmp/hp/shots/${tag}-${roundId}.png` });
  await browser.close();
  await room.leave();
}
process.exit(0);
