import { withReport } from './withReport.ts';

/** Whether the report is shown, as the address says: `?report`. Reactive. */
export interface ReportPage {
  readonly isOpen: boolean;
  /** A page of its own in the history: the browser's Back leads to the replay. */
  open(): void;
  close(): void;
  /** The browser went to another page of the history. */
  follow(): void;
}

/** What the history remembers of a report that was opened from the replay. */
const fromReplay = { report: 'fromReplay' } as const;

export function createReportPage(): ReportPage {
  let isOpen = $state(isIn(location.search));

  return {
    get isOpen() {
      return isOpen;
    },
    open() {
      history.pushState(fromReplay, '', withReport(location.href, true));
      isOpen = true;
    },
    close() {
      isOpen = false;
      const state: unknown = history.state;
      const wasReplay = typeof state === 'object' && state !== null && 'report' in state;
      if (wasReplay) history.back();
      else history.pushState(null, '', withReport(location.href, false));
    },
    follow() {
      isOpen = isIn(location.search);
    },
  };
}

const isIn = (search: string) => new URLSearchParams(search).has('report');
