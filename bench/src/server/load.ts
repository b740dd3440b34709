/** Something that takes a move and settles when it was acknowledged. */
export type Send = (move: number) => Promise<void>;

/** The latencies, in ms, of the moves that were sent in the counted time. */
export interface LoadResult {
  readonly latencies: readonly number[];
  readonly failures: number;
  /** The longest time, in ms, in which nobody's move was acknowledged. */
  readonly longestSilence: number;
}

/**
 * Every sender sends `perSecond` moves a second, evenly, each sender beginning at its own moment, whether the last one was
 * answered or not (an open loop: a slow server does not slow the class down). The first second warms up and does not
 * count.
 */
export async function applyLoad(
  senders: readonly Send[],
  perSecond: number,
  seconds: number,
): Promise<LoadResult> {
  const latencies: number[] = [];
  let failures = 0;
  let longestSilence = 0;
  let heardAt = 0;
  const pending: Promise<void>[] = [];
  const startedAt = performance.now();
  const period = 1000 / perSecond;
  const countFrom = startedAt + 1000;
  const endAt = countFrom + seconds * 1000;

  // A queue in the order of due times: sender k is due at k/n of a period, then every period.
  const due = senders.map((send, k) => ({ send, at: startedAt + (period * k) / senders.length, move: 0 }));
  let next = 0;
  while (performance.now() < endAt) {
    const sender = due[next];
    if (sender === undefined) break;
    const wait = sender.at - performance.now();
    await new Promise((resolve) =>
      wait > 1 ? setTimeout(resolve, Math.floor(wait)) : setImmediate(resolve),
    );
    const sentAt = performance.now();
    const counts = sentAt >= countFrom;
    pending.push(
      sender.send(sender.move++).then(
        () => {
          if (!counts) return;
          const now = performance.now();
          latencies.push(now - sentAt);
          if (heardAt > 0) longestSilence = Math.max(longestSilence, now - heardAt);
          heardAt = now;
        },
        () => {
          failures += 1;
        },
      ),
    );
    sender.at += period;
    next = (next + 1) % due.length;
  }
  await Promise.all(pending);
  return { latencies, failures, longestSilence };
}
