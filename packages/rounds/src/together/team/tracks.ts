import type { State } from './types.ts';

interface Track {
  readonly team: number;
  /** The start, and the loss after each of the team's nudges. */
  readonly losses: readonly number[];
  readonly best: number;
}

/** How each team's loss went, the lowest team first. A nudge that diverged leaves the loss where it was. */
export function tracksOf({ teams, shown }: State): Track[] {
  return teams
    .flatMap((turns, team) => {
      if (turns === null) return [];
      const losses = turns.reduce<number[]>(
        (all, { loss }) => [...all, loss ?? all.at(-1) ?? shown.start.loss],
        [shown.start.loss],
      );
      return [{ team, losses, best: Math.min(...losses) }];
    })
    .sort((a, b) => a.best - b.best);
}
