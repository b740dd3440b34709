/**
 * Runs something once nothing else is to be done: what a phone will need later is fetched then, not while somebody drags.
 * Returns how to call it off. Safari has no idle callbacks: there it runs at once.
 */
export function whenIdle(run: () => void): (() => void) | undefined {
  if (typeof requestIdleCallback !== 'function') {
    run();
    return undefined;
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}
