import type { HostCommand, RoomState } from '@lowest-point/game';

export type StepName = 'brief' | 'open' | 'close' | 'resume' | 'reveal' | 'standings' | 'podium' | 'finish';

/** A step through the lesson that a host can take now. */
export interface Step {
  readonly name: StepName;
  /** The sheet it is about; null: the whole lesson. */
  readonly round: number | null;
  readonly command: HostCommand;
  /** Can it not be taken back, and is something given up with it? Then the host is asked once more. */
  readonly givesUp: 'lesson' | 'unplayed' | null;
}

export interface Steps {
  /** What the one big button does; null: the lesson is over. */
  readonly next: Step | null;
  readonly others: readonly Step[];
}

/**
 * Where the lesson can go from here. `chosen` is the sheet that the host wants next; without, it is the one after the
 * latest. Commands name what they start from, so that a second tap, or a second host, skips nothing.
 */
export function stepsFrom(state: RoomState, chosen: number | null): Steps {
  const { phase } = state;
  const upcoming = upcomingRound(state, chosen);
  const brief = upcoming === null ? null : briefStep(upcoming, phase.name);
  switch (phase.name) {
    case 'lobby':
      return {
        next: brief ?? finishStep(phase.name),
        others: brief === null ? [] : [finishStep(phase.name)],
      };
    case 'briefed': {
      const open: Step = step('open', phase.round, { type: 'openRound', round: phase.round });
      // Another sheet was picked while this one is on the screen.
      const isOther = chosen !== null && upcoming === chosen;
      return isOther && brief !== null
        ? { next: brief, others: [open, finishStep(phase.name)] }
        : { next: open, others: [finishStep(phase.name)] };
    }
    case 'open':
      return { next: closeStep(phase.round), others: [] };
    case 'paused':
      return {
        next: step('resume', phase.round, { type: 'resumeRound', round: phase.round }),
        others: [closeStep(phase.round)],
      };
    case 'closed':
      return {
        next: step('reveal', phase.round, { type: 'revealRound', round: phase.round }),
        others: [finishStep(phase.name)],
      };
    case 'revealed':
    case 'standings': {
      const podium = podiumStep(phase.name, brief !== null);
      const standings = step('standings', phase.round, { type: 'showStandings', round: phase.round });
      return {
        next: brief ?? podium,
        others: [
          ...(phase.name === 'revealed' ? [standings] : []),
          ...(brief === null ? [] : [podium]),
          finishStep(phase.name),
        ],
      };
    }
    case 'podium':
      return { next: finishStep(phase.name), others: [] };
    case 'finished':
      return { next: null, others: [] };
  }
}

/** Sheets that were not played yet, without the one that is on the screen. */
export function unplayedRounds({ lesson, rounds, phase }: RoomState): number[] {
  const shown = phase.name === 'briefed' ? phase.round : null;
  return lesson.rounds.flatMap((_, round) => (!rounds[round] && round !== shown ? [round] : []));
}

/** Which sheet would come next; null: none, as all are played, or after the podium no more will be. */
export function upcomingRound(state: RoomState, chosen: number | null): number | null {
  if (state.phase.name === 'podium' || state.phase.name === 'finished') return null;
  const unplayed = unplayedRounds(state);
  if (chosen !== null && unplayed.includes(chosen)) return chosen;
  const latest = 'round' in state.phase ? state.phase.round : -1;
  return unplayed.find((round) => round > latest) ?? unplayed[0] ?? null;
}

function step(
  name: StepName,
  round: number | null,
  command: HostCommand,
  givesUp: Step['givesUp'] = null,
): Step {
  return { name, round, command, givesUp };
}

function briefStep(round: number, from: string): Step {
  return step('brief', round, { type: 'briefRound', round, from });
}

function closeStep(round: number): Step {
  return step('close', round, { type: 'closeRound', round });
}

/** After the podium no sheet can be played any more. */
function podiumStep(from: string, hasUnplayed: boolean): Step {
  return step('podium', null, { type: 'showPodium', from }, hasUnplayed ? 'unplayed' : null);
}

function finishStep(from: string): Step {
  return step('finish', null, { type: 'finishLesson', from }, 'lesson');
}
