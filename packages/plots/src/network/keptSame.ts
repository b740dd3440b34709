/**
 * A list in which whatever is as it was before is the very same object: whoever draws it has nothing to do there. The
 * parts of an entry are compared as they are, not what is inside them.
 */
export function keptSame<Entry extends object>(
  before: readonly Entry[],
  now: readonly Entry[],
): readonly Entry[] {
  return now.map((entry, i) => {
    const old = before[i];
    if (old === undefined) return entry;
    for (const key in entry) if (old[key] !== entry[key]) return entry;
    return old;
  });
}
