/** To the left and to the right, nearest first. */
const ring = [1, -1, 2, -2, 3];

/** Whom one hears of at place `here` of a ring of so many: the next five, or as many as there are. */
export function neighbourhood(size: number, here: number): number[] {
  const places = ring.map((away) => (((here + away) % size) + size) % size);
  return [...new Set(places)].filter((place) => place !== here);
}
