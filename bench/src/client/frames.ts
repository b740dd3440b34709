import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in µs; duration by the clock and by the thread's own processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

/** Records what the browser's threads do while `during` runs. */
export async function trace(devtools: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, recordMode: 'recordAsMuchAsPossible' },
  });
  await during();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Main-thread work for each frame that the page drew, in ms: the time of all tasks from the end of the last frame to
 * the end of this one, so that what came in between (messages, folding, timers) is counted with the frame that shows it.
 * By the processor: what the thread itself used, however busy the machine is with others.
 */
export function workPerFrame(
  events: readonly TraceEvent[],
  by: 'processor' | 'clock' = 'processor',
): number[] {
  const main = mainThread(events);
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && isOn(event, main))
    .toSorted((a, b) => a.ts - b.ts);
  const frames = events
    .filter((event) => event.name === 'Commit' && event.ph === 'X' && isOn(event, main))
    .map(({ ts, dur = 0 }) => ts + dur)
    .toSorted((a, b) => a - b);
  const work: number[] = [];
  let task = 0;
  for (const end of frames) {
    let sum = 0;
    for (; task < tasks.length; task++) {
      const { ts, dur = 0, tdur } = tasks[task] ?? { ts: 0 };
      if (ts > end) break;
      sum += by === 'processor' ? (tdur ?? dur) : dur;
    }
    if (sum > 0) work.push(sum / 1000);
  }
  return work.slice(1);
}

/** The main thread that drew most: of the page in sight. */
function mainThread(events: readonly TraceEvent[]): Pick<TraceEvent, 'pid' | 'tid'> {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const drawn = (main: TraceEvent): number =>
    events.filter((event) => event.name === 'Commit' && isOn(event, main)).length;
  const [main] = mains.toSorted((a, b) => drawn(b) - drawn(a));
  if (main === undefined) throw new Error('the trace names no page');
  return main;
}

function isOn(event: TraceEvent, { pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): boolean {
  return event.pid === pid && event.tid === tid;
}
