/** `?who=3,7`: the seats that an address names, as far as these are players. */
export function chosenIn(search: string, players: number): readonly number[] {
  const wanted = new URLSearchParams(search).get('who') ?? '';
  const seats = wanted.split(',').flatMap((part) => (/^\d{1,5}$/.test(part) ? [Number(part)] : []));
  return [...new Set(seats)].filter((seat) => seat < players);
}

/** The address with these seats in it. */
export function withChosen(address: string, seats: readonly number[]): string {
  const url = new URL(address);
  url.searchParams.delete('who');
  const who = seats.length === 0 ? '' : `${url.search === '' ? '?' : '&'}who=${seats.join(',')}`;
  return url.pathname + url.search + who + url.hash;
}
