/** The lists that the fold under way has made itself, which nobody else has seen. Null: none is under way. */
let own: WeakSet<object> | null = null;

/**
 * A list by seat number with one seat changed; seats that nobody has heard of stay null. Costs a copy of the list;
 * inside `inBulk` only the first time, then nothing.
 */
export function withSeat<Item>(
  items: readonly (Item | null)[],
  seat: number,
  item: Item,
): readonly (Item | null)[] {
  const changed = own?.has(items) ? (items as (Item | null)[]) : [...items];
  while (changed.length < seat) changed.push(null);
  changed[seat] = item;
  own?.add(changed);
  return changed;
}

/**
 * Runs a fold over many events whose states in between nobody keeps: lists are then changed in place, which is five times
 * as fast with 1,000 seats. What the fold began with is not touched, and what comes out is never changed again.
 */
export function inBulk<Result>(fold: () => Result): Result {
  const outer = own;
  own = new WeakSet();
  try {
    return fold();
  } finally {
    own = outer;
  }
}
