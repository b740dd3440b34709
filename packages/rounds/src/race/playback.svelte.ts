const stepMs = 190;

/** Shows a run step by step, or at once where motion is unwanted. `steps`: how many steps are to be seen. */
export function createPlayback() {
  let steps = $state(Infinity);
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    clearInterval(timer);
    steps = Infinity;
  }

  return {
    get steps() {
      return steps;
    },
    play(total: number): void {
      stop();
      if (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      steps = 0;
      timer = setInterval(() => {
        steps += 1;
        if (steps >= total) stop();
      }, stepMs);
    },
    stop,
  };
}
