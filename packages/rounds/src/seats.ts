/** A list by seat number with one seat changed; seats that nobody has heard of stay null. */
export function withSeat<Item>(
  items: readonly (Item | null)[],
  seat: number,
  item: Item,
): readonly (Item | null)[] {
  const padded =
    items.length > seat ? items : [...items, ...new Array<null>(seat + 1 - items.length).fill(null)];
  return padded.with(seat, item);
}
