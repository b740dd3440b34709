import { plateProgress } from './plates.ts';

const longestFrameMs = 60;

/**
 * Prints the plates of a sheet one after the other. `progress` holds one number for each plate, 0 … 1; with reduced
 * motion, or when `start` is not called, the sheet is simply there or not there.
 */
export function createPrinting(plates = 4, plateMs = 700) {
  let total = $state(0);
  let frame = 0;

  function start(): void {
    cancelAnimationFrame(frame);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      total = plates;
      return;
    }
    total = 0;
    let last: number | null = null;
    const print = (now: number) => {
      // While the ground is surveyed a frame takes long: the squeegee waits for it, and skips nothing.
      const passedMs = Math.min(longestFrameMs, now - (last ?? now));
      last = now;
      total = Math.min(plates, total + passedMs / plateMs);
      if (total < plates) frame = requestAnimationFrame(print);
    };
    frame = requestAnimationFrame(print);
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    total = plates;
  }

  return {
    get progress() {
      return plateProgress(total, plates);
    },
    start,
    /** Everything is printed at once. */
    stop,
  };
}
