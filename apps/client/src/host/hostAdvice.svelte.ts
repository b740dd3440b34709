import { roundViews, type HostAdvice } from '@lowest-point/rounds/views';

/** What a kind of round knows to tell the host; loaded when it is first played. Null: no round, or not loaded yet. */
export function createAdvice(type: () => string | null) {
  let loaded = $state.raw<{ readonly type: string; readonly advice: HostAdvice } | null>(null);
  $effect(() => {
    const wanted = type();
    const views = wanted === null ? undefined : roundViews[wanted];
    if (wanted === null || views === undefined || loaded?.type === wanted) return;
    let isWanted = true;
    // Without advice the list still tells who is here; it comes with the next sheet, or the next load of the page.
    views.host().then(
      (advice) => {
        if (isWanted) loaded = { type: wanted, advice };
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  });
  return {
    get current() {
      return loaded !== null && loaded.type === type() ? loaded.advice : null;
    },
  };
}
