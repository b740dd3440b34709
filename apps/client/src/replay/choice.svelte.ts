/** So many are drawn with a name and a sign of their own. */
export const mostChosen = 8;

/** Whom one looks at; nobody: the whole class. Reactive. */
export interface Choice {
  readonly seats: readonly number[];
  has(seat: number): boolean;
  readonly isFull: boolean;
  toggle(seat: number): void;
  /** Chooses all of these beside the others, or, where all are chosen, none of them. */
  toggleAll(seats: readonly number[]): void;
  clear(): void;
}

/** `keep`: what was chosen, to be kept in the address. */
export function createChoice(first: readonly number[], keep: (seats: readonly number[]) => void): Choice {
  let seats = $state.raw<readonly number[]>(first.slice(0, mostChosen));

  function put(next: readonly number[]): void {
    seats = next.slice(0, mostChosen);
    keep(seats);
  }

  return {
    get seats() {
      return seats;
    },
    has: (seat) => seats.includes(seat),
    get isFull() {
      return seats.length >= mostChosen;
    },
    toggle: (seat) => put(seats.includes(seat) ? seats.filter((each) => each !== seat) : [...seats, seat]),
    toggleAll(wanted) {
      const others = seats.filter((seat) => !wanted.includes(seat));
      const areAll = wanted.every((seat) => seats.includes(seat));
      put(areAll ? others : [...others.slice(0, Math.max(0, mostChosen - wanted.length)), ...wanted]);
    },
    clear: () => put([]),
  };
}
