/**
 * Keeps the screen on while `isWanted`, where the browser can (only on https or localhost). A lock ends whenever the
 * page is hidden, so it is asked for again when the page comes back.
 */
export function keepAwake(isWanted: () => boolean): void {
  $effect(() => {
    if (!isWanted() || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const got = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) void got?.release();
      else lock = got;
    };
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  });
}
