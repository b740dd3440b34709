import { neighbourhood } from './neighbourhood.ts';

type Point = readonly [x: number, y: number];

/** Players on an ellipse, and a chord to each neighbour that one hears of; of more than 80 players only some chords. */
export function ringLayout(players: number, links: number, width: number, height: number) {
  const [across, down] = [width / 2 - 24, height / 2 - 24];
  // Ramanujan's estimate is not needed: a circle of the mean radius is near enough.
  const apart = (Math.PI * (across + down)) / Math.max(1, players);
  const radius = Math.max(3, Math.min(15, 0.4 * apart));
  const nodes = Array.from({ length: players }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / Math.max(1, players) - Math.PI / 2;
    return [width / 2 + across * Math.cos(angle), height / 2 + down * Math.sin(angle)];
  });
  const every = Math.max(1, Math.ceil(players / 80));
  const chords =
    links === 0
      ? []
      : nodes.flatMap((from, k) =>
          k % every === 0
            ? neighbourhood(players, k).flatMap((other) => {
                const to = nodes[other];
                if (to === undefined) return [];
                // Bent inwards, so that a link over two seats is not hidden behind the one between.
                const bend: Point = [
                  (from[0] + to[0]) / 2 + 0.25 * (width / 2 - (from[0] + to[0]) / 2),
                  (from[1] + to[1]) / 2 + 0.25 * (height / 2 - (from[1] + to[1]) / 2),
                ];
                return [`M${from.join(' ')}Q${bend.join(' ')} ${to.join(' ')}`];
              })
            : [],
        );
  return { nodes, chords, radius };
}
