/** Nanoseconds for one call, over at least `ms` milliseconds. */
export function timed(call: () => unknown, ms: number): number {
  let count = 0;
  let batch = 1;
  const begin = performance.now();
  let now = begin;
  while (now - begin < ms) {
    for (let k = 0; k < batch; k++) call();
    count += batch;
    const then = performance.now();
    // Batches long enough that reading the clock costs nothing, short enough to stop in time.
    if (then - now < ms / 20) batch *= 2;
    now = then;
  }
  return ((now - begin) * 1e6) / count;
}
