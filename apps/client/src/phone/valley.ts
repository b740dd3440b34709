import type { PlayerStandings } from '@lowest-point/game';

type Row = PlayerStandings['top'][number];

export interface ValleyMark {
  readonly name: string;
  readonly isYou: boolean;
  readonly x: number;
  readonly y: number;
}

export const valley = { width: 350, height: 232, floor: 196, radius: 15 } as const;

const rise = 160;
const reach = 150;
const centre = valley.width / 2;

/** Half the valley's width at a height from 0 (floor) to 1: a flat floor, steep walls. */
const half = (height: number) => 38 + (reach - 38) * height ** 0.5;

/** The valley in section, from rim to rim. */
export function valleyPath(): string {
  const side = Array.from({ length: 25 }, (_, k) => (k / 24) ** 2 * 1.12);
  const left = side
    .toReversed()
    .map((h) => `${(centre - half(h)).toFixed(1)} ${(valley.floor - h * rise).toFixed(1)}`);
  const right = side.map((h) => `${(centre + half(h)).toFixed(1)} ${(valley.floor - h * rise).toFixed(1)}`);
  const rim = (valley.floor - 1.12 * rise).toFixed(1);
  return `M-2 ${rim}L${[...left, ...right].join('L')}L${valley.width + 2} ${rim}`;
}

/** Marks at heights of points behind the leader; whoever shares a height stands beside each other. */
export function valleyMarks(rows: readonly Pick<Row, 'name' | 'points' | 'isYou'>[]): ValleyMark[] {
  const lead = Math.max(0, ...rows.map(({ points }) => points));
  const most = Math.max(1, ...rows.map(({ points }) => lead - points));
  const levels = [...new Set(rows.map(({ points }) => points))].sort((a, b) => b - a);
  return rows.map((row) => {
    const sharing = rows.filter(({ points }) => points === row.points);
    const order = sharing.indexOf(row);
    const height = (lead - row.points) / most;
    const y = valley.floor - valley.radius - height * rise * 0.96;
    if (height === 0)
      return { ...row, x: centre + (order - (sharing.length - 1) / 2) * 2 * valley.radius, y };
    const side = levels.indexOf(row.points) % 2 === 0 ? 1 : -1;
    return { ...row, x: centre + side * (half(height) - valley.radius - order * 2 * valley.radius), y };
  });
}
